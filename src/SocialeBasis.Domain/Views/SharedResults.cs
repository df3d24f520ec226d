using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>
/// Results that are the same for every viewer, computed once per session value instead of once per screen: 150 phones that
/// redraw after a reveal ask for the same counts. Pure: the value is immutable, so the answer can be kept as long as it lives.
/// </summary>
internal static class SharedResults
{
    private static readonly ConditionalWeakTable<Session, ConcurrentDictionary<Guid, object>> Kept = [];

    /// <summary>The results of a step: kept ones, or made now.</summary>
    public static Seq<T> Of<T>(Session session, AgendaStep step, Func<IEnumerable<T>> make) =>
        (Seq<T>)Kept.GetOrCreateValue(session).GetOrAdd(step.Id, _ => make().ToSeq());
}
