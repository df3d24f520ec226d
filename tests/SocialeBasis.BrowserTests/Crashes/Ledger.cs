namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>What people sent, and what their screens called stored: kept outside the program and outside the browsers.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<string> _sent = [];
    private readonly HashSet<string> _acknowledged = [];
    private int _since;
    private int _wanted;
    private TaskCompletionSource? _enough;

    /// <summary>Every text that was given out to be sent, in order.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    /// <summary>The texts of which a screen said "Opgeslagen".</summary>
    public IReadOnlySet<string> Acknowledged
    {
        get
        {
            lock (_gate)
            {
                return new HashSet<string>(_acknowledged);
            }
        }
    }

    /// <summary>A text that nobody sent before. The marks around it keep one from being part of another.</summary>
    public string Next(int person)
    {
        lock (_gate)
        {
            var text = $"<{person}.{_sent.Count}>";
            _sent.Add(text);
            return text;
        }
    }

    /// <summary>A screen says that this text is stored.</summary>
    public void Acknowledge(string text)
    {
        lock (_gate)
        {
            if (_acknowledged.Add(text) && ++_since == _wanted)
            {
                _enough?.TrySetResult();
            }
        }
    }

    /// <summary>Waits until this many more texts were called stored.</summary>
    public Task MoreAsync(int wanted)
    {
        lock (_gate)
        {
            (_since, _wanted) = (0, wanted);
            _enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _enough.Task;
        }
    }
}
