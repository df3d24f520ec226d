using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>What each group means by the same term, with its other voice.</summary>
internal static class SideMeanings
{
    public static Section? Of(Seq<SideTalk> talks)
    {
        var terms = talks
            .SelectMany(talk => talk.Terms)
            .GroupBy(term => term, SameText.Words)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .ToList();
        if (terms.Count == 0)
        {
            return null;
        }

        return new(
            "betekenissen",
            2,
            "Wat bedoelen we",
            [new Paragraph("Een gelijk woord is nog geen gelijke betekenis.")],
            terms.Select((term, i) => Term(talks, term, i + 1)).ToSeq()
        );
    }

    private static Section Term(Seq<SideTalk> talks, string term, int number)
    {
        var rows = talks
            .Select(talk =>
                talk.Meaning(term) is { } meaning
                    ? new Row([talk.Name, Or(meaning.Settlement.Text.Agreed), Or(meaning.Settlement.Text.OtherVoice)])
                    : new Row([talk.Name, "niet vastgelegd", "–"])
            )
            .ToSeq();
        var blocks = new List<Block>
        {
            new Table(
                $"betekenis-{Dutch.Digits(number)}-tabel",
                $"Wat elk gesprek bedoelt met “{term.ToLowerInvariant()}”.",
                [new("Gesprek"), new("Zij bedoelen"), new("Andere stem")],
                rows
            ),
        };
        if (talks.Count(talk => talk.Meaning(term) is not null) > 1)
        {
            blocks.Add(new Paragraph("Welk verschil tussen deze zinnen merkt een inwoner morgen?", Lead: "Vraag:"));
        }

        return new($"betekenis-{Dutch.Digits(number)}", 3, Dutch.AtStart(term), blocks.ToSeq());
    }

    private static string Or(string text) => text.Length > 0 ? text : "–";
}
