using SkiaSharp;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>Draws shapes on a canvas; texts must have become outlines before.</summary>
internal sealed class PngCanvas(SKCanvas canvas, IReadOnlyList<Definition> definitions, bool mono)
{
    public void Draw(IEnumerable<Shape> shapes)
    {
        foreach (var shape in shapes)
        {
            Draw(shape);
        }
    }

    private void Draw(Shape shape)
    {
        switch (shape)
        {
            case CircleShape circle:
                Ink(circle.Paint, paint => canvas.DrawCircle((float)circle.X, (float)circle.Y, (float)circle.Radius, paint));
                break;
            case RectShape rect:
                var corner = (float)rect.Corner;
                Ink(
                    rect.Paint,
                    paint => canvas.DrawRoundRect(SKRect.Create((float)rect.X, (float)rect.Y, (float)rect.Width, (float)rect.Height), corner, corner, paint)
                );
                break;
            case PathShape path:
                using (var outline = SKPath.ParseSvgPathData(path.Data))
                {
                    Ink(path.Paint, paint => canvas.DrawPath(outline, paint));
                }

                break;
            case LineShape line:
                Ink(line.Paint, paint => canvas.DrawLine((float)line.X1, (float)line.Y1, (float)line.X2, (float)line.Y2, paint));
                break;
            case Group group:
                Draw(group);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, null);
        }
    }

    private void Draw(Group group)
    {
        canvas.Save();
        canvas.Translate((float)group.Dx, (float)group.Dy);
        if (group.Clip is { } id && Defined<ClipDefinition>(id) is { } clip)
        {
            using var builder = new SKPathBuilder();
            builder.AddCircle((float)clip.X, (float)clip.Y, (float)clip.Radius);
            using var circle = builder.Detach();
            canvas.ClipPath(circle, antialias: true);
        }

        Draw(group.Shapes);
        canvas.Restore();
    }

    private void Ink(Paint paint, Action<SKPaint> draw)
    {
        var alpha = (byte)Math.Round(255 * Math.Clamp(paint.Opacity, 0, 1));
        if (paint.Pattern is { } id && Defined<PatternDefinition>(id) is { } pattern)
        {
            using var shader = PngPattern.Of(pattern, mono);
            using var patterned = new SKPaint { IsAntialias = true, Shader = shader };
            draw(patterned);
        }
        else if (paint.Fill is { } fill)
        {
            using var filled = new SKPaint { IsAntialias = true, Color = ColourOf(fill).WithAlpha(alpha) };
            draw(filled);
        }

        if (paint.Stroke is not { } stroke)
        {
            return;
        }

        using var dashes = paint.Dash is { } dash ? SKPathEffect.CreateDash([.. dash.Select(length => (float)length)], 0) : null;
        using var lined = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            Color = ColourOf(stroke).WithAlpha(alpha),
            StrokeWidth = (float)paint.StrokeWidth,
            StrokeCap = paint.Round ? SKStrokeCap.Round : SKStrokeCap.Butt,
            StrokeJoin = paint.Round ? SKStrokeJoin.Round : SKStrokeJoin.Miter,
            PathEffect = dashes,
        };
        draw(lined);
    }

    private T? Defined<T>(string id)
        where T : Definition => definitions.OfType<T>().FirstOrDefault(definition => definition.Id == id);

    private SKColor ColourOf(Ink ink) => PngPattern.ColourOf(ink, mono);
}
