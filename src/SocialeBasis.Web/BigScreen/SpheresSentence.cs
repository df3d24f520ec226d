using System.Globalization;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Views;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Web.BigScreen;

/// <summary>The sentence under the map. It counts places, it does not judge them.</summary>
internal static class SpheresSentence
{
    /// <summary>"25 van de 30 actoren hebben een duidelijke plek. Vijf liggen in het grijze gebied."</summary>
    public static string Of(IReadOnlyList<PlacementResult> results)
    {
        var placed = results.Where(result => result.IsGrey || result.Area is not null).ToList();
        var grey = placed.Count(result => result.IsGrey);
        return placed.Count == 0 ? "Nog niemand koos een plek." : $"{Clear(placed.Count - grey, placed.Count)} {Grey(grey)}".TrimEnd();
    }

    /// <summary>What one actor's bar or disc shows, in words: <c>9 gemeenschappelijk, 4 persoonlijk</c>.</summary>
    public static string Spread(PlacementResult result) => string.Join(
        ", ",
        SphereAreas.InOrder
            .Select((area, i) => (Name: area.DutchName(), People: result.Counts[i]))
            .Where(part => part.People > 0)
            .OrderByDescending(part => part.People)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.People} {part.Name}")));

    private static string Clear(int clear, int all) => clear switch
    {
        0 when all == 1 => "Deze actor heeft geen duidelijke plek.",
        0 => $"Geen van de {all} actoren heeft een duidelijke plek.",
        _ when clear == all => all == 1 ? "Deze actor heeft een duidelijke plek." : $"Alle {all} actoren hebben een duidelijke plek.",
        1 => $"1 van de {all} actoren heeft een duidelijke plek.",
        _ => $"{clear} van de {all} actoren hebben een duidelijke plek.",
    };

    private static string Grey(int grey) => grey switch
    {
        0 => "",
        1 => "Eén ligt in het grijze gebied.",
        _ => $"{DutchNumber.AtStart(grey)} liggen in het grijze gebied.",
    };
}
