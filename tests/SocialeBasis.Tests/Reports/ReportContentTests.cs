using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

public class ReportContentTests
{
    [Fact]
    public void A_full_talk_has_every_section_in_order() => Assert.Equal(
        [
            SectionIds.InShort, SectionIds.Words, SectionIds.Belongs, SectionIds.Hopes, SectionIds.Influence, SectionIds.Roles, SectionIds.Theory,
            SectionIds.Agreements, SectionIds.OtherVoices, SectionIds.Account, SectionIds.Annex,
        ],
        Report.Of(RichTalk.Make()).Sections.Select(section => section.Id));

    [Fact]
    public void A_talk_that_stopped_after_its_second_step_gives_a_whole_report_about_two_steps()
    {
        var given = Given
            .Session(StepKind.Arrival, StepKind.Term, StepKind.Hope, StepKind.Agreements)
            .Joined(4)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Betekenis {i}"))
            .Revealed()
            .Settled("Wat we samen doen.");
        var report = Report.Of(given);
        Assert.Equal([SectionIds.InShort, SectionIds.Words, SectionIds.Account, SectionIds.Annex], report.Sections.Select(section => section.Id));
        Assert.Contains("Wat we samen doen.", Report.TextOf(report));
        Assert.Contains("Hoop en Afspraken.", Report.TextOf(report));
    }

