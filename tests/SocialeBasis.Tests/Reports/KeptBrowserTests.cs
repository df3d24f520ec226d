using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Tests.Reports;

/// <summary>One browser for all files: how often it starts, when it ends, and what comes of a print when it is killed or hangs.</summary>
public sealed class KeptBrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private int[] Started => StandInBrowser.Started(_folder);

    [Fact]
    public async Task Several_files_and_all_their_printings_come_from_one_browser_that_is_closed_when_nobody_printed_for_a_while()
    {
        var mark = NewMark();
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder), Mark = mark }, _time);
        for (var i = 0; i < 3; i++)
        {
            Assert.IsType<PdfResult.Printed>(await printer.PrintAsync(() => new("<p>een", IsDraft: true), Once(new PdfPage("<p>twee")), Cancel));
            _time.Advance(new PdfSettings().KeptFor - TimeSpan.FromSeconds(1));
        }

        var browser = Assert.Single(Started);
        Assert.False(StandInBrowser.HasEnded(browser));
        Assert.Single(FoldersOf(mark));

        _time.Advance(TimeSpan.FromSeconds(1));
        await StandInBrowser.UntilAsync(() => StandInBrowser.HasEnded(browser) && FoldersOf(mark).Length == 0);

        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>weer", Cancel));
        Assert.Equal(2, Started.Length);
    }

    [Fact]
    public async Task When_the_program_stops_nothing_is_left_of_the_browser()
    {
        var mark = NewMark();
        await using (var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder), Mark = mark }, _time))
        {
            Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>x", Cancel));
        }

        Assert.True(StandInBrowser.HasEnded(Assert.Single(Started)));
        Assert.Empty(FoldersOf(mark));
    }

    [Fact]
    public async Task Who_prints_while_the_program_stops_gets_no_file_and_starts_no_other_browser()
    {
        var printer = new PdfPrinter(new() { Browser = StandInBrowser.Write(_folder, atPrint: "touch \"$d/begonnen\"; sleep 60") }, _time);
        var printing = printer.PrintAsync("<p>x", Cancel);
        await StandInBrowser.UntilAsync(() => File.Exists(Path.Combine(_folder.FullName, "begonnen")));
        await printer.DisposeAsync();
        Assert.IsType<PdfResult.Crashed>(await printing);
        Assert.True(StandInBrowser.HasEnded(Assert.Single(Started)));
    }

    [Fact]
    public async Task A_browser_that_was_killed_between_two_files_is_replaced()
    {
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder) }, _time);
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>1", Cancel));
        Kill(Started[0]);
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>2", Cancel));
        Assert.Equal(2, Started.Length);
    }

    [Fact]
    public async Task A_browser_that_is_killed_while_it_starts_is_replaced()
    {
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder) }, _time);
        var printing = printer.PrintAsync("<p>1", Cancel);
        await StandInBrowser.UntilAsync(() => Started.Length == 1);
        Kill(Started[0]);
        Assert.IsType<PdfResult.Printed>(await printing);
        Assert.Equal(2, Started.Length);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_print_whose_browser_is_killed_is_tried_once_more_and_then_fails(int kills, bool printed)
    {
        var killed = $"[ $(wc -l < \"$d/gestart\") -le {kills} ] && kill -9 $$";
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Write(_folder, atPrint: killed) }, _time);
        var result = await printer.PrintAsync("<p>1", Cancel);
        Assert.True(printed ? result is PdfResult.Printed : result is PdfResult.Crashed, result.ToString());
        Assert.Equal(2, Started.Length);
    }

    [Fact]
    public async Task A_page_whose_own_process_is_killed_is_printed_in_another_browser()
    {
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder) }, _time);
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>1", Cancel));
        var printing = printer.PrintAsync(string.Concat(Enumerable.Repeat("<p style='break-after:page'>een blad", 2000)), Cancel);
        await StandInBrowser.UntilAsync(() =>
        {
            Array.ForEach(Renderers(Started[0]), Kill);
            return Started.Length == 2 || printing.IsCompleted;
        });
        Assert.IsType<PdfResult.Printed>(await printing);
        Assert.Equal(2, Started.Length);
    }

    [Fact]
    public async Task A_browser_in_which_a_page_hangs_takes_no_other_page_and_who_already_prints_in_it_gets_the_file()
    {
        const string untilAllowed = "while [ ! -e \"$d/$(cat \"$page\")\" ]; do sleep 0.05; done";
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Write(_folder, atPrint: untilAllowed) }, _time);
        var hangs = printer.PrintAsync("nooit", Cancel);
        await StandInBrowser.UntilAsync(() => PagesHold("nooit"));
        _time.Advance(TimeSpan.FromSeconds(20));
        var late = printer.PrintAsync("later", Cancel);
        await StandInBrowser.UntilAsync(() => PagesHold("later"));

        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<PdfResult.TimedOut>(await hangs);
        Assert.Single(Started);
        Allow("meteen");
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("meteen", Cancel));
        Assert.Equal(2, Started.Length);
        Assert.False(StandInBrowser.HasEnded(Started[0]));

        Allow("later");
        Assert.IsType<PdfResult.Printed>(await late);
        Assert.True(StandInBrowser.HasEnded(Started[0]));
        Assert.False(StandInBrowser.HasEnded(Started[1]));
    }

    [Fact]
    public async Task A_browser_that_says_nothing_any_more_costs_nobody_their_file()
    {
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Write(_folder), TimeLimit = TimeSpan.FromDays(1) }, _time);
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("eerst", Cancel));
        using (var stop = Process.Start("kill", ["-STOP", Started[0].ToString(CultureInfo.InvariantCulture)]))
        {
            await stop.WaitForExitAsync(Cancel);
        }

        var printing = printer.PrintAsync("later", Cancel);
        await StandInBrowser.UntilAsync(() =>
        {
            _time.Advance(Started.Length == 1 ? TimeSpan.FromSeconds(1) : TimeSpan.Zero);
            return printing.IsCompleted;
        });

        Assert.IsType<PdfResult.Printed>(await printing);
        Assert.Equal(2, Started.Length);
        Assert.True(StandInBrowser.HasEnded(Started[0]));
    }

    [Fact]
    public async Task After_enough_printings_or_with_too_much_in_memory_a_new_browser_is_taken()
    {
        var browser = StandInBrowser.Write(_folder);
        await using (var printer = new PdfPrinter(new() { Browser = browser, PrintsPerBrowser = 2 }, _time))
        {
            await PrintAsync(printer, 5);
            Assert.Equal(3, Started.Length);
        }

        await using (var printer = new PdfPrinter(new() { Browser = browser, MostMemory = 1 }, _time))
        {
            await PrintAsync(printer, 2);
            Assert.Equal(3 + 2, Started.Length);
        }
    }

    [Fact]
    public async Task A_page_reaches_nothing_runs_nothing_and_reads_no_file()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var there = $"http://{listener.LocalEndpoint}";
        using (var reachable = new TcpClient())
        {
            await reachable.ConnectAsync((IPEndPoint)listener.LocalEndpoint, Cancel);
            (await listener.AcceptTcpClientAsync(Cancel)).Dispose();
        }

        var secret = Path.Combine(_folder.FullName, "geheim.html");
        await File.WriteAllTextAsync(secret, "<p>geheim", Cancel);
        await using var printer = new PdfPrinter(new(), _time);
        var printed = Assert.IsType<PdfResult.Printed>(await printer.PrintAsync(
            $"""
            <!doctype html><title>x</title>
            <link rel="stylesheet" href="{there}/stijl.css"><link rel="prefetch" href="{there}/straks"><link rel="preconnect" href="{there}">
            <style>@import url({there}/nog.css); p {"{"} background: url({there}/achter.png) {"}"}
            @font-face {"{"} font-family: f; src: url({there}/f.woff2) {"}"}</style>
            <p style="font-family: f">wat er staat</p><img src="{there}/beeld.png"><iframe src="{there}/kader"></iframe>
            <iframe src="file://{secret}"></iframe><object data="{there}/ding"></object><video src="{there}/film" autoplay></video>
            <script src="{there}/script.js"></script>
            <script>document.body.append("script liep"); fetch("{there}/gehaald"); new WebSocket("ws://{listener.LocalEndpoint}/")</script>
            <img src="x:" onerror="document.body.append('script liep')">
            """,
            Cancel));

        var text = await Tools.RunAsync("pdftotext", await Tools.KeepAsync(printed.Bytes.ToArray(), _folder, "pdf"), "-");
        Assert.Contains("wat er staat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("liep", text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", text, StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Nobody_else_can_talk_with_the_browser_and_it_keeps_nothing_of_the_page_on_the_disk()
    {
        var mark = NewMark();
        await using var printer = new PdfPrinter(new() { Browser = StandInBrowser.Counted(_folder), Mark = mark }, _time);
        Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>Alleen wij zeiden dit", Cancel));

        var browser = Assert.Single(Started);
        Assert.Contains("--remote-debugging-pipe\0", await File.ReadAllTextAsync($"/proc/{browser}/cmdline", Cancel), StringComparison.Ordinal);
        var sockets = Directory.GetFiles($"/proc/{browser}/fd").Select(file => new FileInfo(file).LinkTarget ?? "").ToHashSet(StringComparer.Ordinal);
        var listening = new[] { "tcp", "tcp6" }.SelectMany(table => File.ReadAllLines($"/proc/{browser}/net/{table}").Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields[3] == "0A").Select(fields => $"socket:[{fields[9]}]");
        Assert.DoesNotContain(listening, sockets.Contains);

        var files = Assert.Single(FoldersOf(mark)) is var kept ? Directory.GetFiles(kept, "*", SearchOption.AllDirectories) : [];
        Assert.NotEmpty(files);
        foreach (var file in files.Where(file => !Path.GetFileName(file).StartsWith("Singleton", StringComparison.Ordinal)))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Assert.DoesNotContain("Alleen wij", await new StreamReader(open).ReadToEndAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Quiet_is_when_nobody_prints_and_nobody_waits()
    {
        await using var printer = new PdfPrinter(
            new() { Browser = StandInBrowser.Write(_folder, atPrint: "while [ ! -e \"$d/ga\" ]; do sleep 0.05; done"), AtOnce = 1 },
            _time
        );
        Assert.True(printer.WhenQuietAsync(Cancel).IsCompletedSuccessfully);
        var (first, waiting) = (printer.PrintAsync("<p>1", Cancel), printer.PrintAsync("<p>2", Cancel));
        var quiet = printer.WhenQuietAsync(Cancel);
        Assert.False(quiet.IsCompleted);
        Allow("ga");
        await quiet;
        Assert.Equal(2, StandInBrowser.Lines(_folder, "geteld").Length);
        await Task.WhenAll(first, waiting);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Func<PrintedPages, PdfPage?> Once(PdfPage page)
    {
        PdfPage? next = page;
        return _ => Interlocked.Exchange(ref next, null);
    }

    private static string NewMark() => PdfSettings.MarkOf(Guid.NewGuid().ToString());

    private static string[] FoldersOf(string mark) => Directory.GetDirectories(Path.GetTempPath(), $"socialebasis-pdf-{mark}-*");

    private static async Task PrintAsync(PdfPrinter printer, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.IsType<PdfResult.Printed>(await printer.PrintAsync("<p>x", Cancel));
        }
    }

    private static void Kill(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            running.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // A page's process may have been on its way out.
        }
    }

    // All processes of one browser are below it, and each says what it is.
    private static int[] Renderers(int browser) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && Read(id, "cmdline").Contains("--type=renderer", StringComparison.Ordinal) && IsBelow(id, browser)),
    ];

    private static bool IsBelow(int process, int ancestor)
    {
        for (var id = process; id > 1;)
        {
            var fields = Read(id, "stat").Split(") ")[^1].Split(' ');
            id = fields.Length > 1 ? int.Parse(fields[1], CultureInfo.InvariantCulture) : 0;
            if (id == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static string Read(int process, string what)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{what}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private bool PagesHold(string words) => _folder.GetFiles("blad-*").Any(page => File.ReadAllText(page.FullName) == words);

    private void Allow(string name) => File.WriteAllText(Path.Combine(_folder.FullName, name), "");
}
