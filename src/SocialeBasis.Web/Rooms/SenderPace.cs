using System.Collections.Concurrent;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.Rooms;

/// <summary>
/// How much each participant sent in this minute. Everything that is stored stays in the history of the talk, so that who sends
/// without end must not fill the disk. Safe from every thread.
/// </summary>
internal sealed class SenderPace(TimeProvider time)
{
    /// <summary>Five a second, a minute long: more than somebody who types for a whole table gets done.</summary>
    public const int MostPerMinute = 300;

    private static readonly long Minute = TimeSpan.FromMinutes(1).Ticks;

    private readonly Lock _gate = new();
    private (long Number, ConcurrentDictionary<Guid, int> Counts) _minute = (0, new());

    /// <summary>Counts one more; false when this participant sent enough for now. Who leads is never held up.</summary>
    public bool TryTake(Sender sender) => sender is not Sender.Participant who || Now().AddOrUpdate(who.Id, 1, (_, count) => count + 1) <= MostPerMinute;

    private ConcurrentDictionary<Guid, int> Now()
    {
        var number = time.GetUtcNow().Ticks / Minute;
        lock (_gate)
        {
            if (_minute.Number != number)
            {
                _minute = (number, new());
            }

            return _minute.Counts;
        }
    }
}
