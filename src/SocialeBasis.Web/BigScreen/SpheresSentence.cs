using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

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

    /// <summary>"Bij vier actoren koos iemand iets anders dan eerst. De stippellijn is de ronde hiervoor."; null without an earlier round.</summary>
    public static string? Moved(IReadOnlyList<PlacementResult> results)
    {
        if (!results.Any(result => result.CountsBefore is not null))
        {
            return null;
        }

        var moved = results.Count(result => result.Move?.Changed > 0);
        return moved switch
        {
            0 when results.All(result => result.Move is null or { Again: 0 }) => "Er kozen te weinig mensen opnieuw. Het beeld blijft zoals het was.",
            0 => "Het beeld veranderde bij geen actor.",
            1 => "Bij één actor koos iemand iets anders dan eerst.",
            _ => $"Bij {DutchNumber.InWords(moved)} actoren koos iemand iets anders dan eerst.",
        };
    }

    /// <summary>"Twee actoren verschoven sinds vorige keer."; null in a first talk, and when nothing can be compared.</summary>
    public static string? Since(PlacesThen? then) => then is not { CanCompare: true } ? null : then.Moved switch
    {
        0 => "Sinds vorige keer verschoof er niets.",
        1 => "Eén actor verschoof sinds vorige keer.",
        var moved => $"{DutchNumber.AtStart(moved)} actoren verschoven sinds vorige keer.",
    };

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
