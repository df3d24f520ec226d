namespace SocialeBasis.Domain;

/// <summary>Somebody or something that the group says plays a part: a person, group, organisation, place or government.</summary>
/// <param name="Id">Made by the sender who named it first.</param>
/// <param name="Name">The local name.</param>
/// <param name="ReferenceId">The entry in the catalogue it came from; null for a local one.</param>
/// <param name="AddedBy">The participant who named it first; null when the facilitator did.</param>
/// <param name="AddedUtc">When; among those of the facilitator also the order of the rows.</param>
/// <param name="InScope">Whether it is part of today's talk; actors in scope are the rows of Sferen, Invloed and Rollen (B8).</param>
/// <param name="MergedInto">The actor it was joined with; null when it stands on its own.</param>
/// <param name="IsHidden">Taken off every screen by the facilitator; never deleted.</param>
public sealed record SocialActor(
    Guid Id, string Name, string? ReferenceId, Guid? AddedBy, DateTime AddedUtc, bool InScope = true, Guid? MergedInto = null, bool IsHidden = false)
{
    /// <summary>The actor that this one was split from: a club, and a club with an inclusive offer (C7). Null for others.</summary>
    public Guid? VariantOf { get; init; }

    /// <summary>Where its money mainly comes from (C2).</summary>
    public Funding Funding { get; init; }

    /// <summary>
    /// How often it was named besides by whom it has a mention of now: of two joined actors that one person named both, so that the
    /// number after joining is that of before, added up, and does not tell whether it was one person.
    /// </summary>
    public int AlsoNamed { get; init; }

    /// <summary>False for an actor with money of its own: the question is how we relate to it, not how we steer it (D12).</summary>
    public bool IsSteerable => Funding is not Funding.Own;

    /// <summary>The most actors in today's talk: what the map can show.</summary>
    public const int MostInScope = 40;

    /// <summary>The most actors a talk may name in all.</summary>
    public const int Most = 300;

    /// <summary>The most actors that one participant may be the first to name: nobody fills the list alone.</summary>
    public const int MostEach = 40;
}

/// <summary>Where an actor's money mainly comes from.</summary>
public enum Funding
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary><c>vooral van de gemeente</c>.</summary>
    Municipality,

    /// <summary><c>eigen geld</c>: members, a fund, rents. Churches, mosques, corporations.</summary>
    Own,

    /// <summary><c>geen geld nodig</c>.</summary>
    None,
}

/// <summary>That a participant named an actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="ParticipantId">Who named it.</param>
/// <param name="GivenUtc">When.</param>
public sealed record ActorMention(Guid ActorId, Guid ParticipantId, DateTime GivenUtc)
{
    /// <summary>How they wrote it: until the names are shown they read this, and not that somebody else named it too. Empty in talks of before.</summary>
    public string Typed { get; init; } = "";
}
