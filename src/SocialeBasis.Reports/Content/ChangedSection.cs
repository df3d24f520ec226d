using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// <em>Wat is er veranderd?</em>: in a talk that continues another, then and now beside each other. Only of steps that were shown,
/// in neutral words, with the caution that other people may have sat at the table.
/// </summary>
internal static class ChangedSection
{
    /// <summary>The section; null in a first talk.</summary>
    public static Section? Of(Material material)
    {
        if (material.Talk.Continues is not { } earlier)
        {
            return null;
        }

        Section?[] parts =
        [
            .. Meanings(material),
            Places(material),
            Influence(material),
            Roles(material),
            ChangedAgreements.Agreements(material),
            ChangedAgreements.Assumptions(material),
            Timeline(material),
        ];
        var held = parts.OfType<Section>().ToSeq();
        var caution = TalkComparison.Caution(material.Talk.EarlierPeople, material.Total);
        return new(
            SectionIds.Changed, 2, "Wat is er veranderd?",
            [
                new Paragraph(
                    $"Dit gesprek is een vervolg op “{earlier.Title}” van {Dutch.Date(earlier.Date)}. Hier staan toen en nu naast elkaar.",
                    IsIntroduction: true
                ),
                held.Count == 0 ? new Paragraph("Er is nog niets getoond om te vergelijken.") : new Note(caution),
            ],
            held);
    }

    /// <summary>For <em>In het kort</em>: what moved, in one sentence or a few; null in a first talk and when nothing was compared.</summary>
    public static string? InShort(Material material)
    {
        if (material.Talk.Continues is not { } earlier)
        {
            return null;
        }

        var parts = new List<string>();
        var words = Terms(material).Where(term => !IsSame(term.Then, term.Now)).Select(term => $"“{term.Then.Word}”").ToList();
        if (words.Count > 0)
        {
            parts.Add($"{Dutch.List(words)} {Dutch.Plural(words.Count, "kreeg", "kregen")} een andere betekenis");
        }

        if (Map(material) is { Moved: > 0 and var moved })
        {
            parts.Add($"{Dutch.Number(moved)} {Dutch.Plural(moved, "actor ligt", "actoren liggen")} ergens anders");
        }

        if (Ratings(material).Sum(then => then.Different.Count()) is > 0 and var rated)
        {
            parts.Add($"de invloed op {Dutch.Number(rated)} {Dutch.Plural(rated, "actor", "actoren")} is anders gezien");
        }

        if (
            ChangedAgreements.Back(material) is { } back
            && back.Assumptions.Count(assumption => assumption.Verdict is AssumptionVerdict.Failed) is > 0 and var failed
        )
        {
            parts.Add($"{Dutch.Number(failed)} {Dutch.Plural(failed, "aanname klopte", "aannames klopten")} niet");
        }

        return parts.Count == 0 ? null : $"{Dutch.AtStart(Dutch.List(parts))}. Zie “Wat is er veranderd?”, vergeleken met {Dutch.Date(earlier.Date)}.";
    }

    private static IEnumerable<(EarlierTerm Then, Settlement? Now)> Terms(Material material) =>
        material
            .Shown<TermView>()
            .Where(shown => shown.View.Then is not null)
            .Select(shown => (shown.View.Then!, shown.View.Settled?.Settlement is { Outcome: not Outcome.Parked, Text.Agreed.Length: > 0 } now ? now : null));

    private static bool IsSame(EarlierTerm then, Settlement? now) => now is null || now.Text.Agreed == then.Latest.Agreed;

    private static PlacesThen? Map(Material material) => material.Shown<SpheresView>().Select(shown => shown.View.Then).LastOrDefault(then => then is not null);

    private static IEnumerable<InfluenceThen> Ratings(Material material) =>
        material.Shown<InfluenceView>().Select(shown => shown.View.Then).OfType<InfluenceThen>();

    private static IEnumerable<Section> Meanings(Material material) => Terms(material).Select((term, i) =>
    {
        var facts = new List<Fact> { new($"Toen, {Dutch.Date(term.Then.Latest.Talk.Date)}", Text(term.Then.Latest.Agreed, term.Then.Latest.OtherVoice)) };
        facts.Add(new("Nu", term.Now is null ? "Hier is nu niets over vastgelegd." : Text(term.Now.Text.Agreed, term.Now.Text.OtherVoice)));
        if (term.Now is { Text.Why.Length: > 0 })
        {
            facts.Add(new("Wat er veranderde, en waarom", term.Now.Text.Why));
        }

        var blocks = new List<Block> { new FactList(facts.ToSeq()) };
        if (term.Now is not null && IsSame(term.Then, term.Now))
        {
            blocks.Insert(0, new Paragraph("Deze betekenis bleef hetzelfde."));
        }

        return new Section($"{SectionIds.Changed}-woord-{Dutch.Digits(i + 1)}", 3, $"Het woord: {term.Then.Word}", blocks.ToSeq());
    });

    private static string Text(string agreed, string otherVoice) => otherVoice.Length == 0 ? agreed : $"{Dutch.Sentence(agreed)} Andere stem: {otherVoice}";

