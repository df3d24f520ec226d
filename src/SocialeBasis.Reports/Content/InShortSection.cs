using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>In het kort</em>: one page with what the group means, agrees on and sees differently, and what happens next.</summary>
internal static class InShortSection
{
    private const int MostAgreed = 5;
    private const int MostDifferent = 3;
    private const int MostNext = 4;
    private const int LongText = 260;
    private const int LongLine = 140;

    public static Section Of(Material material)
    {
        var voices = GroupTexts.Of(material).ToList();
        var meaning = voices.FirstOrDefault(text => text.IsUsualTerm);
        var parts = new List<Section>();
        var blocks = new List<Block>
        {
            new Paragraph(Introduction(material), IsIntroduction: true, Origin: Origins.Whole(material, "kort-inleiding", "wie-erbij").Apart()),
        };
        if (ChangedSection.InShort(material) is { } changed)
        {
            blocks.Add(new Paragraph(changed, Lead: "Veranderd:"));
        }

        if (material.Of<TermView>().Any())
        {
            parts.Add(new("kort-betekenis", 3, "Wat we vandaag bedoelen", Meaning(material, meaning)));
        }

        var agreed = voices
            .Where(text => text != meaning && text.Settlement is { Outcome: Outcome.Agreed, Place.GreyZone: false } && !text.IsPlan)
            .Take(MostAgreed)
            .ToList();
        if (agreed.Count > 0)
        {
            parts.Add(new("kort-eens", 3, "Hier zijn we het over eens", [new BulletList(agreed.Select(Line).ToSeq())]));
        }

        var different = Different(material, voices, agreed).Take(MostDifferent).ToList();
        if (different.Count > 0)
        {
            parts.Add(new("kort-verschil", 3, "Hier kijken we verschillend naar", [new BulletList(different.ToSeq())]));
        }

        var next = Next(material, voices).ToList();
        if (next.Count > 0)
        {
            parts.Add(new("kort-verder", 3, "Zo gaan we verder", [new BulletList(next.ToSeq())]));
        }

        return new(SectionIds.InShort, 2, "In het kort", blocks.ToSeq(), parts.ToSeq()) { Start = PageStart.OwnPage };
    }

    private static string Introduction(Material material)
    {
        var steps = material.Held.Count(step => step.WasShown);
        var area = material.Setup.Area.Length > 0 ? $" over {material.Setup.Area}" : "";
        var people =
            material.Total == 0 ? "Een groep sprak" : $"{Dutch.AtStart(Dutch.People(material.Total))} {Dutch.Plural(material.Total, "sprak", "spraken")}";
        var order = steps switch
        {
            0 => "Er is nog geen stap besproken.",
            1 => "De groep besprak één stap.",
            _ => $"De groep besprak {Dutch.Number(steps)} stappen.",
        };
        return $"{people} op {Dutch.Date(material.Setup.Date)}{area}. De vraag van die dag was: {Dutch.Sentence(material.Setup.QuestionOfTheDay)} {order} "
            + "Dit verslag zegt wat deze groep op die dag bedoelde. Een andere groep kan het anders zien.";
    }

    private static Seq<Block> Meaning(Material material, GroupText? meaning)
    {
        if (meaning is { Settlement.Outcome: not Outcome.Parked })
        {
            return
            [
                SettlementBlocks.PanelsOf(Cut(meaning.Settlement), meaning.Support, "Dit bedoelen we vandaag") with
                {
                    Origin = meaning.Step.Line(meaning.SectionId),
                },
            ];
        }

        var step = material.Of<TermView>().First();
        var further = material.Keeps(SectionIds.Words) ? " In “Onze woorden” staat hoe ver de groep kwam." : "";
        return
        [
            new Paragraph(
                "De groep heeft hier nog geen betekenis voor vastgelegd." + further,
                Origin: step.Sentence("kort-betekenis", SectionIds.Words).Apart()
            ),
        ];
    }

