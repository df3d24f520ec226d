using Microsoft.AspNetCore.Components;

namespace SocialeBasis.Web.Look.Screens;

/// <summary>Who a page is for. It decides which style sheet and which script the page loads: <c>Bundles.targets</c> says what is in them.</summary>
public enum Audience
{
    /// <summary>Whoever reads or signs in: plain HTML.</summary>
    Plain,

    /// <summary>Who takes part, mostly on a phone.</summary>
    Participant,

    /// <summary>The big screen.</summary>
    Wall,

    /// <summary>The facilitator: the only one that gets MudBlazor.</summary>
    Desk,
}

/// <summary>Which audience a page has.</summary>
internal static class AudienceOfPage
{
    private static readonly string Root = $"{typeof(Program).Assembly.GetName().Name}.";

    /// <summary>The audience of the folder that the page stands in, as its namespace says. A page of the facilitator that is plain HTML needs no more than any other.</summary>
    /// <param name="page">The component; null where no page was found.</param>
    public static Audience For(Type? page) => page?.Namespace?.Replace(Root, "", StringComparison.Ordinal).Split('.')[0] switch
    {
        "TakePart" => Audience.Participant,
        "BigScreen" => Audience.Wall,
        "Lead" or "Prepare" or "Report" when !page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute), inherit: true) => Audience.Desk,
        _ => Audience.Plain,
    };

    /// <summary>The style sheet and the script, under the names that the program knows them by.</summary>
    public static (string Sheet, string Script) Files(this Audience audience) => audience switch
    {
        Audience.Plain => ("plain.css", "plain.js"),
        Audience.Participant => ("participant.css", "participant.js"),
        Audience.Wall => ("wall.css", "wall.js"),
        Audience.Desk => ("desk.css", "desk.js"),
    };
}
