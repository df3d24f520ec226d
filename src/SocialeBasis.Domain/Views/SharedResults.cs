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
    private static readonly ConditionalWeakTable<Session, ConcurrentDictionary<(Guid, string), Lazy<object>>> Kept = [];

    /// <summary>The results of a step: kept ones, or made now.</summary>
    public static Seq<T> Of<T>(Session session, AgendaStep step, Func<IEnumerable<T>> make) => Of(session, step, "results", make);

    /// <summary>Something else about a step, by a name of its own.</summary>
    public static Seq<T> Of<T>(Session session, AgendaStep step, string what, Func<IEnumerable<T>> make) => Of(session, step.Id, what, make);

    /// <summary>The actors of today's talk, see <see cref="Session.ActorsInScope"/>.</summary>
    public static Seq<SocialActor> ActorsOf(Session session) => Of(session, Guid.Empty, "actors", () => session.ActorsInScope);

    /// <summary>The actors whose names everybody may read, by id; see <see cref="Session.SeenActors"/>.</summary>
    public static IReadOnlyDictionary<Guid, SocialActor> SeenActorsOf(Session session) =>
        Of<IReadOnlyDictionary<Guid, SocialActor>>(session, Guid.Empty, "seen", () => [session.SeenActors.ToDictionary(actor => actor.Id)])[0];

    /// <summary>The words of the talk with every place where they were used.</summary>
    public static Seq<WordView> WordsOf(Session session, Func<IEnumerable<WordView>> make) => Of(session, Guid.Empty, "words", make);

    /// <summary>Something about a subject, by a name of its own.</summary>
    // Lazy: all screens ask in the same moment, and only the first should count.
    public static Seq<T> Of<T>(Session session, Guid id, string what, Func<IEnumerable<T>> make) =>
        (Seq<T>)Kept.GetOrCreateValue(session).GetOrAdd((id, what), _ => new Lazy<object>(() => make().ToSeq())).Value;
}
