using System.Globalization;

namespace SocialeBasis.Reports.Pictures;

/// <summary>Numbers as they stand in SVG: a point as decimal sign, at most two decimals, never "-0".</summary>
internal static class Numbers
{
    public static string Text(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Path data: <c>$"M{x} {y}"</c> with every hole written as <see cref="Text"/>.</summary>
    public static string Path(FormattableString data) =>
        string.Format(
            CultureInfo.InvariantCulture,
            data.Format,
            [.. data.GetArguments().Select(a => (object?)(a is double d ? Text(d) : a))]);
}
