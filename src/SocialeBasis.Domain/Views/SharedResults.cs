using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>
/// Results that are the same for every viewer, computed once per session value instead of once per screen: 150 phones that
/// redraw after a reveal ask for the same counts. Pure: the value is immutable, so the answer can be kept as long as it lives.
/// </summary>
internal static class SharedResults
{
    private static readonly ConditionalWeakTable<Session, ConcurrentDictionary<Guid, Lazy<object>>> Kept = [];

    /// <summary>The results of a step: kept ones, or made now.</summary>
    public static Seq<T> Of<T>(Session session, AgendaStep step, Func<IEnumerable<T>> make) => Of(session, step.Id, make);

    /// <summary>The actors of today's talk, see <see cref="Session.ActorsInScope"/>.</summary>
    public static Seq<SocialActor> ActorsOf(Session session) => Of(session, Guid.Empty, () => session.ActorsInScope);

    // Lazy: all screens ask in the same moment, and only the first should count.
    private static Seq<T> Of<T>(Session session, Guid id, Func<IEnumerable<T>> make) =>
        (Seq<T>)Kept.GetOrCreateValue(session).GetOrAdd(id, _ => new Lazy<object>(() => make().ToSeq())).Value;
}
