using System.Diagnostics;
using System.Globalization;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Tests.Reports;

/// <summary>
/// How long a PDF takes, beside what it took with a browser for each printing, in turns on the same machine. Passes or fails on nothing;
/// by hand: <c>SocialeBasis.Tests -explicit only -class "*PdfFigures" -showLiveOutput</c>.
/// </summary>
public sealed class PdfFigures(ITestOutputHelper output) : IDisposable
{
    private const int Times = 6;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Fact(Explicit = true)]
    public async Task A_pdf_from_a_kept_browser_beside_a_browser_for_each_printing()
    {
        foreach (var (name, report) in new[] { ("VOORBEELD", Report.Of(ExampleVoorbeeld.Make())), ("150 people, 40 actors", Report.Of(LargeTalk.Make())) })
        {
            var (each, cold, warm) = (new List<double>(), new List<double>(), new List<double>());
            _ = HtmlRenderer.Page(report);
            for (var i = 0; i < Times; i++)
            {
                each.Add(await TakeAsync(() => WithABrowserEachAsync(report)));
                await using var printer = new PdfPrinter(new PdfSettings { TimeLimit = TimeSpan.FromMinutes(2) }, TimeProvider.System);
                cold.Add(await TakeAsync(() => PdfReport.PrintAsync(printer, () => report)));
                warm.Add(await TakeAsync(() => PdfReport.PrintAsync(printer, () => report)));
            }

            output.WriteLine($"{name}: a browser for each {Line(each)}; kept, first {Line(cold)}; kept, later {Line(warm)}");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // As it was until decision 30: two whole printings.
    private async Task WithABrowserEachAsync(ReportDocument report)
    {
        for (var printing = 0; printing < 2; printing++)
        {
            var page = Path.Combine(_folder.FullName, "verslag.html");
            var file = Path.Combine(_folder.FullName, "verslag.pdf");
            await File.WriteAllTextAsync(page, HtmlRenderer.Page(report), TestContext.Current.CancellationToken);
            await Tools.RunAsync(
                PdfBrowser.Find()!, "--headless", "--disable-gpu", "--no-first-run", "--no-sandbox", "--disable-background-networking", "--disable-extensions",
                "--disable-breakpad", "--disable-component-update", "--disable-default-apps", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
                "--proxy-server=127.0.0.1:9", $"--user-data-dir={Directory.CreateDirectory(Path.Combine(_folder.FullName, Path.GetRandomFileName())).FullName}",
                "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={file}", new Uri(page).AbsoluteUri
            );
            Assert.True(File.Exists(file));
        }
    }

    private static async Task<double> TakeAsync(Func<Task> make)
    {
        var start = Stopwatch.GetTimestamp();
        await make();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Line(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.00} s ({times[0]:0.00}–{times[^1]:0.00})");
    }
}
