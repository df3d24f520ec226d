using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead.Parts;

/// <summary>Where an actor's money comes from, in words; and what that makes of the question.</summary>
internal static class MoneyWords
{
    /// <summary>The choices, in the order in which they are offered.</summary>
    public static IReadOnlyList<(Funding Funding, string Label)> All { get; } =
        [(Funding.Municipality, "Vooral van de gemeente"), (Funding.Own, "Eigen geld"), (Funding.None, "Geen geld nodig"), (Funding.Unknown, "Niet gezegd")];

    /// <summary>A mark beside a name; null when nothing was said.</summary>
    public static string? Mark(Funding funding) => funding switch
    {
        Funding.Municipality => "geld vooral van de gemeente",
        Funding.Own => "eigen geld",
        Funding.None => "geen geld nodig",
        _ => null,
    };

    /// <summary>For an actor with own money: not how do we steer, but how do we relate.</summary>
    public static string RelateTo(string name) => $"Eigen geld: niet te sturen. Vraag: hoe verhouden we ons tot {name}?";
}
