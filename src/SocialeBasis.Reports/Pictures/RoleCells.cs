using System.Globalization;

namespace SocialeBasis.Reports.Pictures;

/// <summary>A cell of the matrix now/wished: two discs with their numbers. No colour means anything in it; every sign has a word in the legend.</summary>
public static class RoleCells
{
    private const double Full = 20;
    private const double Ring = 25;
    private const double Half = 98;

    /// <summary>The cell, 196 × 54 at scale 1: now left, wished right.</summary>
    /// <param name="now">Now.</param>
    /// <param name="wished">Wished.</param>
    /// <param name="sentence">The text alternative; empty when words beside the cell say it.</param>
    /// <param name="scale">1 on the big screen.</param>
    public static Drawing Draw(RoleSeen now, RoleSeen wished, string sentence = "", double scale = 1) => new(
        2 * Half * scale, 54 * scale, sentence, [.. Side(now, false, 0, scale), .. Side(wished, true, Half, scale)]);

    /// <summary>A sign for the legend, 54 × 54 at scale 1; decorative, its word stands beside it.</summary>
    public static Drawing Sign(RoleSign sign, double scale = 1)
    {
        IEnumerable<Shape> shapes = sign switch
        {
            RoleSign.Empty => [Dash(0, scale)],
            RoleSign.Now => [Disc(false, 0, 18, scale)],
            RoleSign.Wished => [Disc(true, 0, 18, scale)],
            RoleSign.Several => [Disc(false, 0, 15, scale), Second(0, scale)],
            RoleSign.Contested => Number(12, true, -48, scale),
            _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, null),
        };
        return new(54 * scale, 54 * scale, "", [.. shapes]);
    }

    /// <summary><c>nu 3 van 20, gewenst 12 van 20; over gewenst verschillen we</c></summary>
    public static string Words(RoleSeen now, RoleSeen wished)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"nu {now.Seen} van {now.Answered}, gewenst {wished.Seen} van {wished.Answered}");
        return words + (now.IsContested, wished.IsContested) switch
        {
            (true, true) => "; over nu en over gewenst verschillen we",
            (true, false) => "; over nu verschillen we",
            (false, true) => "; over gewenst verschillen we",
            _ => "",
        };
    }

    private static IEnumerable<Shape> Side(RoleSeen cell, bool open, double left, double scale)
    {
        if (cell.IsEmpty)
        {
            yield return Dash(left, scale);
            yield break;
        }

        // The area of the disc is the share; below a few percent it stays just visible.
        yield return Disc(open, left, Math.Max(4, Full * Math.Sqrt((double)cell.Seen / Math.Max(1, cell.Answered))), scale);
        if (cell.IsDouble)
        {
            yield return Second(left, scale);
        }

        foreach (var shape in Number(cell.Seen, cell.IsContested, left, scale))
        {
            yield return shape;
        }
    }

    private static CircleShape Disc(bool open, double left, double radius, double scale) => open
        ? new((left + 27) * scale, 27 * scale, Math.Max(3, radius - 2) * scale, new(Fill: Inks.Paper, Stroke: Inks.Green, StrokeWidth: 4 * scale))
        : new((left + 27) * scale, 27 * scale, radius * scale, Paint.Filled(Inks.Green));

    private static CircleShape Second(double left, double scale) => new((left + 27) * scale, 27 * scale, Ring * scale, Paint.Lined(Inks.Green, 2.5 * scale));

    private static LineShape Dash(double left, double scale) =>
        new((left + 18) * scale, 27 * scale, (left + 36) * scale, 27 * scale, Paint.Lined(Inks.Soft, 3 * scale));

    private static IEnumerable<Shape> Number(int number, bool contested, double left, double scale)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var type = Math.Max(10, 28 * scale);
        yield return new TextBlock((left + 58) * scale, 27 * scale + 0.35 * type, [text], type, Inks.Text, Bold: contested);
        if (contested)
        {
            var line = Math.Max(1.2, 3 * scale);
            var below = 27 * scale + 0.35 * type + 2.2 * line;
            yield return new LineShape(
                (left + 57) * scale,
                below,
                (left + 59) * scale + TextMeasure.Width(text, type, bold: true),
                below,
                new(Stroke: Inks.Text, StrokeWidth: line, Dash: [2.4 * line, 1.4 * line])
            );
        }
    }
}
