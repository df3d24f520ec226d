using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The five shapes of the perspectives, ■ ▲ ● ◆ ✚, drawn to look equally large.</summary>
internal static class PerspectiveMark
{
    /// <summary>The shape round (<paramref name="x"/>, <paramref name="y"/>), within a square of <paramref name="size"/>.</summary>
    public static Shape At(PerspectiveShape shape, double x, double y, double size, Paint paint)
    {
        var h = size / 2;
        return shape switch
        {
            PerspectiveShape.Square => new RectShape(x - 0.8 * h, y - 0.8 * h, 1.6 * h, 1.6 * h, 0, paint),
            PerspectiveShape.Triangle => new PathShape(
                Numbers.Path($"M{x} {y - 0.92 * h}L{x + 0.98 * h} {y + 0.8 * h}H{x - 0.98 * h}Z"), paint),
            PerspectiveShape.Circle => new CircleShape(x, y, 0.9 * h, paint),
            PerspectiveShape.Diamond => new PathShape(
                Numbers.Path($"M{x} {y - 1.06 * h}L{x + 1.06 * h} {y}L{x} {y + 1.06 * h}L{x - 1.06 * h} {y}Z"), paint),
            PerspectiveShape.Cross => new PathShape(Cross(x, y, 0.94 * h, 0.36 * h), paint),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
        };
    }

    /// <summary>The shape alone, in the colour of the text it stands in; decorative.</summary>
    public static Drawing Draw(PerspectiveShape shape) =>
        new(24, 24, "", [At(shape, 12, 12, 21, Paint.Filled(Inks.Current))]);

    private static string Cross(double x, double y, double arm, double half) => Numbers.Path(
        $"M{x - half} {y - arm}H{x + half}V{y - half}H{x + arm}V{y + half}H{x + half}V{y + arm}H{x - half}V{y + half}H{x - arm}V{y - half}H{x - half}Z");
}
