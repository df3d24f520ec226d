using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;
using SocialeBasis.Reports.Pictures;
using Group = SocialeBasis.Reports.Pictures.Group;

namespace SocialeBasis.Reports.Files;

/// <summary>
/// A drawing in which every text has become its outlines, so that it looks the same in a program that lacks the font, knows no
/// text on a curve or paints the halo over the letters. What the texts say is still in the drawing's sentence.
/// </summary>
internal static partial class TextOutlines
{
    /// <summary>The drawing without texts.</summary>
    public static Drawing Of(Drawing drawing) => drawing with { Shapes = Of(drawing.Shapes, drawing.Definitions) };

    private static List<Shape> Of(IEnumerable<Shape> shapes, IReadOnlyList<Definition> definitions) => [.. shapes.SelectMany(shape => shape switch
    {
        TextBlock text => Outlined(text, definitions),
        Group group => [group with { Shapes = Of(group.Shapes, definitions) }],
        _ => new[] { shape },
    })];

    private static Shape[] Outlined(TextBlock text, IReadOnlyList<Definition> definitions)
    {
        var data = text.Arc is { } arc ? OnArc(text, definitions.OfType<ArcDefinition>().First(one => one.Id == arc)) : OnLines(text);
        if (data.Length == 0)
        {
            return [];
        }

        data = Decimal().Replace(data, number => Numbers.Text(double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)));
        var letters = new PathShape(data, Paint.Filled(text.Ink));
        return text.Halo is { } halo ? [new PathShape(data, new(Stroke: halo, StrokeWidth: text.HaloWidth, Round: true)), letters] : [letters];
    }

    private static string OnArc(TextBlock text, ArcDefinition arc)
    {
        using var path = SKPath.ParseSvgPathData(arc.Data);
        using var measure = new SKPathMeasure(path);
        using var font = PictureFonts.Own(text.Bold, text.Size);
        // Skia centres on the whole arc; the offset moves the text to where its anchor lies.
        using var outline = font.GetTextPathOnPath(
            SvgText.Clean(string.Join(' ', text.Lines)),
            path,
            SKTextAlign.Center,
            new SKPoint((float)((text.ArcOffset - 0.5) * measure.Length), 0)
        );
        return outline.ToSvgPathData();
    }

    private static string OnLines(TextBlock text)
    {
        var data = new List<string>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var runs = PictureFonts.Runs(SvgText.Clean(text.Lines[i]), text.Bold, text.Size);
            var x = text.X - (text.Anchor switch { TextAnchor.Middle => 0.5, TextAnchor.End => 1, _ => 0 } * runs.Sum(run => run.Width));
            foreach (var (piece, font, width) in runs)
            {
                using (font)
                using (var outline = font.GetTextPath(piece, new SKPoint((float)x, (float)(text.Y + (i * text.LineHeight)))))
                {
                    data.Add(outline.ToSvgPathData());
                }

                x += width;
            }
        }

        return string.Concat(data);
    }

    // Skia writes every decimal it has: two are a hundredth of a pixel, and a third of the size.
    [GeneratedRegex(@"-?\d*\.\d+(?:e-?\d+)?")]
    private static partial Regex Decimal();
}
