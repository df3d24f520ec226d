using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.BigScreen;

/// <summary>A name over two lines in a narrow column: whole words first, then broken at its compound, then cut short.</summary>
internal static class NameLines
{
    /// <summary>The lines with their type size, in pixels of the drawing; 24 at least.</summary>
    public static IEnumerable<(string Text, double Size)> Of(string name, double width)
    {
        var broken = DutchCompound.Break(name);
        foreach (var size in (double[])[30, 28, 26, 24])
        {
            var lines = NameBreaks.Towards(name, broken, width, 2, size);
            if (lines.All(line => TextMeasure.Width(line, size, bold: true) <= width))
            {
                return lines.Select(line => (line, size));
            }
        }

        return NameBreaks.Within(name, broken, width, 2, 24).Select(line => (line, 24.0));
    }
}
