namespace SocialeBasis.Reports.Pictures;

/// <summary>A picture as a value: what is drawn, in user units, with the origin top left. Write it with <see cref="SvgWriter"/>.</summary>
/// <param name="Width">Width of the view box; at a scale of one, CSS pixels.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Sentence">What a screen reader hears instead of the picture. Empty: a decoration, hidden from it.</param>
/// <param name="Shapes">Drawn in this order, later over earlier.</param>
/// <param name="Definitions">Patterns, clips and arcs that shapes refer to by id.</param>
public sealed record Drawing(
    double Width,
    double Height,
    string Sentence,
    IReadOnlyList<Shape> Shapes,
    IReadOnlyList<Definition> Definitions)
{
    /// <summary>A picture without definitions.</summary>
    public Drawing(double width, double height, string sentence, IReadOnlyList<Shape> shapes)
        : this(width, height, sentence, shapes, [])
    {
    }
}
