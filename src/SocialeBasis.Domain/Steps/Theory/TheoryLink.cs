namespace SocialeBasis.Domain;

/// <summary>A link of a policy theory: why somebody thinks that something works (H4 §4.1). Its text is the whole sentence, see <see cref="LinkSentence"/>.</summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text">The sentence that the four parts make.</param>
/// <param name="If">What has to be the case.</param>
/// <param name="Then">What happens then.</param>
/// <param name="Because">Why; empty: the link is unfinished.</param>
/// <param name="Provided">What has to be arranged for it; may be empty.</param>
/// <param name="Level">Where it begins; null for "weet niet".</param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record TheoryLink(
    Guid Id,
    Guid StepId,
    Guid ParticipantId,
    int Round,
    string Text,
    string If,
    string Then,
    string Because,
    string Provided,
    LinkLevel? Level,
    DateTime GivenUtc,
    bool IsHidden = false,
    bool IsWithdrawn = false
) : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most links one participant may give in one round: three sentences are a chain, more are a plan.</summary>
    public const int MostEach = 3;
}
