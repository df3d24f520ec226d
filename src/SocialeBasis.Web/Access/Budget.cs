namespace SocialeBasis.Web.Access;

/// <summary>
/// How much is left for each of many: so much at once, and one more each time that this long has passed. Kept in memory, while it is not full.
/// </summary>
/// <typeparam name="TKey">Whose it is.</typeparam>
/// <param name="time">The clock.</param>
/// <param name="most">At once.</param>
/// <param name="oneMore">After this long there is one more.</param>
internal abstract class Budget<TKey>(TimeProvider time, int most, TimeSpan oneMore)
    where TKey : notnull
{
    private readonly Lock _gate = new();

    // Until when it is not full again: each that is taken moves that by oneMore.
    private readonly Dictionary<TKey, DateTimeOffset> _fullAt = [];

    /// <summary>Takes one. False when there is none left; then nothing was taken.</summary>
    public bool TryTake(TKey key)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            foreach (var full in _fullAt.Where(one => one.Value <= now).Select(one => one.Key).ToList())
            {
                _fullAt.Remove(full);
            }

            var next = (_fullAt.TryGetValue(key, out var until) ? until : now) + oneMore;
            if (next - now > most * oneMore)
            {
                return false;
            }

            _fullAt[key] = next;
            return true;
        }
    }

    /// <summary>The last one costs nothing; what was taken before it stays counted.</summary>
    public void GiveBack(TKey key)
    {
        lock (_gate)
        {
            if (_fullAt.TryGetValue(key, out var until))
            {
                _fullAt[key] = until - oneMore;
            }
        }
    }

    /// <summary>It is full again.</summary>
    public void Forget(TKey key)
    {
        lock (_gate)
        {
            _fullAt.Remove(key);
        }
    }
}
