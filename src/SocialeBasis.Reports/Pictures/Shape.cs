namespace SocialeBasis.Reports.Pictures;

/// <summary>Something drawn; the closed family of shapes.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }
}

/// <summary>A circle round (<paramref name="X"/>, <paramref name="Y"/>).</summary>
internal sealed record CircleShape(double X, double Y, double Radius, Paint Paint) : Shape;

/// <summary>A rectangle with its top left corner at (<paramref name="X"/>, <paramref name="Y"/>) and rounded corners of <paramref name="Corner"/>.</summary>
internal sealed record RectShape(double X, double Y, double Width, double Height, double Corner, Paint Paint) : Shape;

/// <summary>A path; <paramref name="Data"/> is SVG path data with a point as decimal sign.</summary>
internal sealed record PathShape(string Data, Paint Paint) : Shape;

/// <summary>A straight line.</summary>
internal sealed record LineShape(double X1, double Y1, double X2, double Y2, Paint Paint) : Shape;

/// <summary>Text, one line under the other. Whatever it holds, it is only ever written as text.</summary>
/// <param name="X">The start, middle or end of the lines, by <paramref name="Anchor"/>.</param>
/// <param name="Y">The base line of the first line.</param>
/// <param name="Lines">At least one.</param>
/// <param name="Size">Type size in user units.</param>
/// <param name="Ink">The colour of the letters.</param>
/// <param name="Bold">700 or 400.</param>
/// <param name="Anchor">What <paramref name="X"/> means.</param>
/// <param name="Halo">An edge of this ink behind the letters, over patterns; null for none.</param>
/// <param name="HaloWidth">Width of that edge, half of it outside the letters.</param>
/// <param name="LineHeight">Distance between base lines, in user units.</param>
/// <param name="Arc">Id of an <see cref="ArcDefinition"/> to write along; <paramref name="X"/> and <paramref name="Y"/> then count for nothing.</param>
/// <param name="ArcOffset">Where on the arc the anchor lies, 0 to 1.</param>
internal sealed record TextBlock(
    double X,
    double Y,
    IReadOnlyList<string> Lines,
    double Size,
    Ink Ink,
    bool Bold = false,
    TextAnchor Anchor = TextAnchor.Start,
    Ink? Halo = null,
    double HaloWidth = 0,
    double LineHeight = 0,
    string? Arc = null,
    double ArcOffset = 0.5) : Shape;

/// <summary>Shapes that belong together.</summary>
/// <param name="Shapes">In the group's own coordinates.</param>
/// <param name="Key">Who this is, over time: on a live screen a group with the same key moves to its new place instead of being redrawn.</param>
/// <param name="CssClass">For the style sheet of a page; of no meaning in a file.</param>
/// <param name="Dx">Moves the whole group to the right.</param>
/// <param name="Dy">Moves the whole group down.</param>
/// <param name="Clip">Id of a <see cref="ClipDefinition"/>; nothing outside it is seen.</param>
public sealed record Group(
    IReadOnlyList<Shape> Shapes,
    string? Key = null,
    string? CssClass = null,
    double Dx = 0,
    double Dy = 0,
    string? Clip = null) : Shape;
