using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

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
[JsonDerivedType(typeof(OutsideFactor), "outsideFactor")]
[JsonDerivedType(typeof(TheoryLink), "link")]
[JsonDerivedType(typeof(Proposal), "proposal")]
[JsonDerivedType(typeof(ClosingWord), "closingWord")]
public abstract record Contribution(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden, bool IsWithdrawn)
{
    /// <summary>Stands for the group itself in <see cref="ParticipantId"/>: what the facilitator wrote down for all.</summary>
    public static readonly Guid ByTheGroup = Guid.Empty;

    /// <summary>The most texts of one participant in one step, of all rounds and with those they took back: what is kept must end somewhere.</summary>
    public const int MostKept = 200;

    /// <summary>The hat it was given from, see <see cref="HatId"/>; empty for the group, and in texts from before hats existed.</summary>
    public string HatId { get; init; } = "";

    /// <summary>How many people say this together: 1, or the size of a group that sends one card ("wij zijn met 4").</summary>
    public int People { get; init; } = 1;

    /// <summary>On a card of several people: about what they kept differing; may be empty.</summary>
    public string Differed { get; init; } = "";
}
