namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <inheritdoc cref="Session.ActorsInScope"/>
    public Seq<SocialActor> Actors => OnlyActors.InScope;

    /// <inheritdoc cref="Session.SeenActors"/>
    public Seq<SocialActor> SeenActors => OnlyActors.Seen;

    /// <summary>The actor that stands for this id now, when everybody may read its name; otherwise null.</summary>
    public SocialActor? Actor(Guid actorId) =>
        _session.ActorFor(actorId) is { } actor && SeenById.TryGetValue(actor.Id, out var seen) ? seen : null;

    /// <summary>The names of actors that were joined with this one, by name; without those that were hidden or never shown.</summary>
    internal IReadOnlyList<SocialActor> JoinedWith(Guid actorId) => [.. One(Guid.Empty, "joined", () =>
        _session.Actors.Values
            .Where(actor => actor is { MergedInto: not null, IsHidden: false } && _session.WasNamedForAll(actor))
            .OrderBy(actor => actor.Name, StringComparer.Ordinal)
            .ThenBy(actor => actor.Id)
            .ToLookup(actor => _session.ActorFor(actor.Id)!.Id))[actorId]];

    /// <summary>How many people named an actor, of whom everybody may know.</summary>
    internal int Mentions(Guid actorId) => One(Guid.Empty, "named", () => _session.Mentions.Values.Where(_session.IsShown).ToLookup(mention => mention.ActorId))[actorId].Count();

    /// <summary>The actors that a participant named and the group may read of, and the list of the facilitator: what Actoren shows.</summary>
    internal IEnumerable<SocialActor> ListedIn(AgendaStep step) => SeenActors.Where(actor => actor.AddedBy is null || step.RevealedRound > 0);

    /// <summary>The id that stands for this one now; null for an id of no actor.</summary>
    internal Guid? StandsFor(Guid actorId) => _session.ActorFor(actorId)?.Id;

    /// <inheritdoc cref="StandingAnswers.IdsOf"/>
    internal List<Guid> IdsOf(SocialActor actor) => StandingAnswers.IdsOf(_session, actor);

    /// <summary>The roles that everybody knows, in order.</summary>
    public Seq<Role> Roles => Once(Guid.Empty, "roles", () => OfferedRoles.To(_session, who: null).Select(role => role with { AddedBy = null }));

    /// <summary>The same, as another talk would begin with them.</summary>
    public IEnumerable<Role> PreparedRoles => Roles.Select(role => role.Prepared());

    private Seq<SocialActor> InScope => Once(Guid.Empty, "actors", () => _session.ActorsInScope.Select(Nobodys));

    private Seq<SocialActor> Seen => Once(Guid.Empty, "seen", () => _session.SeenActors.Select(Nobodys));

    /// <summary>Without who named it first, and when: that somebody did is all that anybody may know.</summary>
    private static SocialActor Nobodys(SocialActor actor) => actor.AddedBy is null ? actor : actor with { AddedBy = Guid.Empty, AddedUtc = default };

    private Dictionary<Guid, SocialActor> SeenById =>
        OnlyActors.One(Guid.Empty, "seen by id", () => SeenActors.ToDictionary(actor => actor.Id));
}
