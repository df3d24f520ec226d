using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What the group settled, as blocks: the shared text and the other voice, equally large, with support and history.</summary>
internal static class SettlementBlocks
{
    /// <summary>Panels with support, worries and history; nothing when nothing was settled.</summary>
    public static IEnumerable<Block> Blocks(Material material, SettlementView? view, string heading)
    {
        if (view is null)
        {
            yield break;
        }

        foreach (var block in Blocks(material, view.Settlement, view.Support, heading))
        {
            yield return block;
        }
    }

    /// <summary>The same for one subject in a step.</summary>
    public static IEnumerable<Block> Blocks(Material material, Settlement settlement, SupportView? support, string heading)
    {
        yield return PanelsOf(settlement, support, heading);
        if (support?.Concerns.Count > 0)
        {
            yield return new Paragraph(
                Dutch.Plural(support.Concerns.Count, "Eén mens heeft een zorg:", $"{Dutch.NumberAtStart(support.Concerns.Count)} mensen hebben een zorg:")
            );
            yield return new QuoteList(support.Concerns.Select(reason => new Quote(reason)).ToSeq());
        }

        if (support?.Objections.Count > 0)
        {
            yield return new Paragraph(
                Dutch.Plural(
                    support.Objections.Count,
                    "Eén mens heeft een bezwaar:",
                    $"{Dutch.NumberAtStart(support.Objections.Count)} mensen hebben een bezwaar:"
                )
            );
            yield return new QuoteList(support.Objections.Select(reason => new Quote(reason)).ToSeq());
        }

        var earlier = material.Earlier(settlement).ToList();
        if (earlier.Count > 0)
        {
            yield return new Paragraph("Deze tekst is tijdens het gesprek veranderd. Eerst stond er:");
            yield return new FactList(earlier.Select(version => new Fact(
                $"Versie {Dutch.Digits(version.Version)}, {Dutch.Moment(material.Context.Local(version.RecordedUtc))}", TextOf(version))).ToSeq());
        }
    }

    /// <summary>The shared text beside the other voice.</summary>
    public static Panels PanelsOf(Settlement settlement, SupportView? support, string heading)
    {
        var first = settlement.Outcome switch
        {
            Outcome.Agreed => new Panel(PanelKind.Agreed, heading, TextOf(settlement), SupportSentence(support)),
            Outcome.AgreedToDiffer => new Panel(PanelKind.Agreed, "Eens dat we verschillen", TextOf(settlement), SupportSentence(support)),
            _ => new Panel(PanelKind.Agreed, "Geparkeerd", TextOf(settlement), "De groep praat hier later over verder."),
        };
        var other =
            settlement.Text.OtherVoice.Length == 0
                ? null
                : new Panel(
                    PanelKind.OtherVoice,
                    "Andere stem",
                    settlement.Text.OtherVoice,
                    settlement.Text.Needed.Length == 0 ? null : "Nodig om mee te kunnen: " + settlement.Text.Needed
                );
        return new(first, other);
    }

    /// <summary>The text of a version, with the place of an actor where only that was settled.</summary>
    public static string TextOf(Settlement settlement)
    {
        var place = settlement.Place.GreyZone ? "Blijft in het grijze gebied."
            : settlement.Place.Area is { } area ? $"Plek: {Areas.Name(area)}."
            : "";
        var text =
            settlement.Text.Agreed.Length > 0 ? settlement.Text.Agreed
            : settlement.Outcome is Outcome.Parked ? "Hier is nog niets over vastgelegd."
            : "";
        return place.Length > 0 && settlement.Text.Agreed.Length == 0 ? place
            : place.Length > 0 ? $"{place} {text}"
            : text;
    }

    /// <summary><c>18 staan erachter, 4 kunnen ermee leven, 2 hebben een zorg.</c>; null when nobody was asked.</summary>
    public static string? SupportSentence(SupportView? support)
    {
        if (support is null || support.Total == 0)
        {
            return null;
        }

        (int Count, string One, string More)[] parts =
        [
            (support.Behind, "staat erachter", "staan erachter"),
            (support.CanLiveWith, "kan ermee leven", "kunnen ermee leven"),
            (support.Concerns.Count, "heeft een zorg", "hebben een zorg"),
            (support.Objections.Count, "heeft een bezwaar", "hebben een bezwaar"),
        ];
        return string.Join(
                ", ",
                parts.Where(part => part.Count > 0).Select(part => $"{Dutch.Digits(part.Count)} {Dutch.Plural(part.Count, part.One, part.More)}")
            ) + ".";
    }
}
