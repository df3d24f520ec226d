using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Andere stemmen</em>: what stands beside the majority in every section, once more together.</summary>
internal static class OtherVoicesSection
{
    /// <summary>The section; null when there is nothing to list.</summary>
    public static Section? Of(Material material)
    {
        var rows = GroupTexts.Of(material).SelectMany(Rows).Concat(Lone(material)).ToSeq();
        return rows.Count == 0
            ? null
            : new(
                SectionIds.OtherVoices,
                2,
                "Andere stemmen",
                [
                    new Paragraph(
                        "Deze stemmen staan ook naast de gedeelde tekst. Hier staan ze nog een keer bij elkaar, zodat niemand ze mist.",
                        IsIntroduction: true
                    ),
                    new Table(
                        "andere-stemmen-tabel",
                        "Wat anderen vinden, en wat zij nodig hebben.",
                        [new("Waarover"), new("Andere stem"), new("Wat nodig is")],
                        rows
                    ),
                ]
            );
    }

    private static IEnumerable<Row> Rows(GroupText text)
    {
        if (text.Settlement.Text.OtherVoice.Length > 0)
        {
            yield return new([
                text.Subject,
                text.Settlement.Text.OtherVoice,
                text.Settlement.Text.Needed.Length > 0 ? text.Settlement.Text.Needed : "niet gezegd",
            ]);
        }

        foreach (var concern in text.Support?.Concerns ?? [])
        {
            yield return new([text.Subject, "Een zorg: " + concern, "niet gevraagd"]);
        }

        foreach (var objection in text.Support?.Objections ?? [])
        {
            yield return new([text.Subject, "Een bezwaar: " + objection, "niet gevraagd"]);
        }
    }

    private static IEnumerable<Row> Lone(Material material) => material.Shown<InfluenceView>().SelectMany(shown => shown.View.Results
        .Where(result => result.Summary.LonePeople > 0)
        .Select(result => new Row([shown.View.Asked.About(result.Name), result.Summary.LoneVoicesSentence!, "niet gevraagd"])));
}
