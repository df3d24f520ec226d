using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Html;

/// <summary>
/// Behind a sentence: where it comes from, small and quiet. In words where it stands away from its step, and there on paper too;
/// elsewhere the one word "bron", which says the rest to who cannot see where it leads.
/// </summary>
internal static class HtmlOrigin
{
    private const string Adjusted = "De gespreksleider paste deze zin aan.";

    /// <summary>Nothing for a sentence that is the same in every report.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="origin">What the sentence was made from; null for none.</param>
    /// <param name="isLinked">Whether another link beside it leads there already.</param>
    public static void Write(Markup html, Origin? origin, bool isLinked = false)
    {
        if (origin is null || (origin.Answers is null && origin.Generated is null))
        {
            return;
        }

        var (seen, heard) = origin.IsApart ? (origin.Words, "") : ("bron", ": " + origin.Words);
        if (origin.Generated is not null)
        {
            (seen, heard) = (seen + ", aangepast", $"{heard}. {Adjusted}");
        }

        if (origin.Target is null && !origin.IsApart && origin.Generated is null)
        {
            return;
        }

        if (isLinked && origin.Generated is null)
        {
            return;
        }

        html.Text(" ");
        var link = origin.Target is { } target ? "#" + target : null;
        html.Open(link is null ? "span" : "a", ("class", "bron"), ("href", link)).Text(seen);
        if (heard.Length > 0)
        {
            html.Element("span", heard, ("class", "alleen-gehoord"));
        }

        html.Close(link is null ? "span" : "a");
        // On paper a line of the group names its subject already, and its step would cost a line.
        if (origin is { IsApart: true, Place: not null, Step: { } step })
        {
            html.Element("span", $"(stap {step})", ("class", "bron-op-papier"));
        }
    }
}
