namespace SocialeBasis.Web.Lead;

/// <summary>
/// Two people lead together. Knows whether somebody else moved the group so shortly ago that a press on this page was meant for
/// what stood there before. One page, one thread at a time.
/// </summary>
internal sealed class MovesOfOthers(TimeProvider time)
{
    /// <summary>How long a press after somebody else's move still counts as meant for what stood there before.</summary>
    public static readonly TimeSpan TimeToSee = TimeSpan.FromSeconds(1.5);

    private int _ownUnderWay;
    private long? _moved;

    /// <summary>Sends something of this page's own: what the page sees meanwhile is no move of somebody else.</summary>
    /// <remarks>Counted, because who leads fast presses again before the first press was answered.</remarks>
    public async Task<T> OwnAsync<T>(Func<Task<T>> send)
    {
        _ownUnderWay++;
        try
        {
            return await send();
        }
        finally
        {
            _ownUnderWay--;
        }
    }

    /// <summary>The page saw that the group is at another step, phase or round than it was.</summary>
    public void Seen() => _moved = _ownUnderWay > 0 ? _moved : time.GetTimestamp();

    /// <summary>Whether somebody else moved the group just now; true once for each move.</summary>
    public bool TakeRecent()
    {
        var isRecent = _moved is { } moved && time.GetElapsedTime(moved) < TimeToSee;
        _moved = null;
        return isRecent;
    }
}
