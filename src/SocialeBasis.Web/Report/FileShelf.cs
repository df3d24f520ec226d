using System.Collections.Concurrent;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Web.Report;

/// <summary>
/// Makes what belongs to a talk, or to talks beside each other, once as they are, for everybody who asks: a Word file takes a
/// processor a second or more. Kept in memory. Of real talks a few at most; one that has changed since is made anew, and of one
/// that is gone nothing is kept. What is made of the examples alone stays: anybody can ask for it, and there is only so much of it.
/// </summary>
/// <remarks>
/// What strangers can ask for waits for each other: what is made of examples, or with one beside it, is made one at a time. So the
/// report of a real talk never has more than one of those before it.
/// </remarks>
internal sealed class FileShelf : IDisposable
{
    private const int Most = 24;

    private readonly ConcurrentDictionary<(string Talks, string Form), Kept> _files = new();
    private readonly SemaphoreSlim _aside = new(1);
    private long _number;

    /// <summary>What was made of the talk as it is, or is made now; nothing is kept when making it throws.</summary>
    public Task<T> OfAsync<T>(ShownTalk talk, string form, Func<T> make)
        where T : class => OfAsync([talk], form, () => Task.Run(make));

    /// <summary>What was made of the talks as they are, in this order, or is made now; nothing is kept when making it throws.</summary>
    /// <param name="talks">The talks; at least one.</param>
    /// <param name="form">What is made of them.</param>
    /// <param name="make">Makes it; goes on when who asked first goes away.</param>
    /// <param name="isWorthKeeping">False makes the next who asks have it made anew; null keeps everything.</param>
    public async Task<T> OfAsync<T>(IReadOnlyList<ShownTalk> talks, string form, Func<Task<T>> make, Func<T, bool>? isWorthKeeping = null)
        where T : class
    {
        var key = (string.Join(' ', talks.Select(talk => talk.Id)), form);

        // Each only grows: the sum is another one as soon as one of them has changed.
        var revision = talks.Sum(talk => talk.Revision);
        var isOfExamples = talks.All(talk => talk.IsExample);
        // Anybody may have something made that holds an example; what is of real talks alone is asked by who leads them.
        var isAside = talks.Any(talk => talk.IsExample);
        var kept = _files.AddOrUpdate(key, _ => New(), (_, earlier) => earlier.Revision == revision ? earlier : New());
        var isKept = false;
        try
        {
            var made = (T)await kept.Made.Value;
            isKept = isWorthKeeping?.Invoke(made) ?? true;
            return made;
        }
        finally
        {
            if (!isKept)
            {
                _files.TryRemove(KeyValuePair.Create(key, kept));
            }

            MakeSpace();
        }

        Kept New() => new(revision, isOfExamples, Interlocked.Increment(ref _number), new(() => MakeAsync(make, isAside)));
    }

    /// <summary>The talk is gone: so is everything made of it.</summary>
    public void Forget(Guid sessionId)
    {
        var id = sessionId.ToString();
        foreach (var key in _files.Keys.Where(key => key.Talks.Contains(id, StringComparison.Ordinal)))
        {
            _files.TryRemove(key, out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _aside.Dispose();

    private async Task<object> MakeAsync<T>(Func<Task<T>> make, bool isAside)
        where T : class
    {
        if (!isAside)
        {
            return await make();
        }

        await _aside.WaitAsync();
        try
        {
            return await make();
        }
        finally
        {
            _aside.Release();
        }
    }

    // The oldest first. What is still being made stays: else who asks for it meanwhile would have it made again.
    private void MakeSpace()
    {
        var others = _files.Where(file => !file.Value.IsOfExamples).OrderBy(file => file.Value.Number).ToList();
        foreach (var file in others.Take(others.Count - Most).Where(file => file.Value.Made is { IsValueCreated: true, Value.IsCompleted: true }))
        {
            _files.TryRemove(file);
        }
    }

    private sealed record Kept(long Revision, bool IsOfExamples, long Number, Lazy<Task<object>> Made);
}
