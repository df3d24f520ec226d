using System.Text.Json.Serialization;
using SocialeBasis.Domain.Actors;

namespace SocialeBasis.Domain.Answers;

/// <summary>Something a participant said in their own words. Hidden until the round it belongs to is revealed.</summary>
/// <param name="Id">Made by the sender, so that sending twice changes nothing.</param>
/// <param name="StepId">The step it answers.</param>
/// <param name="ParticipantId">Who said it; views leave this out.</param>
/// <param name="Round">The round it belongs to, 1-based.</param>
/// <param name="Text">1 to <see cref="TextLimits.Contribution"/> characters, trimmed.</param>
/// <param name="GivenUtc">When it was last changed.</param>
/// <param name="IsHidden">Hidden by the facilitator: kept, counted, and shown only to them.</param>
/// <param name="IsWithdrawn">Taken back by its writer: kept for the journal, shown nowhere.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Definition), "definition")]
[JsonDerivedType(typeof(Hope), "hope")]
[JsonDerivedType(typeof(Proposal), "proposal")]
[JsonDerivedType(typeof(ClosingWord), "closingWord")]
public abstract record Contribution(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden, bool IsWithdrawn)
{
    /// <summary>Stands for the group itself in <see cref="ParticipantId"/>: what the facilitator wrote down for all.</summary>
    public static readonly Guid ByTheGroup = Guid.Empty;

    /// <summary>The most texts of one participant in one step, of all rounds and with those they took back: what is kept must end somewhere.</summary>
    public const int MostKept = 200;

    /// <summary>The hat it was given from, see <see cref="People.HatId"/>; empty for the group, and in texts from before hats existed.</summary>
    public string HatId { get; init; } = "";

    /// <summary>How many people say this together: 1, or the size of a group that sends one card ("wij zijn met 4").</summary>
    public int People { get; init; } = 1;

    /// <summary>On a card of several people: about what they kept differing; may be empty.</summary>
    public string Differed { get; init; } = "";
}

/// <summary>"Ik versta eronder …": one per participant, term and round; and one card of a group that they sit with.</summary>
public sealed record Definition(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn);

/// <summary>What somebody hopes happens, and the reason behind it.</summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text"><inheritdoc cref="Contribution"/></param>
/// <param name="Sphere">The sphere (or area) it is about; null when it is about one actor.</param>
/// <param name="ActorId">The actor it is about; null when it is about a sphere.</param>
/// <param name="Reasons">Why (C10); none means not said.</param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record Hope(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, Spheres? Sphere, Guid? ActorId, HopeReasons Reasons, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most hopes one participant may give in one round.</summary>
    public const int MostEach = 5;
}

/// <summary>A proposal for an agreement.</summary>
public sealed record Proposal(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most proposals one participant may make in one round.</summary>
    public const int MostEach = 5;

    /// <summary>The most proposals that the facilitator may write down for the group in one round.</summary>
    public const int MostOfTheGroup = 40;
}

/// <summary>The word somebody closes with, and the one thing they take home.</summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text">The word.</param>
/// <param name="TakeHome">What they take home; may be empty.</param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record ClosingWord(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, string TakeHome, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn);
