using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Web.Look.Shared.Then;

namespace SocialeBasis.Tests.Earlier;

/// <summary>Scenario 9, and the chapter that tells it.</summary>
public sealed class OneYearLaterTests
{
    [Fact]
    public void One_year_later_old_answers_are_hidden_then_two_actors_moved_one_word_changed_and_one_assumption_failed()
    {
        var first = YearLater.First();
        var next = YearLater.Next(first);
        foreach (var kind in new[] { StepKind.Term, StepKind.Spheres, StepKind.Influence })
        {
            Assert.False(ThenResults.Has(SessionView.For(next.At(kind).Value, new Viewer.BigScreen()).Step));
        }

        Assert.DoesNotContain("BETEKENIS-TOEN", Report.TextOf(ReportContent.Of(ShownTalk.Of(next.Value), Report.Context)), StringComparison.Ordinal);

        var held = YearLater.Held(first).Lead(new CloseSession());
        var chapter = Chapter(held);
        var text = Words(chapter);
        Assert.Contains("Twee actoren liggen ergens anders dan vorige keer.", text, StringComparison.Ordinal);
        Assert.Equal([YearLater.Place, YearLater.Church], Table(chapter, "plekken-tabel").Rows.Select(row => row.Cells[0].Text));
        Assert.Equal(
            ["gemeenschappelijk", "gemeenschappelijk en institutioneel", "verschoof"],
            Table(chapter, "plekken-tabel").Rows[0].Cells.Skip(1).Select(cell => cell.Text)
        );
        Assert.Contains(YearLater.MeaningThen, text, StringComparison.Ordinal);
        Assert.Contains(YearLater.MeaningNow, text, StringComparison.Ordinal);
        Assert.Contains(YearLater.Why, text, StringComparison.Ordinal);
        Assert.Equal(
            [YearLater.KeyAssumption, YearLater.KeyAgreement, "klopte niet", "Niemand wilde de sleutel thuis."],
            Assert.Single(Table(chapter, "aannames-tabel").Rows).Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void The_chapter_shows_influence_then_and_now_with_the_caution()
    {
        var chapter = Chapter(YearLater.Held());
        var row = Table(chapter, "invloed-tabel-1").Rows[0];
        Assert.Equal(YearLater.Clubs, row.Cells[0].Text);
        Assert.Equal("0\u00A0·\u00A011\u00A0·\u00A01\u00A0·\u00A00\u00A0·\u00A00", row.Cells[1].Text);
        Assert.StartsWith("Nu hoger dan vorige keer.", row.Cells[3].Text, StringComparison.Ordinal);
        Assert.Contains("Dat kunnen andere mensen zijn.", Words(chapter), StringComparison.Ordinal);
        Assert.Contains("Met zo weinig mensen kan een verschil toeval zijn.", Words(Chapter(YearLater.Held(people: 8))), StringComparison.Ordinal);
    }

    [Fact]
    public void Agreements_stand_with_owner_date_and_status()
    {
        var held = YearLater.Held();
        var rows = Table(Chapter(held), "afspraken-tabel").Rows.ToDictionary(row => row.Cells[0].Text);
        Assert.Equal(
            ["Beheerder", "1 mei 2026", "niet gedaan", "De beheerder ging weg. Gaat door."],
            rows[YearLater.KeyAgreement].Cells.Skip(1).Select(cell => cell.Text)
        );
        Assert.Equal(["Bert", "1 september 2026", "gedaan", "–"], rows[YearLater.FeastAgreement].Cells.Skip(1).Select(cell => cell.Text));

        var today = Assert.Single(Section(held, SectionIds.Agreements).Blocks.OfType<Table>());
        Assert.Equal(["niet gedaan, loopt sinds 12 maart 2026"], today.Rows.Select(row => row.Cells[3].Text));
    }

    [Fact]
    public void In_a_chain_of_talks_the_word_has_a_timeline_and_finished_agreements_stay_in_sight()
    {
        var second = YearLater.Held().Lead(new CloseSession());
        var third = YearLater.Next(second).Meant("Een derde betekenis.", "", "Er kwam een nieuwe wijk bij.").At(StepKind.Agreements);
        var chapter = Chapter(third);
        Assert.Equal(
            [YearLater.MeaningThen, YearLater.MeaningNow, "Een derde betekenis."],
            Table(chapter, "tijdlijn-tabel").Rows.Select(row => row.Cells[2].Text)
        );
        Assert.Equal(YearLater.Why, Table(chapter, "tijdlijn-tabel").Rows[1].Cells[3].Text);
        Assert.Contains("We maken het formulier voor een straatfeest korter (gedaan).", Words(chapter), StringComparison.Ordinal);
        Assert.Contains("Op 11 maart 2027: niet gedaan.", Words(chapter), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cover_and_the_first_page_say_so()
    {
        var document = ReportContent.Of(ShownTalk.Of(YearLater.Held().Value), Report.Context);
        Assert.Contains(
            document.Cover.Facts,
            fact => fact.Term == "Vervolg op" && fact.Text.StartsWith("het gesprek van 12 maart 2026", StringComparison.Ordinal)
        );
        Assert.Contains(
            "“sociale basis” kreeg een andere betekenis, twee actoren liggen ergens anders, de invloed op één actor is anders gezien en één aanname klopte niet.",
            Words(document.Sections.Single(section => section.Id == SectionIds.InShort)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_talk_has_no_such_chapter()
    {
        var document = ReportContent.Of(ShownTalk.Of(YearLater.First().Value), Report.Context);
        Assert.DoesNotContain(document.Sections, section => section.Id == SectionIds.Changed);
        Assert.DoesNotContain(document.Cover.Facts, fact => fact.Term == "Vervolg op");
        Assert.DoesNotContain(WorkbookContent.Of(ShownTalk.Of(YearLater.First().Value), Report.Context).Sheets, sheet => sheet.Name == "terugblik");
    }

    [Fact]
    public void Language_without_a_day_to_look_again_is_provisional()
    {
        var words = Section(YearLater.Held(), SectionIds.Words);
        Assert.Contains("Deze taal is voorlopig.", Words(words), StringComparison.Ordinal);

        var planned = Section(YearLater.Held().Lead(new PlanReview(new DateOnly(2028, 3, 9))), SectionIds.Words);
        Assert.DoesNotContain("voorlopig", Words(planned), StringComparison.Ordinal);
        Assert.Contains("Op 9 maart 2028 kijkt de groep opnieuw naar deze woorden.", Words(planned), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_group_came_to_the_agreements_the_report_is_silent_about_them_until_the_talk_is_closed()
    {
        var next = YearLater.Next(YearLater.First());
        Assert.DoesNotContain(YearLater.KeyAgreement, Report.TextOf(ReportContent.Of(ShownTalk.Of(next.Value), Report.Context)), StringComparison.Ordinal);
        Assert.Contains("nog niet besproken", Words(Chapter(next.Lead(new CloseSession()))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_in_a_step_that_was_not_shown_is_nobodys_answer_and_closing_says_that_it_is_missing()
    {
        var next = YearLater.Next(YearLater.First()).At(StepKind.Agreements);
        next.Lead(step => new CarryOn(YearLater.Of(next.Value.Earlier!, YearLater.KeyAgreement).Id, step, next.NewId()));
        Assert.Equal([new UnshownStep("Afspraken", false)], Unshown());
        Assert.Contains(
            "De gespreksleider schreef hier iets op voor de groep. Het is niet getoond",
            Words(Section(next, SectionIds.Agreements)),
            StringComparison.Ordinal
        );

        next.Says(0, step => new GiveProposal(next.NewId(), step, "Samen eten.")).Says(1, step => new GiveProposal(next.NewId(), step, "Samen zingen."));
        Assert.Equal([new UnshownStep("Afspraken", true)], Unshown());
        Assert.Contains("Twee mensen gaven antwoord.", Words(Section(next, SectionIds.Agreements)), StringComparison.Ordinal);

        next.Revealed();
        Assert.Empty(Unshown());
        Assert.Contains(YearLater.KeyAgreement, Words(Section(next, SectionIds.Agreements)), StringComparison.Ordinal);

        IEnumerable<UnshownStep> Unshown() => SessionView.For(next.Value, new Viewer.Facilitator()).Lead!.Unshown;
    }

    [Fact]
    public void The_workbook_has_the_status_in_a_sheet_of_its_own()
    {
        var sheet = WorkbookContent.Of(ShownTalk.Of(YearLater.Held().Value), Report.Context).Sheets.Single(one => one.Name == "terugblik");
        Assert.Equal(3, sheet.Rows.Count);
        Assert.Contains(sheet.Rows, row => row.Values.Contains(new TextValue("niet gedaan")) && row.Values.Contains(new TextValue("ja")));
        Assert.Contains(sheet.Rows, row => row.Values[0] == new TextValue("aanname") && row.Values.Contains(new TextValue("klopte niet")));
    }

    private static string Words(Section section) => string.Join('\n', Report.TextOf(section));

    private static Section Chapter(Given given) => Section(given, SectionIds.Changed);

    private static Section Section(Given given, string id) =>
        ReportContent.Of(ShownTalk.Of(given.Value), Report.Context).Sections.Single(section => section.Id == id);

    private static Table Table(Section chapter, string id) =>
        chapter.Everything.SelectMany(section => section.Blocks).OfType<Table>().Single(table => table.Id == $"{SectionIds.Changed}-{id}");
}
