using SkiaSharp;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>The three patterns as <see cref="SvgWriter"/> has them: the same tile, the same inks.</summary>
internal static class PngPattern
{
    public static SKShader Of(PatternDefinition pattern, bool mono)
    {
        var scale = (float)pattern.Scale;
        var period = (pattern.Kind is PatternKind.Dots ? 14 : 12) * scale;
        var tile = SKRect.Create(period, period);
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(tile);
        var opacity = pattern.Kind is PatternKind.Dots ? (mono ? 1 : 0.34) : (mono ? 0.75 : 0.2);
        using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(pattern.Ink, mono).WithAlpha((byte)Math.Round(255 * opacity)) };
        var line = (mono ? 1.1f : 2.4f) * scale;
        switch (pattern.Kind)
        {
            case PatternKind.Dots:
                var radius = (mono ? 1.3f : 1.7f) * scale;
                canvas.DrawCircle(3.5f * scale, 3.5f * scale, radius, paint);
                canvas.DrawCircle(10.5f * scale, 10.5f * scale, radius, paint);
                break;
            case PatternKind.Diagonal:
                canvas.DrawRect(0, 0, line, period, paint);
                break;
            default:
                canvas.DrawRect(0, 0, period, line, paint);
                break;
        }

        using var picture = recorder.EndRecording();
        var turn = pattern.Kind is PatternKind.Diagonal ? SKMatrix.CreateRotationDegrees(45) : SKMatrix.Identity;
        return picture.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, turn, tile);
    }

    /// <summary>Signs that follow their text are green: the colour of the product.</summary>
    public static SKColor ColourOf(Ink ink, bool mono) => SKColor.Parse((ink.Hex == Inks.Current.Hex ? Inks.Green : ink).In(mono));
}
