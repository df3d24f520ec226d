namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>What people sent, and what their screens called stored: kept outside the program and outside the browsers.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<string> _sent = [];
    private readonly HashSet<string> _acknowledged = [];
    private readonly List<SentChoice> _choices = [];
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

    /// <summary>Every choice that was made, in order.</summary>
    public IReadOnlyList<SentChoice> Choices
    {
        get
        {
            lock (_gate)
            {
                return [.. _choices];
            }
        }
    }

    /// <summary>How many texts and choices were called stored.</summary>
    public int AllAcknowledged
    {
        get
        {
            lock (_gate)
            {
                return _acknowledged.Count + _choices.Count(choice => choice.IsAcknowledged);
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
            if (_acknowledged.Add(text))
            {
                Count();
            }
        }
    }

    /// <summary>Somebody is about to choose this; gives the number under which it is acknowledged.</summary>
    public int Choose(string who, string subject, string value)
    {
        lock (_gate)
        {
            _choices.Add(new SentChoice(who, subject, value, false));
            return _choices.Count - 1;
        }
    }

    /// <summary>A screen says that this choice is stored.</summary>
    public void AcknowledgeChoice(int number)
    {
        lock (_gate)
        {
            _choices[number] = _choices[number] with { IsAcknowledged = true };
            Count();
        }
    }

    /// <summary>Waits until this many more were called stored.</summary>
    public Task MoreAsync(int wanted)
    {
        lock (_gate)
        {
            (_since, _wanted) = (0, wanted);
            _enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _enough.Task;
        }
    }

    private void Count()
    {
        if (++_since == _wanted)
        {
            _enough?.TrySetResult();
        }
    }
}

/// <summary>A choice as it was sent.</summary>
/// <param name="Who">The name under which they joined.</param>
/// <param name="Subject">What it is about: <c>Influence/Kerk</c>, <c>Roles/Kerk/1</c>.</param>
/// <param name="Value">What was chosen, in the words of the database.</param>
/// <param name="IsAcknowledged">Whether a screen called it stored.</param>
internal sealed record SentChoice(string Who, string Subject, string Value, bool IsAcknowledged)
{
    /// <summary>The first word of the subject.</summary>
    public string Kind => Subject[..Subject.IndexOf('/', StringComparison.Ordinal)];
}
