using System.Text;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>A drawing as an SVG file for other programs: letters as outlines, the sentence as its title.</summary>
public static class SlideSvg
{
    /// <summary>The whole file, in UTF-8.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="blackAndWhite">Only black, white, patterns and line styles.</param>
    public static byte[] Write(Drawing drawing, bool blackAndWhite = false) =>
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + SvgWriter.Write(TextOutlines.Of(drawing), new SvgOptions(BlackAndWhite: blackAndWhite))
        );
}