    [Fact]
    public void What_was_never_shown_is_only_counted()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term, StepKind.Hope).Joined(3)
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Geheim {i}"));
        var text = Report.TextOf(Report.Of(given));
        Assert.DoesNotContain("Geheim", text);
        Assert.Contains("Drie mensen gaven antwoord. De antwoorden zijn niet getoond en staan niet in dit verslag.", text);
    }

    [Fact]
    public void Every_kind_of_step_keeps_unseen_answers_out()
    {
        var given = Given
            .Session(
                setup => setup,
                ["Buurthuis"],
                null,
                StepKind.Arrival,
                StepKind.Actors,
                StepKind.Spheres,
                StepKind.Hope,
                StepKind.Influence,
                StepKind.Roles,
                StepKind.Agreements,
                StepKind.Closing
            )
            .Joined(5)
            .At(StepKind.Spheres)
            .EverybodySays((step, _) => new PlaceActor(step, Guid.Empty, Spheres.Personal, "Geheime reden") with { ActorId = ActorIn() })
            .At(StepKind.Hope)
            .EverybodySays((step, i) => new GiveHope(Guid.CreateVersion7(), step, $"Geheime wens {i}", Spheres.Personal, null, HopeReasons.None))
            .At(StepKind.Agreements)
            .EverybodySays((step, i) => new GiveProposal(Guid.CreateVersion7(), step, $"Geheim voorstel {i}"))
            .At(StepKind.Closing)
            .EverybodySays((step, i) => new GiveClosingWord(Guid.CreateVersion7(), step, $"Geheim woord {i}", $"Geheim mee {i}"));
        var report = Report.Of(given);
        Assert.DoesNotContain("Gehei", Report.TextOf(report));
        Assert.Empty(report.AllBlocks.OfType<Figure>());
        Assert.Equal("", report.Cover.Picture.Sentence);

        static Guid ActorIn() => new(1, 0x1200, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0xA);
    }

    [Fact]
    public void A_later_round_that_was_not_shown_leaves_the_earlier_one_standing()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(3)
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Eerst {i}")).Revealed()
            .NextRound().EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Daarna {i}"));
        var text = Report.TextOf(Report.Of(given));
        Assert.Contains("Eerst 1", text);
        Assert.DoesNotContain("Daarna 1", text);
        Assert.Contains("in ronde 2. Die antwoorden zijn niet getoond", text);
    }

    [Fact]
    public void Hidden_texts_and_what_repeats_them_stay_out()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Hope, StepKind.Agreements).Joined(2)
            .At(StepKind.Hope)
            .Says(0, step => new GiveHope(Guid.CreateVersion7(), step, "Een kwetsende tekst", Spheres.Personal, null, HopeReasons.None))
            .Says(1, step => new GiveHope(Guid.CreateVersion7(), step, "Een mooie tekst", Spheres.Personal, null, HopeReasons.None))
            .Revealed();
        given
            .Lead(new Park(given.NewId(), "Een kwetsende tekst", given.Text("Een kwetsende tekst")))
            .Lead(new HideContribution(given.Text("Een kwetsende tekst"), true));
        given.At(StepKind.Agreements).Says(0, step => new GiveProposal(Guid.CreateVersion7(), step, "Een kwetsend voorstel")).Revealed();
        given
            .Settled("Een kwetsende afspraak", subject: given.Text("Een kwetsend voorstel"))
            .Lead(new HideContribution(given.Text("Een kwetsend voorstel"), true));
        var text = Report.TextOf(Report.Of(given));
        Assert.DoesNotContain("kwetsend", text);
        Assert.Contains("Een mooie tekst", text);
    }

    [Fact]
    public void A_hidden_actor_is_nowhere_not_even_with_a_hope_about_it()
    {
        var given = Given
            .Session(setup => setup, ["Buurthuis", "Schimpnaam"], null, StepKind.Arrival, StepKind.Actors, StepKind.Hope)
            .Joined(2)
            .At(StepKind.Actors)
            .Revealed()
            .At(StepKind.Hope);
        given.Says(0, step => new GiveHope(Guid.CreateVersion7(), step, "Dat het goed gaat", null, given.Actor("Schimpnaam"), HopeReasons.None)).Revealed();
        given.Lead(new HideActor(given.Actor("Schimpnaam"), true));
        var text = Report.TextOf(Report.Of(given));
        Assert.DoesNotContain("Schimpnaam", text);
        Assert.Contains("Dat het goed gaat", text);
    }

    [Fact]
    public void Who_was_removed_with_what_was_not_shown_is_neither_quoted_nor_counted()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(3)
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Betekenis {i}"));
        given.Lead(new RemoveParticipant(given.People[2], WithAnswers: true)).Revealed();
        var text = Report.TextOf(Report.Of(given));
        Assert.DoesNotContain("Betekenis 2", text);
        Assert.Contains("Twee mensen schreven op", text);
    }

    [Fact]
    public void Cards_of_several_people_are_counted_whatever_they_are_about()
    {
        var given = RichTalk.Make();
        given
            .At(StepKind.Hope)
            .NextRound()
            .Says(3, step => new GiveHope(given.NewId(), step, "Samen eten", Spheres.Community, null, HopeReasons.None) { People = 4 })
            .Revealed();
        given.At(StepKind.Agreements).NextRound().Says(4, step => new GiveProposal(given.NewId(), step, "Elke maand") { People = 3 }).Revealed();
        Assert.Contains("Twee kaarten zijn van een groepje, samen zeven mensen.", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_went_later_and_what_was_hidden_are_accounted_for()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(5)
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Betekenis {i}")).Revealed();
        Assert.Contains("Alle teksten die te lezen zijn, staan in de bijlage.", Report.TextOf(Report.Of(given)));

        given.Lead(new RemoveParticipant(given.People[4], WithAnswers: false)).Lead(new HideContribution(given.Text("Betekenis 0"), true));

        var text = Report.TextOf(Report.Of(given));
        Assert.Contains("Vijf mensen schreven op wat zij eronder verstaan. Wie later wegging, telt hier mee.", text);
        Assert.Contains("Wat verborgen is, staat er niet in.", text);
        Assert.Contains("Geen scherm en geen verslag zegt wie wat zei.", text);
    }

    [Fact]
    public void Names_are_nowhere_in_an_anonymous_talk() => Assert.DoesNotContain("Naam0", Report.TextOf(Report.Of(RichTalk.Make())));

    [Fact]
    public void Names_stand_with_texts_when_the_group_chose_them()
    {
        var report = Report.Of(RichTalk.Make(Anonymity.Named));
        Assert.Contains(report.AllBlocks.OfType<QuoteList>().SelectMany(list => list.Quotes), quote => quote.By == "Naam03");
        Assert.Contains("Deze mensen gaven hun naam:", Report.TextOf(report));
        Assert.DoesNotContain("Naam03", report.Cover.Facts.Single(fact => fact.Term == "Wie").Text);
    }

    [Fact]
    public void The_order_of_contributions_tells_nothing_about_when_they_came()
    {
        var given = Given
            .Session(StepKind.Arrival, StepKind.Term)
            .Joined(20)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(new Guid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, $"Tekst {i:00}"))
            .Revealed();
        var texts = Report
            .Of(given)
            .AllSections.Single(section => section.Id == "bijlage-2")
            .Blocks.OfType<QuoteList>()
            .Single()
            .Quotes.Select(quote => quote.Text)
            .ToList();
        Assert.Equal(20, texts.Count);
        Assert.NotEqual(texts.Order(StringComparer.Ordinal), texts);
        Assert.NotEqual(texts.OrderDescending(StringComparer.Ordinal), texts);
    }

    [Fact]
    public void A_report_is_a_concept_until_the_talk_is_closed()
    {
        var given = RichTalk.Make();
        Assert.Equal(ReportStatus.Concept, Report.Of(given).Cover.Status);
        foreach (var item in given.Value.Parked.Values.Where(item => item.IsOpen).ToList())
        {
            given.Lead(new ResolveParked(item.Id, ParkedEnd.Discussed));
        }

        Assert.Equal(ReportStatus.Final, Report.Of(given.Lead(new CloseSession())).Cover.Status);
    }

    [Fact]
    public void The_same_session_and_context_give_the_same_words() =>
        Assert.Equal(Report.TextOf(Report.Of(RichTalk.Make())), Report.TextOf(Report.Of(RichTalk.Make())));

    [Fact]
    public void Nothing_said_yet_still_gives_a_report()
    {
        var report = Report.Of(Given.Session(StepKind.Arrival, StepKind.Term));
        Assert.Equal([SectionIds.InShort, SectionIds.Account], report.Sections.Select(section => section.Id));
    }

    [Fact]
    public void Ids_are_unique_and_every_link_has_its_target()
    {
        var report = Report.Of(RichTalk.Make(), twelve: true);
        var ids = report.AllSections.Select(section => section.Id)
            .Concat(report.AllBlocks.OfType<Figure>().Select(figure => figure.Id)).Concat(report.AllBlocks.OfType<Table>().Select(table => table.Id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(report.AllBlocks.OfType<Figure>().Select(figure => figure.TableId).OfType<string>(), id => Assert.Contains(id, ids));
        Assert.All(report.AllSections, section => Assert.All(section.Sections, inner => Assert.Equal(section.Level + 1, inner.Level)));
    }

    [Fact]
    public void Every_figure_has_a_sentence_and_every_row_a_cell_per_column()
    {
        var report = Report.Of(RichTalk.Make(), twelve: true);
        Assert.All(report.AllBlocks.OfType<Figure>(), figure => Assert.True(figure.Caption.EndsWith('.') && figure.Drawing.Sentence.Length > 0, figure.Id));
        Assert.All(report.AllBlocks.OfType<Table>(), table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));
        Assert.All(report.AllBlocks.OfType<Table>(), table => Assert.True(table.Rows.Count > 0 && table.Caption.EndsWith('.'), table.Id));
    }

    [Fact]
    public void A_section_from_elsewhere_stands_where_it_asks()
    {
        var extra = new ExtraSection(SectionIds.Words, new Section("extra", 2, "Iets anders", [new Paragraph("Tekst.")]));
        var report = ReportContent.Of(ShownTalk.Of(RichTalk.Make().Value), Report.Context with { ExtraSections = [extra] });
        Assert.Equal(["onze-woorden", "extra", "wat-hoort-erbij"], report.Sections.Select(section => section.Id).Skip(1).Take(3));
    }
}
