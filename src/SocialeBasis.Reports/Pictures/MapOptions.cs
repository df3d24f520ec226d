namespace SocialeBasis.Reports.Pictures;

/// <summary>What a picture of the map needs besides its layout.</summary>
/// <param name="Sentence">The text alternative: what the map shows, in one sentence.</param>
/// <param name="Selected">Key of the actor the group talks about now; it gets a paper label. Null for none.</param>
public sealed record MapOptions(string Sentence, string? Selected = null);
