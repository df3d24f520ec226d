namespace SocialeBasis.Domain.People;

/// <summary>From where somebody takes part: <c>gemeente</c>, <c>welzijnsorganisatie</c>, <c>inwoner</c>, … (H3 §3.1, H5 §5.3).</summary>
/// <param name="Id">Stable short name, unique within a talk; the reference content's id where it comes from there.</param>
/// <param name="Name">The name on screens, at most <see cref="TextLimits.Name"/> characters.</param>
/// <param name="Shape">How people of this perspective are drawn.</param>
public sealed record Perspective(string Id, string Name, PerspectiveShape Shape)
{
    /// <summary>The five perspectives that a new talk offers.</summary>
    public static Seq<Perspective> Usual { get; } =
    [
        new("gemeente", "Gemeente", PerspectiveShape.Square),
        new("welzijnsorganisatie", "Welzijnsorganisatie", PerspectiveShape.Triangle),
        new("inwoner", "Inwoner", PerspectiveShape.Circle),
        new("andere-partij", "Andere partij", PerspectiveShape.Diamond),
        new("kennis", "Kennis en onderzoek", PerspectiveShape.Cross),
    ];
}
