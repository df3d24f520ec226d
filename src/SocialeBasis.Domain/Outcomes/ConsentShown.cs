namespace SocialeBasis.Domain.Outcomes;

/// <summary>That the consent with a text was shown to all: before that nobody sees how far others go along.</summary>
/// <param name="SubjectId">The step whose text it is, or the proposal.</param>
/// <param name="Version">The version of the text; a changed text is asked again. 0 for a proposal that was not settled.</param>
public sealed record ConsentShown(Guid SubjectId, int Version);
