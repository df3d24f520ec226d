using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>
/// <em>Naast elkaar</em>: talks of neighbourhoods or of years on the same actors, and the twelve municipalities as a mirror
/// (J8, J9). It puts beside each other what every group was shown, and asks; it ranks nobody and adds nothing up: other people
/// sat at every table.
/// </summary>
public static class SideBySideContent
{
    /// <summary>The most talks that fit beside each other on paper.</summary>
    public const int Most = 4;

    /// <summary>The document; the same sessions and context give an equal one.</summary>
    /// <param name="sessions">One to <see cref="Most"/> talks, in any order; they stand by day.</param>
    /// <param name="context">When it was made.</param>
    /// <param name="withMirror">Adds how the twelve municipalities drew the line for the same terms and actors.</param>
    /// <exception cref="ArgumentException">For no talk, too many, or one talk without a mirror.</exception>
    public static ReportDocument Of(IReadOnlyCollection<ShownTalk> sessions, ReportContext context, bool withMirror)
    {
        if (sessions.Count is 0 or > Most || (sessions.Count == 1 && !withMirror))
        {
            throw new ArgumentException($"It takes two to {Most} talks, or one with the mirror.", nameof(sessions));
        }

        var talks = SideTalk.Of(sessions, context);
        var actors = SameActor.Of(talks);
        Section?[] sections =
        [
            Talks(talks),
            SideMeanings.Of(talks),
            SidePlaces.Of(talks, actors),
            .. SideInfluence.Of(talks, actors),
            SideRoles.Of(talks, actors),
            withMirror ? MirrorSection.Of(talks, actors) : null,
            HowToRead(),
        ];
        var names = Dutch.List(talks.Select(talk => talk.Name));
        var title = "Naast elkaar: " + names;
        return new(title, "nl", Dutch.Shorten(title, 70), Front(talks, names, withMirror), sections.OfType<Section>().ToSeq());
    }

    private static Cover Front(Seq<SideTalk> talks, string names, bool withMirror) => new(
        "Gesprek over de sociale basis",
        "Naast elkaar",
        names,
        "Waar kijken we hetzelfde, en waar anders?",
        talks.All(talk => talk.Shown.IsClosed) ? ReportStatus.Final : ReportStatus.Concept,
        [
            .. talks.Select(talk => new Fact(talk.Name, $"{Dutch.Date(talk.Shown.Setup.Date)}, {CoverContent.WhoWasThere(talk.Material)}")),
            .. withMirror ? [new Fact("Spiegel", "de twaalf gemeenten uit het rapport van 2022")] : Array.Empty<Fact>(),
        ],
        CoverCircles.Draw());

    private static Section Talks(Seq<SideTalk> talks)
    {
        var blocks = new List<Block>
        {
            new Paragraph(
                "Hier staan gesprekken naast elkaar. Elk gesprek is van andere mensen, op een andere dag. Een verschil zegt dus niet wie gelijk heeft. Het is een vraag om samen te bespreken.",
                IsIntroduction: true
            ),
            new Table(
                "gesprekken-tabel",
                "De gesprekken.",
                [new("Gesprek"), new("Vraag van die dag"), new("Wanneer"), new("Mensen", ColumnKind.Number)],
                talks
                    .Select(talk => new Row([
                        talk.Name,
                        talk.Shown.Setup.QuestionOfTheDay,
                        Dutch.Date(talk.Shown.Setup.Date),
                        Dutch.Digits(talk.Material.Total),
                    ]))
                    .ToSeq()
            ),
        };
        if (talks.Where(talk => !talk.Shown.IsClosed).Select(talk => talk.Name).ToList() is { Count: > 0 } open)
        {
            blocks.Add(new Note($"Nog niet afgesloten: {Dutch.List(open)}. Daar kan nog iets veranderen."));
        }

        return new("gesprekken", 2, "De gesprekken", blocks.ToSeq());
    }

    private static Section HowToRead() => new("hoe-te-lezen", 2, "Hoe u dit leest",
    [
        new BulletList(
        [
            "Wij tellen gesprekken niet bij elkaar op. Er komt geen cijfer per wijk of per gemeente uit, en geen volgorde.",
            "In kleine groepen kan één mens veel uitmaken. Kijk eerst naar het aantal mensen.",
            "Een actor telt als dezelfde als de naam gelijk is. Een buurthuis in de ene wijk kan iets anders zijn dan in de andere.",
            "Alleen wat een groep zelf heeft gezien, staat hier. Van mensen of kleine groepen apart staat er niets.",
        ]),
    ]);
}
