using System.Net;

namespace SocialeBasis.Web.Report;

/// <summary>What somebody sees when the PDF could not be made: why, and the way that always works.</summary>
internal static class FailurePage
{
    /// <summary>A whole page.</summary>
    /// <param name="message">What went wrong, in plain Dutch.</param>
    /// <param name="report">Where the report can be read and printed.</param>
    public static string Of(string message, string report) =>
        PlainPage.Of("Geen pdf", "reading", $"""
        <h1>De pdf is er nog niet</h1>
        <p role="alert">{WebUtility.HtmlEncode(message)}</p>
        <p><a class="button button-main" href="{WebUtility.HtmlEncode(report)}">Open het verslag</a></p>
        <p>Daar kunt u afdrukken met Ctrl en P. Kies als printer: opslaan als pdf.</p>
        """);
}
