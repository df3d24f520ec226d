using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Prints an HTML page to PDF with the machine's own browser: tagged, with outline, language and title from the HTML.
/// One printer for the whole program, so that the number at once holds.
/// </summary>
/// <param name="settings">Browser, time limit and number at once.</param>
public sealed class PdfPrinter(PdfSettings settings) : IDisposable
{
    private const int DetailLength = 2000;
    private const int MostPrints = 3;
    private readonly SemaphoreSlim _turns = new(settings.AtOnce);
    private int _inside;

    /// <summary>Prints a page that needs nothing from outside, as <see cref="Html.HtmlOptions.Standalone"/> makes it.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <returns>The file or a typed failure; never a part of a file.</returns>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public Task<PdfResult> PrintAsync(string html, CancellationToken cancellation = default) => PrintAsync(html, null, cancellation);

    /// <summary>Prints a page, and prints it anew while what it says about its own pages is not yet right; in one turn, at most three times.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="next">Gets the pages that were printed; gives the page to print next, or null when it is right.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <returns>The last whole file, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public async Task<PdfResult> PrintAsync(string html, Func<PrintedPages, string?>? next, CancellationToken cancellation = default)
    {
        if (PdfBrowser.Find(settings.Browser) is not { } browser)
        {
            return new PdfResult.NoBrowser(settings.Browser);
        }

        try
        {
            if (Interlocked.Increment(ref _inside) > settings.AtOnce + settings.MostWaiting)
            {
                return new PdfResult.Busy();
            }

            await _turns.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await PrintUntilRightAsync(browser, html, next, cancellation).ConfigureAwait(false);
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task<PdfResult> PrintUntilRightAsync(string browser, string html, Func<PrintedPages, string?>? next, CancellationToken cancellation)
    {
        var result = await PrintOnceAsync(browser, html, cancellation).ConfigureAwait(false);
        for (
            var prints = 1;
            prints < MostPrints && result is PdfResult.Printed printed && next?.Invoke(PdfPages.Of(printed.Bytes.Span)) is { } better;
            prints++
        )
        {
            // A whole file without page numbers is worth more than no file.
            result = await PrintOnceAsync(browser, better, cancellation).ConfigureAwait(false) as PdfResult.Printed ?? result;
        }

        return result;
    }

    private async Task<PdfResult> PrintOnceAsync(string browser, string html, CancellationToken cancellation)
    {
        // Readable by this user alone: the report is not public.
        var folder = Directory.CreateTempSubdirectory(PdfLeftovers.Prefix(settings.Mark));
        try
        {
            return await PrintAsync(browser, html, folder.FullName, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await RemoveAsync(folder).ConfigureAwait(false);
        }
    }

    private async Task<PdfResult> PrintAsync(string browser, string html, string folder, CancellationToken cancellation)
    {
        var page = Path.Combine(folder, "verslag.html");
        var file = Path.Combine(folder, "verslag.pdf");
        await File.WriteAllTextAsync(page, html, new UTF8Encoding(false), cancellation).ConfigureAwait(false);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.TimeLimit);
        using var process = new Process { StartInfo = Start(browser, page, file, folder) };
        try
        {
            if (!process.Start())
            {
                return new PdfResult.Crashed(null, "The browser did not start.");
            }
        }
        catch (Win32Exception problem)
        {
            return new PdfResult.Crashed(null, problem.Message);
        }

        var said = Tail(process.StandardError);
        var ignored = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await KillAsync(process).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            return new PdfResult.TimedOut(settings.TimeLimit);
        }

        // A helper process may hold the pipes a little longer; nothing depends on what it still says.
        await Task.WhenAny(Task.WhenAll(said, ignored), Task.Delay(500, CancellationToken.None)).ConfigureAwait(false);
        var bytes = File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false) : [];
        return process.ExitCode == 0 && IsWhole(bytes)
            ? new PdfResult.Printed(bytes)
            : new PdfResult.Crashed(process.ExitCode, said.IsCompletedSuccessfully ? said.Result : "");
    }

    private static ProcessStartInfo Start(string browser, string page, string file, string folder)
    {
        var start = new ProcessStartInfo(browser)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] arguments =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-breakpad",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            // No network: no name resolves, no address is reached. Scripts are forbidden by the page's own policy;
            // switching them off here would stop the browser's print command, which is itself a script.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            "--user-data-dir=" + Path.Combine(folder, "profiel"),
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--print-to-pdf=" + file,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses its sandbox to root; for everybody else it stays on.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private static bool IsWhole(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF-"u8) && file[^Math.Min(file.Length, 32)..].IndexOf("%%EOF"u8) >= 0;

    private static async Task<string> Tail(StreamReader reader)
    {
        var tail = new StringBuilder();
        var buffer = new char[1024];
        int read;
        while ((read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            tail.Append(buffer, 0, read);
            if (tail.Length > DetailLength)
            {
                tail.Remove(0, tail.Length - DetailLength);
            }
        }

        return tail.ToString();
    }

    private static async Task KillAsync(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or TimeoutException or AggregateException)
        {
            // It ended by itself, or will: there is nothing more to do about it.
        }
    }

    /// <summary>Removes the folder; a helper process may hold a file in it for a moment after the browser ended.</summary>
    private static async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception problem) when (attempt < 20 && problem is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(50 * Math.Min(attempt, 6)).ConfigureAwait(false);
            }
        }
    }
}
