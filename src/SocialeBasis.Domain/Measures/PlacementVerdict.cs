namespace SocialeBasis.Domain.Measures;

/// <summary>What the placements of one actor say together. The group may always decide otherwise.</summary>
public enum PlacementVerdict
{
    /// <summary><c>geen antwoorden</c>.</summary>
    NoAnswers,

    /// <summary><c>te weinig antwoorden</c>: fewer than four, no verdict.</summary>
    TooFewAnswers,

    /// <summary><c>grijs gebied</c>: no area has half of the people, or a second one has a quarter.</summary>
    GreyZone,

    /// <summary><c>duidelijke plek</c>: see <see cref="PlacementCounts.TopArea"/>.</summary>
    ClearPlace,
}
