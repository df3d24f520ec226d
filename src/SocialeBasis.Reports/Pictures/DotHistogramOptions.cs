namespace SocialeBasis.Reports.Pictures;

/// <summary>What a dot histogram shows besides its counts.</summary>
/// <param name="Sentence">The text alternative; <see cref="PictureWords.Ratings"/> makes one.</param>
/// <param name="Earlier">Five counts of an earlier round, drawn as a dashed outline; null for none.</param>
/// <param name="Ground">What the figure stands on.</param>
/// <param name="First">With three rounds: five counts of the first one, as a dotted outline behind <paramref name="Earlier"/>; null for none.</param>
public sealed record DotHistogramOptions(
    string Sentence,
    IReadOnlyList<int>? Earlier = null,
    Ground Ground = Ground.Light,
    IReadOnlyList<int>? First = null);
