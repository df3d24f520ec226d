using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Tests.Reports;

/// <summary>With the real browser, read back with poppler and qpdf: these must be on the machine, the tests do not skip.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Fact]
    public async Task A_report_becomes_a_tagged_file_with_language_title_headings_tables_and_alternatives()
    {
        var report = Report.Of(RichTalk.Make());
        var file = await Tools.PrintAsync(HtmlRenderer.Page(report), _folder);

        var info = await Tools.RunAsync("pdfinfo", file);
        Assert.Matches("Tagged: +yes", info);
        Assert.Contains(report.Title, info, StringComparison.Ordinal);
        Assert.Contains("(A4)", info, StringComparison.Ordinal);
        Assert.Matches("JavaScript: +no", info);
        Assert.Contains("No syntax or stream encoding errors", await Tools.RunAsync("qpdf", "--check", file), StringComparison.Ordinal);

        var plain = await Tools.RunAsync("qpdf", "--qdf", "--object-streams=disable", file, "-");
        Assert.Contains("/Lang (nl)", plain, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", plain, StringComparison.Ordinal);
        Assert.Contains("/Outlines", plain, StringComparison.Ordinal);
        Assert.Contains("/Scope /Column", plain, StringComparison.Ordinal);
        Assert.Contains("/Scope /Row", plain, StringComparison.Ordinal);
        Assert.Contains("/Alt (17 actoren liggen in een sfeer of in een overlap.", plain, StringComparison.Ordinal);
        Assert.Equal(Tools.Count(plain, "/S /Figure"), Tools.Count(plain, "/Alt "));

        var structure = await Tools.RunAsync("pdfinfo", "-struct-text", file);
        Assert.Equal(1, Tools.Count(structure, "H1 (block)"));
        Assert.Equal(report.Sections.Count + 1, Tools.Count(structure, "H2 (block)"));
        Assert.Contains("Table (block)", structure, StringComparison.Ordinal);
        Assert.Contains("Caption", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("Error", structure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_but_the_cover_has_its_number_and_the_summary_is_one_page(bool example)
    {
        var file = await Tools.PrintAsync(HtmlRenderer.Page(Report.Of(example ? Domain.Examples.ExampleVoorbeeld.Make() : RichTalk.Make().Value)), _folder);
        var pages = (await Tools.RunAsync("pdftotext", "-layout", file, "-")).Split('\f')[..^1];
        Assert.DoesNotContain("bladzijde", pages[0], StringComparison.Ordinal);
        for (var i = 1; i < pages.Length; i++)
        {
            Assert.Contains($"bladzijde {i + 1} van {pages.Length}", pages[i], StringComparison.Ordinal);
        }

        var start = Array.FindIndex(pages, 2, page => page.Contains("In het kort", StringComparison.Ordinal));
        Assert.Contains("Zo gaan we verder", pages[start], StringComparison.Ordinal);
        Assert.StartsWith("Onze woorden", pages[start + 1].TrimStart(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_type_is_eleven_points_and_nothing_was_shrunk_to_fit()
    {
        var file = await Tools.PrintAsync(HtmlRenderer.Page(Report.Of(RichTalk.Make(), twelve: true)), _folder);
        var boxes = await Tools.RunAsync("pdftotext", "-bbox-layout", "-f", "2", "-l", "2", file, "-");
        // The running foot is set outside the page's own zoom; "Inhoud" is a heading of 30 px: a line box of 33 px, 24.75 pt.
        var word = System.Text.RegularExpressions.Regex.Match(boxes, "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">Inhoud<");
        var width =
            double.Parse(word.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture)
            - double.Parse(word.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var expected = TextMeasureOf("Inhoud", 30) * 0.75;
        Assert.InRange(width, expected * 0.96, expected * 1.02);
    }

    [Fact]
    public async Task Signs_from_other_scripts_come_through()
    {
        var given = Given.Session(setup => setup with { Title = "<b>café</b> & مرحبا" }, steps: [Domain.StepKind.Arrival]);
        var file = await Tools.PrintAsync(HtmlRenderer.Page(Report.Of(given)), _folder);
        var text = await Tools.RunAsync("pdftotext", file, "-");
        Assert.Contains("<b>café</b>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_temporary_folder()
    {
        // The stand-in writes down where its profile goes.
        var script = Script(
            "for a in \"$@\"; do case $a in --user-data-dir=*) dirname \"${a#--user-data-dir=}\" > \"$(dirname \"$0\")/waar\";; esac; done; exit 1"
        );
        await using var printer = Printer(script);
        await printer.PrintAsync("<p>x", TestContext.Current.CancellationToken);
        var where = (await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "waar"), TestContext.Current.CancellationToken)).Trim();
        Assert.Contains("socialebasis-pdf-", where, StringComparison.Ordinal);
        Assert.False(Directory.Exists(where));
    }

    [Fact]
    public async Task Without_a_browser_the_failure_says_what_to_install_or_to_check()
    {
        await using var printer = Printer("/nergens/chromium");
        var failed = Assert.IsType<PdfResult.NoBrowser>(await printer.PrintAsync("<p>x", TestContext.Current.CancellationToken));
        Assert.Contains("/nergens/chromium", failed.Message, StringComparison.Ordinal);
        Assert.Contains("het pakket chromium", new PdfResult.NoBrowser(null).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_hangs_is_ended_with_its_children()
    {
        await using var printer = new PdfPrinter(
            new PdfSettings { Browser = Script("sleep 60 & echo $! > \"$(dirname \"$0\")/kind\"; wait"), TimeLimit = TimeSpan.FromMilliseconds(700) },
            TimeProvider.System
        );
        Assert.IsType<PdfResult.TimedOut>(await printer.PrintAsync("<p>x", TestContext.Current.CancellationToken));
        var child = int.Parse(
            await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "kind"), TestContext.Current.CancellationToken),
            System.Globalization.CultureInfo.InvariantCulture
        );
        Assert.True(await EndedAsync(child));
    }

    [Fact]
    public async Task A_browser_that_crashes_gives_a_failure_and_never_half_a_file()
    {
        await using var crashing = Printer(Script("echo kapot >&2; exit 3"));
        var crashed = Assert.IsType<PdfResult.Crashed>(await crashing.PrintAsync("<p>x", TestContext.Current.CancellationToken));
        Assert.Equal(3, crashed.ExitCode);
        Assert.Contains("kapot", crashed.Detail, StringComparison.Ordinal);
        await using var lying = Printer(StandInBrowser.Write(_folder, file: "%PDF-1.4 half"));
        Assert.IsType<PdfResult.Crashed>(await lying.PrintAsync("<p>x", TestContext.Current.CancellationToken));
        await using var raving = Printer(StandInBrowser.Write(_folder, atStart: "printf 'geen antwoord\\0' >&4"));
        Assert.IsType<PdfResult.Crashed>(await raving.PrintAsync("<p>x", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_cancels_gets_no_file_and_leaves_no_browser()
    {
        await using var printer = Printer(Script("sleep 60"));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printer.PrintAsync("<p>x", cancel.Token));
    }

    [Fact]
    public async Task No_more_is_printed_at_once_than_allowed()
    {
        await using var printer = Printer(
            StandInBrowser.Write(_folder, atPrint: "touch \"$d/loopt-$id\"; ls \"$d\" | grep -c loopt >> \"$d/telling\"; sleep 0.4; rm \"$d/loopt-$id\"")
        );
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => printer.PrintAsync("<p>x", TestContext.Current.CancellationToken)));
        var counts = StandInBrowser.Lines(_folder, "telling");
        Assert.Equal(5, counts.Length);
        Assert.DoesNotContain(counts, count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) > 2);
        Assert.Single(StandInBrowser.Started(_folder));
    }

    [Fact]
    public async Task Who_comes_when_the_waiting_line_is_full_is_asked_to_come_back_and_later_is_helped()
    {
        var go = Path.Combine(_folder.FullName, "ga");
        var script = Script($"while [ ! -e '{go}' ]; do sleep 0.05; done; exit 1");
        await using var printer = new PdfPrinter(new PdfSettings { Browser = script, AtOnce = 1, MostWaiting = 1 }, TimeProvider.System);
        var first = printer.PrintAsync("<p>1", TestContext.Current.CancellationToken);
        var waiting = printer.PrintAsync("<p>2", TestContext.Current.CancellationToken);
        var busy = Assert.IsType<PdfResult.Busy>(await printer.PrintAsync("<p>3", TestContext.Current.CancellationToken));
        Assert.Contains("Wacht een minuut", busy.Message, StringComparison.Ordinal);

        await File.WriteAllTextAsync(go, "", TestContext.Current.CancellationToken);
        Assert.IsType<PdfResult.Crashed>(await first);
        Assert.IsType<PdfResult.Crashed>(await waiting);
        Assert.IsType<PdfResult.Crashed>(await printer.PrintAsync("<p>4", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_whose_second_printing_fails_is_still_a_file()
    {
        // The stand-in prints once and never again.
        await using var printer = Printer(StandInBrowser.Write(_folder, atPrint: "[ -e \"$d/geteld\" ] && kill -9 $$"));
        Assert.IsType<PdfResult.Printed>(
            await printer.PrintAsync(() => new("<p>1"), _ => new PdfPage("<p>2"), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_draft_has_every_part_on_the_page_where_the_report_has_it_and_no_ink()
    {
        var report = Report.Of(Domain.Examples.ExampleVoorbeeld.Make());
        var draft = HtmlRenderer.Page(report, HtmlOptions.Print with { IsDraft = true });
        Assert.DoesNotContain("<circle", draft, StringComparison.Ordinal);
        var printed = new List<PrintedPages>();
        await using var printer = new PdfPrinter(new(), TimeProvider.System);
        var result = await printer.PrintAsync(() => new(draft, IsDraft: true), Next, TestContext.Current.CancellationToken);

        Assert.IsType<PdfResult.Printed>(result);
        Assert.All(report.Sections, section => Assert.Contains(section.Id, printed[0].Of));
        Assert.Equal(printed[1].Count, printed[0].Count);
        Assert.Equal(printed[1].Of.OrderBy(part => part.Key, StringComparer.Ordinal), printed[0].Of.OrderBy(part => part.Key, StringComparer.Ordinal));

        PdfPage? Next(PrintedPages pages)
        {
            printed.Add(pages);
            return printed.Count == 1 ? new(HtmlRenderer.Page(report, HtmlOptions.Print)) : null;
        }
    }

    [Fact]
    public async Task A_draft_is_never_the_file()
    {
        await using var printer = Printer(StandInBrowser.Write(_folder, atPrint: "[ -e \"$d/geteld\" ] && kill -9 $$"));
        Assert.IsType<PdfResult.Crashed>(
            await printer.PrintAsync(() => new("<p>1", IsDraft: true), _ => new PdfPage("<p>2"), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task What_a_killed_program_left_of_printing_is_cleared_and_what_another_installation_prints_is_not()
    {
        var (mine, other) = (PdfSettings.MarkOf("Data Source=/a.db"), PdfSettings.MarkOf("Data Source=/b.db"));
        var (left, kept) = (Directory.CreateTempSubdirectory($"socialebasis-pdf-{mine}-"), Directory.CreateTempSubdirectory($"socialebasis-pdf-{other}-"));
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "verslag.html"), "Wat wij zeiden", TestContext.Current.CancellationToken);
        var script = Script("while :; do sleep 1; done");
        using var orphan = System.Diagnostics.Process.Start(script, $"--user-data-dir={left.FullName}/profiel");
        using var theirs = System.Diagnostics.Process.Start(script, $"--user-data-dir={kept.FullName}/profiel");
        try
        {
            Assert.Equal((1, OperatingSystem.IsLinux() ? 1 : 0), PdfLeftovers.Clear(mine));
            Assert.False(Directory.Exists(left.FullName));
            Assert.True(!OperatingSystem.IsLinux() || await EndedAsync(orphan.Id));
            Assert.True(Directory.Exists(kept.FullName));
            Assert.False(theirs.HasExited);
        }
        finally
        {
            theirs.Kill(entireProcessTree: true);
            kept.Delete(recursive: true);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static double TextMeasureOf(string text, double size) =>
        SocialeBasis.Reports.Pictures.TextMeasure.Width(text, size, bold: true) - 0.012 * size * text.Length;

    private static async Task<bool> EndedAsync(int process)
    {
        for (var i = 0; i < 40; i++)
        {
            if (!Directory.Exists($"/proc/{process}") || (await File.ReadAllTextAsync($"/proc/{process}/stat")).Contains(") Z", StringComparison.Ordinal))
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private static PdfPrinter Printer(string browser) => new(new() { Browser = browser }, TimeProvider.System);

    private string Script(string body) => StandInBrowser.Script(_folder, body);
}
