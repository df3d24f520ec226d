namespace SocialeBasis.Reports.Pictures;

/// <summary>How often a reason was given.</summary>
/// <param name="Name">The reason as people read it.</param>
/// <param name="Count">How many hopes give it.</param>
/// <param name="Words">The count in words, behind the bar; <see cref="PictureWords.Hopes"/> makes them.</param>
public sealed record ReasonCount(string Name, int Count, string Words);
