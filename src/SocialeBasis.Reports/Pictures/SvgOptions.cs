namespace SocialeBasis.Reports.Pictures;

/// <summary>How a drawing becomes SVG.</summary>
/// <param name="IdPrefix">Goes before every id, so that several drawings can stand in one page.</param>
/// <param name="BlackAndWhite">Only black, white, patterns and line styles.</param>
/// <param name="Live">Keyed groups are placed by a CSS transform, so that a page can let them move; false for a file.</param>
/// <param name="Brief">Equal dots are one path of round points, a quarter of the size: for pages. A file keeps a circle per person, as other programs read it.</param>
public sealed record SvgOptions(string IdPrefix = "t", bool BlackAndWhite = false, bool Live = false, bool Brief = false);
