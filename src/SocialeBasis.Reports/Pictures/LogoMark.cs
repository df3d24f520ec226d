namespace SocialeBasis.Reports.Pictures;

/// <summary>The sign of the product: the three inks over each other, in 100 × 96.</summary>
internal static class LogoMark
{
    /// <summary>The sign; with an empty sentence beside the product's name.</summary>
    public static Drawing Draw(string sentence)
    {
        var circles = new SphereCircles(50, 34, 33, 1, 1);
        // Flat fills only: at this size a pattern or a broken line is noise.
        IReadOnlyList<Shape> fills = [.. circles.Shapes().OfType<Group>().Where(g => g.Shapes.All(IsFill))];
        return new(100, 96, sentence, fills, [.. circles.Definitions().OfType<ClipDefinition>()]);
    }

    private static bool IsFill(Shape shape) => shape switch
    {
        CircleShape c => c.Paint.Fill is not null,
        Group g => g.Shapes.All(IsFill),
        _ => false,
    };
}