    private static Section? Places(Material material)
    {
        if (Map(material) is not { } then)
        {
            return null;
        }

        var blocks = new List<Block> { new Paragraph(then.Sentence) };
        var different = then.Different.ToList();
        if (different.Count > 0)
        {
            blocks.Add(new Table(
                $"{SectionIds.Changed}-plekken-tabel", "Actoren die ergens anders liggen, erbij kwamen of er niet meer bij staan.",
                [new("Actor"), new("Toen"), new("Nu"), new("Wat er gebeurde")],
                different.Select(change => new Row([change.Name, change.ThenName, change.NowName, Word(change.Move)])).ToSeq()));
        }

        if (then.Changes.Where(change => change.Move is PlaceMove.Same).Select(change => change.Name).ToList() is { Count: > 0 } same)
        {
            blocks.Add(new Paragraph($"{Dutch.List(same)}.", Lead: "Op hun plek bleven:"));
        }

        if (then.Changes.Where(change => change.Move is PlaceMove.NotComparable).Select(change => change.Name).ToList() is { Count: > 0 } few)
        {
            blocks.Add(new Paragraph($"{Dutch.List(few)}.", Lead: "Te weinig antwoorden om te vergelijken:"));
        }

        return new($"{SectionIds.Changed}-plekken", 3, "Wat hoort waar", blocks.ToSeq());
    }

    private static string Word(PlaceMove move) => move switch
    {
        PlaceMove.Moved => "verschoof",
        PlaceMove.ToGrey => "kwam in het grijze gebied",
        PlaceMove.FromGrey => "kreeg een plek",
        PlaceMove.New => "kwam erbij",
        _ => "staat er niet meer bij",
    };

    private static Section? Influence(Material material)
    {
        var all = Ratings(material).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var blocks = all.SelectMany((then, i) => InfluenceBlocks(then, $"{SectionIds.Changed}-invloed-tabel-{Dutch.Digits(i + 1)}"))
            .Append(
                new Note(
                    $"We noemen het pas een verschil als het groter is dan één mens alleen kan maken. Onder {Dutch.Number(material.Limits.FewestAnswers)} antwoorden vergelijken we niet. "
                        + "Perspectieven staan er alleen als ze in beide gesprekken groot genoeg waren."
                )
            );
        return new($"{SectionIds.Changed}-invloed", 3, "Invloed", blocks.ToSeq());
    }

    private static IEnumerable<Block> InfluenceBlocks(InfluenceThen then, string id)
    {
        yield return new Paragraph(then.Sentence);
        if (then.Changes.Count == 0)
        {
            yield break;
        }

        yield return new Table(
            id, "Toen en nu. De getallen zijn het aantal mensen dat 1, 2, 3, 4 en 5 koos. Het grootste verschil staat boven.",
            [new("Actor"), new("Toen", ColumnKind.Number), new("Nu", ColumnKind.Number), new("In woorden")],
            then.Changes.Select(change => new Row([change.Name, InfluenceTables.Votes(change.Then), InfluenceTables.Votes(change.Now), Words(change)])).ToSeq())
        { IsCompact = true };
    }

    private static string Words(InfluenceChange change) => change.GroupSentence.Length == 0 ? change.Sentence : $"{change.Sentence} {change.GroupSentence}";

    private static Section? Roles(Material material)
    {
        if (material.Shown<RolesView>().Select(shown => shown.View.Then).LastOrDefault(then => then is not null) is not { } then)
        {
            return null;
        }

        var blocks = new List<Block> { new Paragraph(then.Sentence) };
        if (then.Different.Any())
        {
            blocks.Add(new Table(
                $"{SectionIds.Changed}-rollen-tabel", "Actoren bij wie we nu andere rollen zien. Een rol telt als de helft van de mensen die noemt.",
                [new("Actor"), new("Wat er veranderde")],
                then.Different.Select(change => new Row([change.Name, change.Sentence])).ToSeq()));
        }

        return new($"{SectionIds.Changed}-rollen", 3, "Rollen", blocks.ToSeq());
    }

    /// <summary>Each word with every meaning it had across the talks, when there is more to tell than then and now.</summary>
    private static Section? Timeline(Material material)
    {
        var here = new EarlierTitle(material.Talk.Id, material.Setup.Title, material.Setup.Date);
        var rows = Terms(material)
            .SelectMany(term => term.Then.Meanings
                .Concat(term.Now is null ? [] : [new EarlierMeaning(here, term.Now.Text.Agreed, term.Now.Text.OtherVoice, term.Now.Text.Why)])
                .Select(meaning => (term.Then.Word, Meaning: meaning)))
            .ToList();
        return rows.Count < 2
            ? null
            : new(
                $"{SectionIds.Changed}-tijdlijn",
                3,
                "Hoe de woorden veranderden",
                [
                    new Table(
                        $"{SectionIds.Changed}-tijdlijn-tabel",
                        "Elke betekenis die een woord in deze reeks gesprekken had, de oudste eerst.",
                        [new("Woord"), new("Wanneer"), new("Betekenis"), new("Waarom")],
                        rows.Select(row => new Row([
                                row.Word,
                                Dutch.Date(row.Meaning.Talk.Date),
                                row.Meaning.Agreed,
                                row.Meaning.Why.Length > 0 ? row.Meaning.Why : "–",
                            ]))
                            .ToSeq()
                    ),
                ]
            );
    }
}
