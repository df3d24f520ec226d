namespace SocialeBasis.Reports.Pictures;

/// <summary>How a shape is inked. Nothing set means: not visible.</summary>
/// <param name="Fill">Null: no fill.</param>
/// <param name="Pattern">Id of a <see cref="PatternDefinition"/> that is used as fill instead of <paramref name="Fill"/>.</param>
/// <param name="Stroke">Null: no line.</param>
/// <param name="StrokeWidth">In user units.</param>
/// <param name="Dash">Lengths of dash and gap in turn; null for a whole line.</param>
/// <param name="Round">Round ends and joins; a dash of nearly zero then is a dot.</param>
/// <param name="Opacity">0 to 1, for the whole shape.</param>
internal sealed record Paint(
    Ink? Fill = null,
    string? Pattern = null,
    Ink? Stroke = null,
    double StrokeWidth = 1,
    IReadOnlyList<double>? Dash = null,
    bool Round = false,
    double Opacity = 1)
{
    /// <summary>A plain fill.</summary>
    public static Paint Filled(Ink ink) => new(Fill: ink);

    /// <summary>A fill by pattern.</summary>
    public static Paint Patterned(string id) => new(Pattern: id);

    /// <summary>A line without fill.</summary>
    public static Paint Lined(Ink ink, double width) => new(Stroke: ink, StrokeWidth: width);
}
