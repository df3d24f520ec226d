namespace SocialeBasis.Domain;

/// <summary>That the consent with a text was shown to all: before that nobody sees how far others go along.</summary>
/// <param name="SubjectId">The step whose text it is, or the proposal.</param>
/// <param name="Version">The version of the text; a changed text is asked again. 0 for a proposal that was not settled.</param>
public sealed record ConsentShown(Guid SubjectId, int Version)
{
    /// <summary>Who answered and is not counted (decision 24): who came after it was shown, as long as they are fewer than the threshold.</summary>
    public Seq<Guid> HeldOut { get; init; } = [];
}
