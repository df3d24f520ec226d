namespace SocialeBasis.Reports.Pictures;

/// <summary>The lines of a name, and what disc and name measure together.</summary>
internal static class LabelText
{
    /// <summary>Line height, in type sizes.</summary>
    public const double Leading = 1.02;

    /// <summary>Disc with its rim, in type sizes.</summary>
    public const double Disc = 1.36;

    /// <summary>Between disc and name, at the big screen's type.</summary>
    public static double Gap(double size) => 9 * size / 28;

    public static IReadOnlyList<string> Lines(MapActor actor, LabelForm form, double radius, double size)
    {
        var name = actor.Name.Trim();
        var width = TextMeasure.Width(name, size, bold: true);
        var shortest = NameBreaks.Within(name, actor.BrokenName, 0.5 * radius, 4, size);
        // Only a name that four lines cannot hold is ever cut short.
        if (shortest.Any(l => l.EndsWith('…')) && NameBreaks.Towards(name, actor.BrokenName, 0.66 * radius, 4, size)
                .Any(l => TextMeasure.Width(l, size, bold: true) > 0.66 * radius))
        {
            return shortest;
        }

        return form switch
        {
            LabelForm.Whole => [name],
            LabelForm.LongBroken => width <= 0.66 * radius ? [name] : Towards(0.62, 3),
            LabelForm.AllBroken when width > 0.8 * radius => Towards(0.5, 3),
            LabelForm.AllBroken => NameBreaks.Over(name, actor.BrokenName, width > 0.28 * radius ? 2 : 1),
            _ => width <= 0.34 * radius ? [name] : Towards(0.34, 4),
        };

        IReadOnlyList<string> Towards(double share, int lines) =>
            NameBreaks.Towards(name, actor.BrokenName, share * radius, lines, size);
    }

    public static LabelSize Measure(IReadOnlyList<string> lines, double size, bool disc) => new(
        lines.Max(l => TextMeasure.Width(l, size, bold: true)) + (disc ? Disc * size + Gap(size) : 0),
        AreaSpans.OnGrid(Math.Max(Disc * size, (lines.Count * Leading + 0.1) * size)));
}
