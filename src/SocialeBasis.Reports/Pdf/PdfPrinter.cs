namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Prints an HTML page to PDF with the machine's own browser: tagged, with outline, language and title from the HTML.
/// One printer for the whole program, so that the number at once holds and one browser is kept for all.
/// </summary>
/// <param name="settings">Browser, time limit and number at once.</param>
/// <param name="time">The clock of the limits.</param>
public sealed class PdfPrinter(PdfSettings settings, TimeProvider time) : IAsyncDisposable
{
    private const int MostPrints = 4;
    private const int Tries = 2;
    private readonly KeptBrowser _browsers = new(settings, time);
    private readonly SemaphoreSlim _turns = new(settings.AtOnce);
    private readonly Lock _door = new();
    private TaskCompletionSource _quiet = Done();
    private int _inside;

    /// <summary>Prints a page that needs nothing from outside, as <see cref="Html.HtmlOptions.Print"/> makes it.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <returns>The file or a typed failure; never a part of a file.</returns>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public Task<PdfResult> PrintAsync(string html, CancellationToken cancellation = default) => PrintAsync(() => new(html), _ => null, cancellation);

    /// <summary>Prints a page, and prints it anew while what it says about its own pages is not yet right; in one turn, at most four times.</summary>
    /// <param name="first">Makes the page to print first, while the browser gets ready.</param>
    /// <param name="next">Gets the pages that were printed; gives the page to print next, or null when it is right. After a draft there is one.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <returns>The last whole file, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public async Task<PdfResult> PrintAsync(Func<PdfPage> first, Func<PrintedPages, PdfPage?> next, CancellationToken cancellation = default)
    {
        if (PdfBrowser.Find(settings.Browser) is not { } browser)
        {
            return new PdfResult.NoBrowser(settings.Browser);
        }

        if (!TryComeIn())
        {
            return new PdfResult.Busy();
        }

        try
        {
            await _turns.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await PrintUntilRightAsync(browser, first, next, cancellation).ConfigureAwait(false);
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            GoOut();
        }
    }

    /// <summary>When nobody prints and nobody waits to: the moment for what nobody asked for yet.</summary>
    public Task WhenQuietAsync(CancellationToken cancellation)
    {
        lock (_door)
        {
            return _quiet.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Ends the browser; who still prints gets no file.</summary>
    public async ValueTask DisposeAsync() => await _browsers.DisposeAsync().ConfigureAwait(false);

    private bool TryComeIn()
    {
        lock (_door)
        {
            if (_inside >= settings.AtOnce + settings.MostWaiting)
            {
                return false;
            }

            _quiet = _inside++ == 0 ? new(TaskCreationOptions.RunContinuationsAsynchronously) : _quiet;
            return true;
        }
    }

    private void GoOut()
    {
        lock (_door)
        {
            if (--_inside == 0)
            {
                _quiet.SetResult();
            }
        }
    }

    private async Task<PdfResult> PrintUntilRightAsync(
        string browser,
        Func<PdfPage> first,
        Func<PrintedPages, PdfPage?> next,
        CancellationToken cancellation
    )
    {
        _browsers.Warm(browser);
        PdfResult? whole = null;
        var page = first();
        for (var prints = 0; prints < MostPrints && page is not null; prints++)
        {
            var result = await PrintOnceAsync(browser, page, cancellation).ConfigureAwait(false);
            if (result is not PdfResult.Printed printed)
            {
                // A whole file whose page numbers are not right is worth more than no file.
                return whole ?? result;
            }

            whole = page.IsDraft ? whole : printed;
            page = next(PdfPages.Of(printed.Bytes.Span));
        }

        return whole ?? throw new InvalidOperationException("A draft was printed, and nothing after it.");
    }

    /// <summary>Prints once; when that browser fails, dies or was dead, once more in a new one.</summary>
    private async Task<PdfResult> PrintOnceAsync(string browser, PdfPage page, CancellationToken cancellation)
    {
        PdfResult result;
        var tries = 0;
        do
        {
            result = await TryPrintAsync(browser, page, cancellation).ConfigureAwait(false);
        }
        while (result is PdfResult.Crashed && ++tries < Tries);

        return result;
    }

    private async Task<PdfResult> TryPrintAsync(string path, PdfPage page, CancellationToken cancellation)
    {
        RunningBrowser browser;
        try
        {
            browser = _browsers.Enter(path);
        }
        catch (BrowserFailedException failure)
        {
            return new PdfResult.Crashed(null, failure.Message);
        }

        using var limit = new CancellationTokenSource(settings.TimeLimit, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var problem = "The browser gave a file that is not whole.";
        var isSound = false;
        try
        {
            await AwakeAsync(browser, end.Token).ConfigureAwait(false);
            var file = await PagePrint.PrintAsync(browser.Pipe, page, end.Token).ConfigureAwait(false);
            isSound = IsWhole(file);
            if (isSound)
            {
                return new PdfResult.Printed(file);
            }
        }
        catch (BrowserFailedException failure)
        {
            problem = failure.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new PdfResult.TimedOut(settings.TimeLimit);
        }
        finally
        {
            await _browsers.Leave(browser, isSound).ConfigureAwait(false);
        }

        return new PdfResult.Crashed(browser.ExitCode, $"{problem} {browser.Said}");
    }

    /// <summary>A browser that printed before may hang by now: asked something small first, it costs nobody their file.</summary>
    private async Task AwakeAsync(RunningBrowser browser, CancellationToken end)
    {
        if (browser.Prints == 0)
        {
            return;
        }

        using var soon = new CancellationTokenSource(settings.AwakeWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(soon.Token, end);
        try
        {
            await browser.Pipe.AskAsync("Browser.getVersion", [], null, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            throw new BrowserFailedException("The browser does not answer any more.");
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF-"u8) && file[^Math.Min(file.Length, 32)..].IndexOf("%%EOF"u8) >= 0;

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
