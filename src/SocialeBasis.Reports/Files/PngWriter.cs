using SkiaSharp;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>
/// A drawing as PNG, for programs that show no SVG. It needs no browser and no font on the machine, and the same drawing gives
/// the same picture as <see cref="SvgWriter"/>.
/// </summary>
public static class PngWriter
{
    /// <summary>The picture on a white ground.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="width">In pixels; the height follows from the drawing.</param>
    /// <param name="blackAndWhite">Only black, white, patterns and line styles.</param>
    public static byte[] Write(Drawing drawing, int width, bool blackAndWhite = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var scale = width / drawing.Width;
        var height = Math.Max(1, (int)Math.Ceiling(drawing.Height * scale));
        using var surface =
            SKSurface.Create(new SKImageInfo(width, height)) ?? throw new InvalidOperationException($"No room for a picture of {width} by {height}.");
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)scale);
        new PngCanvas(surface.Canvas, drawing.Definitions, blackAndWhite).Draw(TextOutlines.Of(drawing).Shapes);
        using var image = surface.Snapshot();
        using var file = image.Encode(SKEncodedImageFormat.Png, 100);
        return file.ToArray();
    }
}
