using System.Globalization;
using System.Net;
using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Content.SideBySide;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Report;

/// <summary>The form in which a facilitator chooses the talks to put beside each other. Plain HTML: it works without a circuit.</summary>
internal static class ChooseTalksPage
{
    /// <summary>A whole page.</summary>
    /// <param name="talks">What can be chosen.</param>
    /// <param name="chosen">What is ticked.</param>
    /// <param name="withMirror">Whether the mirror is ticked.</param>
    /// <param name="problem">What was wrong with the last choice; null for none.</param>
    public static string Of(IReadOnlyList<SessionLine> talks, IReadOnlyCollection<Guid> chosen, bool withMirror, string? problem)
    {
        var rows = new StringBuilder();
        foreach (var talk in talks.OrderBy(talk => talk.IsExample).ThenByDescending(talk => talk.Date))
        {
            rows.Append(CultureInfo.InvariantCulture, $"""
                <li><label class="choose-talk"><input type="checkbox" name="gesprek" value="{talk.Id}"{(chosen.Contains(talk.Id) ? " checked" : "")}>
                <span><b>{Encode(talk.Title)}</b><br>{Encode(About(talk))}</span></label></li>

                """);
        }

        var error = problem is null ? "" : $"""<p class="error-text" id="fout" role="alert" tabindex="-1" autofocus>{Encode(problem)}</p>""";
        return PlainPage.Of("Gesprekken naast elkaar", "picture-page", $"""
            <p><a href="/regie">Terug naar mijn gesprekken</a></p>
            <h1>Gesprekken naast elkaar</h1>
            <p>Kies gesprekken van verschillende wijken, of van verschillende jaren. U ziet dan per woord en per actor waar zij hetzelfde kijken, en waar anders. Er komt geen ranglijst uit.</p>
            {error}
            <form method="get" action="{SideBySidePages.Path}">
            <fieldset{(problem is null ? "" : " aria-describedby=\"fout\"")}><legend>Welke gesprekken? Kies er hoogstens {SideBySideContent.Most}.</legend>
            <ul class="plain-list">
            {rows}</ul></fieldset>
            <p><label class="choose-talk"><input type="checkbox" name="spiegel" value="ja"{(withMirror ? " checked" : "")}>
            <span><b>Met de spiegel</b><br>Zo trokken twaalf gemeenten de grens, met een vraag erbij. Dit kan ook bij één gesprek.</span></label></p>
            <p><button class="button button-main" type="submit">Zet naast elkaar</button></p>
            </form>
            """);
    }

    private static string About(SessionLine talk)
    {
        string[] parts =
        [
            talk.IsExample ? "voorbeeld" : DutchDate.Of(talk.Date),
            talk.Area,
            talk.ClosedUtc is null && !talk.IsExample ? "nog niet gesloten" : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
