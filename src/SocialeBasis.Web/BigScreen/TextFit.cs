using System.Runtime.CompilerServices;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.BigScreen;

/// <summary>How large a text can stand in a room on the screen, without asking a browser. Lengths in pixels of the drawing.</summary>
internal static class TextFit
{
    // Kerning and rounding of browsers: a line that fits by a hair is taken not to fit.
    private const double Caution = 1.03;

    // A wall of a hundred texts is tried in a hundred ways at each change, and all texts but one are the same: their words are measured once.
    private const double Measured = 1000;
    private static readonly ConditionalWeakTable<string, double[]> Plain = [];
    private static readonly ConditionalWeakTable<string, double[]> Bold = [];

    /// <summary>The lines that a text takes when it is broken at spaces; a word wider than the line counts for as many as it fills.</summary>
    public static int Lines(string text, double width, double size, bool bold)
    {
        var space = TextMeasure.Width(" ", size, bold) * Caution;
        var lines = 1;
        var at = 0.0;
        foreach (var word in WordsOf(text, bold))
        {
            var wide = word * size / Measured * Caution;
            if (at > 0 && at + space + wide > width)
            {
                lines++;
                at = 0;
            }

            at += (at > 0 ? space : 0) + wide;
            while (at > width)
            {
                lines++;
                at -= width;
            }
        }

        return lines;
    }

    /// <summary>The first of the sizes at which the text stands in at most so many lines; else the last.</summary>
    public static double Size(string text, double width, int lines, bool bold, params ReadOnlySpan<double> sizes)
    {
        foreach (var size in sizes)
        {
            if (Lines(text, width, size, bold) <= lines && LongestWord(text, size, bold) <= width)
            {
                return size;
            }
        }

        return sizes[^1];
    }

    /// <summary>The first of the sizes at which the text stands in a box; else the last.</summary>
    public static double SizeIn(string text, double width, double height, double leading, bool bold, params ReadOnlySpan<double> sizes)
    {
        foreach (var size in sizes)
        {
            if (Lines(text, width, size, bold) * leading * size <= height)
            {
                return size;
            }
        }

        return sizes[^1];
    }

    /// <summary>The width of the widest word.</summary>
    public static double LongestWord(string text, double size, bool bold) =>
        WordsOf(text, bold).Max() * size / Measured * Caution;

    /// <summary>How wide each word is; 0 of a text without words.</summary>
    private static double[] WordsOf(string text, bool bold) => bold
        ? Bold.GetValue(text, static one => Measure(one, true))
        : Plain.GetValue(text, static one => Measure(one, false));

    private static double[] Measure(string text, bool bold) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TextMeasure.Width(word, Measured, bold)).DefaultIfEmpty()];
}
