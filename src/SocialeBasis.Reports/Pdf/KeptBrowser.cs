namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Keeps one browser for all who print: started for the first, closed when nobody printed for a while, and replaced when it failed, died,
/// printed enough or holds too much memory. Who still prints in one that is replaced goes on in it.
/// </summary>
internal sealed class KeptBrowser : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RunningBrowser, Task?> _running = [];
    private readonly PdfSettings _settings;
    private readonly ITimer _idle;
    private RunningBrowser? _current;
    private bool _isClosed;

    public KeptBrowser(PdfSettings settings, TimeProvider time)
    {
        _settings = settings;
        _idle = time.CreateTimer(_ => CloseIdle(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Has one started when there is none, so that it gets ready while the page is made.</summary>
    public void Warm(string path)
    {
        try
        {
            Leave(Enter(path), isSound: true, hasPrinted: false);
        }
        catch (BrowserFailedException)
        {
            // Who prints hears so.
        }
    }

    /// <summary>The browser to print in; give it back with <see cref="Leave"/>.</summary>
    /// <exception cref="BrowserFailedException">It could not be started, or the program stops.</exception>
    public RunningBrowser Enter(string path)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                throw new BrowserFailedException("The program stops.");
            }

            _idle.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            if (_current is { Pipe.IsLost: true } dead)
            {
                Replace(dead);
            }

            if (_current is null)
            {
                _current = RunningBrowser.Start(path, _settings.Mark);
                _running[_current] = null;
            }

            _current.Users++;
            return _current;
        }
    }

    /// <summary>Done printing.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="isSound">False when it failed: nobody comes into it any more.</param>
    /// <param name="hasPrinted">False for who only had it started.</param>
    /// <returns>When nothing is left of a browser that is not kept; at once for one that is.</returns>
    public Task Leave(RunningBrowser browser, bool isSound, bool hasPrinted = true)
    {
        lock (_gate)
        {
            browser.Users--;
            browser.Prints += hasPrinted ? 1 : 0;
            var isWorn = browser.Prints >= _settings.PrintsPerBrowser || (hasPrinted && browser.Memory > _settings.MostMemory);
            if (!isSound || _isClosed || isWorn || browser != _current)
            {
                return Replace(browser);
            }

            if (browser.Users == 0)
            {
                _idle.Change(_settings.KeptFor, Timeout.InfiniteTimeSpan);
            }

            return Task.CompletedTask;
        }
    }

    /// <summary>Ends every browser and waits until nothing is left of them.</summary>
    public async ValueTask DisposeAsync()
    {
        Task[] ending;
        lock (_gate)
        {
            _isClosed = true;
            ending = [.. _running.Keys.ToList().Select(End)];
        }

        await _idle.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(ending).ConfigureAwait(false);
    }

    private void CloseIdle()
    {
        lock (_gate)
        {
            if (_current is { Users: 0 } browser)
            {
                Replace(browser);
            }
        }
    }

    private Task Replace(RunningBrowser browser)
    {
        _current = _current == browser ? null : _current;
        return browser.Users == 0 ? End(browser) : Task.CompletedTask;
    }

    // Once for each: the program may stop while somebody prints.
    private Task End(RunningBrowser browser)
    {
        if (!_running.TryGetValue(browser, out var ending))
        {
            return Task.CompletedTask;
        }

        return ending ?? (_running[browser] = Task.Run(async () =>
        {
            await browser.EndAsync().ConfigureAwait(false);
            lock (_gate)
            {
                _running.Remove(browser);
            }
        }));
    }
}
