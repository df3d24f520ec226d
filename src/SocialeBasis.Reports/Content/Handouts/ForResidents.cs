using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content.Handouts;

/// <summary><em>Voor bewoners</em>: what it was about, what people mean, who belongs, what was agreed and what one may expect. No policy words.</summary>
internal static class ForResidents
{
    private const int MostPlans = 4;
    private const int MostExpected = 3;
    private const int MostDifferent = 2;
    private const int MostNames = 6;
    private const int LongText = 170;
    private const int LongLine = 110;

    private static readonly (Spheres Sphere, string Words)[] Near =
    [
        (Spheres.Personal, "Dicht bij u"),
        (Spheres.Community, "Samen in de buurt"),
        (Spheres.Institutional, "Van gemeente en organisaties"),
    ];

    public static IEnumerable<Section?> Of(Material material)
    {
        var texts = GroupTexts.Of(material).Where(text => material.Keeps(text.SectionId)).ToList();
        return
        [
            About(material),
            Meaning(texts),
            Belongs(material),
            Agreed(texts),
            Expect(material),
            Different(texts),
            Join(material),
        ];
    }

    private static Section About(Material material)
    {
        var area = material.Setup.Area.Length > 0 ? $" over {material.Setup.Area}" : "";
        var people = material.Total == 0 ? "" : $"Aan tafel zaten {CoverContent.WhoWasThere(material)}. ";
        return new(
            "waarover",
            2,
            "Waar ging het over?",
            [
                new Paragraph(
                    $"Op {Dutch.Date(material.Setup.Date)} was er een gesprek{area}. {people}De gemeente noemt dit onderwerp ‘sociale basis’. Het gaat over alles wat mensen helpt om samen te leven: familie en buren, clubs en plekken in de wijk, en hulp die er al is."
                ),
            ]
        );
    }

    private static Section? Meaning(List<GroupText> texts) =>
        texts.FirstOrDefault(text => text.IsUsualTerm) is not { Settlement.Outcome: not Outcome.Parked } meaning
            ? null
            : new(
                "betekenis",
                2,
                "Wat bedoelt de groep met ‘sociale basis’?",
                [
                    SettlementBlocks.PanelsOf(
                        meaning.Settlement with
                        {
                            Text = new(Dutch.Shorten(meaning.Settlement.Text.Agreed, LongText), Dutch.Shorten(meaning.Settlement.Text.OtherVoice, LongText)),
                        },
                        null,
                        "Dit bedoelen we vandaag"
                    ),
                ]
            );

    private static Section? Belongs(Material material)
    {
        if (!material.Keeps(SectionIds.Belongs) || material.Map is not { } map)
        {
            return null;
        }

        var layout = SphereMap.Layout(MapActors.Of(map.Results), MapFormat.Report);
        var sentence = MapPicture.Sentence(map.Results);
        return new("wie-hoort-erbij", 2, "Wie en wat horen erbij?",
        [
            new Figure("kaart", SphereMap.Draw(layout, new MapOptions(sentence)), "Wie in twee cirkels ligt, hoort bij allebei.",
                Near.Select(near => (Block)new Paragraph(Names(map, near.Sphere) + ".", Lead: near.Words + ":")).ToSeq()),
        ]);
    }

    private static string Names(SpheresView map, Spheres sphere)
    {
        var names = map
            .Results.Where(result => result.Area is { } area && area.HasFlag(sphere))
            .OrderByDescending(result => result.Area == sphere)
            .Select(result => result.Name)
            .ToList();
        return names.Count == 0 ? "niemand"
            : names.Count <= MostNames ? Dutch.List(names)
            : $"{string.Join(", ", names.Take(MostNames))} en nog {Dutch.Number(names.Count - MostNames)}";
    }

    private static Section? Agreed(List<GroupText> texts)
    {
        var plans = Plans.Of(texts);
        if (plans.Count == 0)
        {
            return null;
        }

        var lines = plans.Take(MostPlans).Select(InShortSection.PlanInShort).ToList();
        if (plans.Count > MostPlans)
        {
            lines.Add($"En nog {Dutch.Number(plans.Count - MostPlans)} {Dutch.Plural(plans.Count - MostPlans, "afspraak", "afspraken")} in het hele verslag.");
        }

        return new("afgesproken", 2, "Dit is afgesproken", [new BulletList(lines.ToSeq())]);
    }

    private static Section? Expect(Material material)
    {
        var expected = material
            .Shown<RolesView>()
            .Where(_ => material.Keeps(SectionIds.Roles))
            .SelectMany(shown => shown.View.Results)
            .Where(result => result.Deal is { InReturn.Length: > 0 })
            .Select(result => $"{result.Name}: {Dutch.Sentence(Dutch.Shorten(result.Deal!.InReturn, LongLine))}")
            .Take(MostExpected)
            .ToSeq();
        return expected.Count == 0 ? null : new("verwachten", 2, "Dit mag u verwachten", [new BulletList(expected)]);
    }

    private static Section? Different(List<GroupText> texts)
    {
        var lines = texts.Where(text => text.Settlement.Text.OtherVoice.Length > 0 && !text.IsUsualTerm)
            .OrderBy(text => text.Settlement.Text.Agreed.Length == 0)
            .ThenBy(text => text.Settlement.Outcome is Outcome.AgreedToDiffer ? 0 : 1)
            .Select(text =>
                text.Settlement.Text.Agreed.Length == 0
                    ? $"{text.Subject}: {Dutch.Sentence(Dutch.Shorten(text.Settlement.Text.OtherVoice, LongLine))} Niet iedereen vindt dat."
                    : $"{text.Subject}: {Dutch.Sentence(Dutch.Shorten(text.Settlement.Text.Agreed, LongLine))} Anderen zeggen: {Dutch.Sentence(Dutch.Shorten(text.Settlement.Text.OtherVoice, LongLine))}"
            )
            .Take(MostDifferent)
            .ToSeq();
        return lines.Count == 0 ? null : new("anders", 2, "Hier denken mensen verschillend over", [new BulletList(lines)]);
    }

    private static Section Join(Material material) =>
        new(
            "meepraten",
            2,
            "Ziet u het anders?",
            [
                new Paragraph(
                    $"Dat mag. Een andere groep kan het anders zien. Vertel het aan {(material.Setup.LedBy.Length > 0 ? material.Setup.LedBy : "wie u deze bladzijde gaf")}. "
                        + "Daar kunt u ook het hele verslag krijgen."
                ),
            ]
        );
}
