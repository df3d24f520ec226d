using System.Collections.Concurrent;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.Rooms;

/// <summary>How many commands of each sender wait in a room. Safe from every thread.</summary>
internal sealed class WaitingSenders
{
    // Ticking fast through a list leaves one or two waiting. More is not a person, and must not fill the queue of all.
    private const int MostEach = 20;

    private readonly ConcurrentDictionary<Sender, int> _counts = new();

    /// <summary>Whether nobody waits.</summary>
    public bool IsEmpty => _counts.IsEmpty;

    /// <summary>Counts one more; false when this sender has too much waiting. Either way <see cref="Leave"/> must follow.</summary>
    public bool TryJoin(Sender sender) => _counts.AddOrUpdate(sender, 1, (_, count) => count + 1) <= MostEach;

    /// <summary>One is answered, or was not taken.</summary>
    public void Leave(Sender sender)
    {
        while (_counts.TryGetValue(sender, out var count))
        {
            if (count > 1 ? _counts.TryUpdate(sender, count - 1, count) : _counts.TryRemove(KeyValuePair.Create(sender, count)))
            {
                return;
            }
        }
    }
}