    internal static IEnumerable<ListItem> Different(Material material, IReadOnlyList<GroupText> voices, IReadOnlyList<GroupText> agreed)
    {
        foreach (var text in voices.Where(text => text.Settlement.Text.OtherVoice.Length > 0 && !text.IsUsualTerm)
            .OrderBy(text => text.Settlement.Outcome is Outcome.AgreedToDiffer ? 0 : 1))
        {
            var first = agreed.Contains(text) ? "Niet iedereen ziet het zo." : Dutch.Sentence(Dutch.Shorten(SettlementBlocks.TextOf(text.Settlement), LongLine));
            yield return new(
                $"{text.Subject}: {first} Andere stem: {Dutch.Sentence(Dutch.Shorten(text.Settlement.Text.OtherVoice, LongLine))}",
                text.Step.Line(text.SectionId)
            );
        }

        foreach (var (step, view) in material.Shown<InfluenceView>())
        {
            foreach (var result in view.Results.Where(result => result.Summary.Label is Domain.Measures.AgreementLabel.TwoCamps))
            {
                yield return new(
                    $"De i{view.Asked.About(result.Name)[1..]}: {Dutch.Digits(result.Counts.Low)} mensen kiezen laag, {Dutch.Digits(result.Counts.High)} kiezen hoog.",
                    step.Sentence("kort-kampen", SectionIds.Influence, result.ActorId, result.Counts.Answered).Apart());
            }
        }

        if (
            material.MapStep is var (mapped, map)
            && map.Results.Where(result => result.IsGrey && result.Settled is null).Select(result => result.Name).ToList() is { Count: > 0 } grey
        )
        {
            yield return new(
                $"De plek van {Dutch.List(grey.Take(4))}{(grey.Count > 4 ? " en andere actoren" : "")}: daar kiezen mensen verschillende sferen.",
                mapped.Sentence("kort-grijs", SectionIds.Belongs).Apart());
        }
    }

    private static IEnumerable<ListItem> Next(Material material, List<GroupText> voices)
    {
        var plans = voices.Where(text => text.IsPlan && text.Settlement.Outcome is not Outcome.Parked).ToList();
        foreach (var plan in plans.Take(MostNext))
        {
            yield return new(PlanInShort(plan.Settlement), plan.Step.Line(plan.SectionId));
        }

        if (plans.Count > MostNext)
        {
            yield return new(
                $"En nog {Dutch.Number(plans.Count - MostNext)} {Dutch.Plural(plans.Count - MostNext, "afspraak", "afspraken")}{(material.Keeps(SectionIds.Agreements) ? ": zie “Afspraken”" : "")}.",
                plans[^1].Step.Sentence("kort-meer-afspraken", SectionIds.Agreements).Apart());
        }

        var open = material.Parked.Count(item => item.IsOpen);
        if (open > 0)
        {
            yield return new(
                $"{Dutch.NumberAtStart(open)} {Dutch.Plural(open, "onderwerp bleef", "onderwerpen bleven")} geparkeerd.",
                Origins.Whole(material, "kort-geparkeerd", AgreementsSection.ParkedId).Apart());
        }
    }

    /// <summary><c>We openen op zondag. Wie: Anna, voor 1 mei 2026.</c></summary>
    internal static string PlanInShort(Settlement settlement) =>
        $"{Dutch.Sentence(Dutch.Shorten(settlement.Text.Agreed, LongLine))} {WhoAndWhen.Sentences(settlement.Plan)}".TrimEnd();

    private static ListItem Line(GroupText text) =>
        new($"{text.Subject}: {Dutch.Shorten(SettlementBlocks.TextOf(text.Settlement), LongLine)}", text.Step.Line(text.SectionId));

    internal static Settlement Cut(Settlement settlement) =>
        settlement with
        {
            Text = settlement.Text with
            {
                Agreed = Dutch.Shorten(settlement.Text.Agreed, LongText),
                OtherVoice = Dutch.Shorten(settlement.Text.OtherVoice, LongText),
            },
        };
}
