using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Word;

namespace SocialeBasis.Tests.Reports;

/// <summary>
/// The largest talk in every form. Nothing passes or fails on a clock; <c>FIGURES_TO=bestand.txt</c> writes down how long
/// each took, five times: the first is cold, the median of the others warm.
/// </summary>
public sealed class LargeTalkTests : IDisposable
{
    private const int Times = 6;
    private static readonly string? Figures = Environment.GetEnvironmentVariable("FIGURES_TO") is { Length: > 0 } file ? Path.GetFullPath(file) : null;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Fact]
    public async Task A_talk_of_150_people_with_40_actors_and_600_texts_comes_out_whole_in_every_form()
    {
        var session = LargeTalk.Make();
        Assert.Equal(LargeTalk.People, session.Participants.Count);
        Assert.Equal(LargeTalk.Actors, session.Actors.Count);
        Assert.Equal(LargeTalk.Texts, session.Contributions.Count);

        var report = await TakeAsync("inhoud en html", () => { var made = Report.Of(session); _ = HtmlRenderer.Page(made); return Task.FromResult(made); });
        var pdf = await Tools.KeepAsync(await TakeAsync("pdf", () => Tools.PrintAsync(report)), _folder, "pdf");
        var word = await TakeAsync("word", () => Task.FromResult(WordRenderer.Write(report)));
        var excel = await TakeAsync("excel", () => Task.FromResult(ExcelRenderer.Write(WorkbookContent.Of(ShownTalk.Of(session), Report.Context))));

        var pages = (await Tools.RunAsync("pdftotext", "-layout", pdf, "-")).Split('\f')[..^1];
        Assert.Contains($"bladzijde {pages.Length} van {pages.Length}", pages[^1], StringComparison.Ordinal);
        Assert.Contains("buurt 149", string.Concat(pages), StringComparison.Ordinal);
        using (var file = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false))
        {
            Assert.Contains("buurt 149", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }
        // A row per rating, in both rounds.
        Assert.Equal(
            2 * LargeTalk.People * LargeTalk.Actors,
            WorkbookContent.Of(ShownTalk.Of(session), Report.Context).Sheets.Single(sheet => sheet.Name == "invloed").Rows.Count
        );
        Write($"pdf: {pages.Length} bladzijden, {new FileInfo(pdf).Length / 1024} kB; word: {word.Length / 1024} kB; excel: {excel.Length / 1024} kB");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<T> TakeAsync<T>(string what, Func<Task<T>> make)
    {
        if (Figures is null)
        {
            return await make();
        }

        var times = new List<double>();
        T made = default!;
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            made = await make();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var warm = times.Skip(1).Order().ElementAt((Times - 1) / 2);
        Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: koud {times[0]:0.0} s, warm {warm:0.0} s ({string.Join(' ', times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))})"
            )
        );
        return made;
    }

    private static void Write(string line)
    {
        if (Figures is not null)
        {
            File.AppendAllText(Figures, line + "\n");
        }
    }
}
