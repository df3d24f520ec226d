using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Tests.Reports;

/// <summary>
/// Makes the reports of the two examples as files, with pictures of four pages:
/// <c>EXAMPLES_TO="$PWD/docs/voorbeelden" ./test</c> writes them there. Without the variable they go to <c>TestResults</c>.
/// </summary>
public sealed class ExampleFilesTests
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("EXAMPLES_TO") is { Length: > 0 } asked
        ? Path.GetFullPath(asked)
        : Path.Combine(AppContext.BaseDirectory, "TestResults", "voorbeelden");

    [Theory]
    [InlineData("voorbeeld")]
    [InlineData("twaalf")]
    public async Task The_report_of_an_example_can_be_kept_as_a_file(string name)
    {
        Directory.CreateDirectory(Folder);
        var session = Of(name);
        var report = ReportContent.Of(ShownTalk.Of(session), Report.Context with { GeneratedUtc = session.ClosedUtc!.Value, WithTheTwelve = name == "twaalf" });
        var pdf = Path.Combine(Folder, $"verslag-{name}.pdf");
        await File.WriteAllBytesAsync(pdf, await Tools.PrintAsync(report), TestContext.Current.CancellationToken);
        Assert.Contains("Tagged: ", await Tools.RunAsync("pdfinfo", pdf), StringComparison.Ordinal);
        if (name == "voorbeeld")
        {
            await ShowPagesAsync(
                pdf,
                report.Part(SectionIds.InShort)!.Heading,
                report.Part(SectionIds.Belongs)!.Heading,
                report.Part(SectionIds.Influence)!.Heading
            );
        }
    }

    /// <summary>The cover and the pages that begin with these headings, as pictures for the manual.</summary>
    private static async Task ShowPagesAsync(string pdf, params string[] headings)
    {
        var pages = (await Tools.RunAsync("pdftotext", "-layout", pdf, "-")).Split('\f');
        var numbers = headings
            .Select(heading => Array.FindIndex(pages, page => page.TrimStart().StartsWith(heading, StringComparison.Ordinal)) + 1)
            .Prepend(1)
            .ToList();
        foreach (var number in numbers)
        {
            Assert.True(number > 0);
            var page = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Tools.RunAsync(
                "pdftoppm",
                "-r",
                "80",
                "-png",
                "-singlefile",
                "-f",
                page,
                "-l",
                page,
                pdf,
                Path.Combine(Folder, $"bladzijde-{numbers.IndexOf(number) + 1}")
            );
        }

        Assert.Equal(4, Directory.GetFiles(Folder, "bladzijde-*.png").Length);
    }

    private static Session Of(string name) => name == "twaalf" ? ExampleTwaalf.Make() : ExampleVoorbeeld.Make();
}
