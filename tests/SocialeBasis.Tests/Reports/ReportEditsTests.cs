using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Word;

namespace SocialeBasis.Tests.Reports;

/// <summary>The facilitator's own words in the report, what was left out, and what a reader is told about it.</summary>
public sealed class ReportEditsTests
{
    private const string Own = "Wij spraken elkaar een middag lang.";
    private static readonly string[] Fixed = [SectionIds.InShort, SectionIds.OtherVoices, SectionIds.Account];

    public static TheoryData<string> Talks => ["rijk", "voorbeeld", "groot", "leeg"];

    [Theory]
    [MemberData(nameof(Talks))]
    public void Every_sentence_of_the_program_has_a_place_of_its_own(string talk)
    {
        var places = Sentences(TalkOf(talk)).Select(sentence => sentence.Place).ToList();
        Assert.NotEmpty(places);
        Assert.Equal(places.Distinct(), places);
        Assert.All(places, place => Assert.True(ReportText.IsPlace(place), place));
        Assert.InRange(places.Count, 1, ReportText.Most);
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public void Every_name_of_a_sentence_is_unique_in_its_section(string talk) => Assert.All(
        EditableReport.Of(ShownTalk.Of(TalkOf(talk)), Report.Context).Sections,
        section => Assert.Equal(section.Sentences.Select(sentence => sentence.Name).Distinct(), section.Sentences.Select(sentence => sentence.Name)));

    [Fact]
    public void A_place_follows_its_actor_when_other_answers_change_the_order()
    {
        var given = TwoActors();
        var step = given.StepId;
        var before = Caption(given, step, "Kerk");
        Assert.Equal("Kerk", Headings(given).First());
        given
            .NextRound()
            .EverybodySays((id, i) => new RateInfluence(id, given.Actor("Kerk"), i < 3 ? 1 : 5))
            .EverybodySays((id, i) => new RateInfluence(id, given.Actor("Moskee"), i < 4 ? 1 : 5))
            .Revealed();
        Assert.Equal("Moskee", Headings(given).First());
        Assert.NotEqual(before.Text, Caption(given, step, "Kerk").Text);
        Assert.Contains("3 mensen kiezen 1, 5 kiezen 5", Caption(given, step, "Kerk").Text, StringComparison.Ordinal);

        static IEnumerable<string> Headings(Given given) => Report.Of(given).Part("invloed-verschil")!.Sections.Select(section => section.Heading);
    }

    [Fact]
    public void Own_words_stand_in_every_form_and_the_programs_do_not()
    {
        var given = RichTalk.Make();
        var generated = Write(given, "kort-inleiding", Own);
        var report = Report.Of(given);
        Assert.Equal(Own, Assert.IsType<Paragraph>(report.Part(SectionIds.InShort)!.Blocks[1]).Text);
        Assert.Contains(Own, HtmlRenderer.Page(report), StringComparison.Ordinal);
        Assert.DoesNotContain(generated, HtmlRenderer.Page(report), StringComparison.Ordinal);
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(WordRenderer.Write(report)), false);
        var words = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains(Own, words, StringComparison.Ordinal);
        Assert.DoesNotContain(generated, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_are_only_ever_words()
    {
        var given = RichTalk.Make();
        Write(given, "kort-inleiding", "<script>alert(1)</script>");
        Assert.DoesNotContain("<script", HtmlRenderer.Page(Report.Of(given)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_what_people_said_and_settled_stays()
    {
        var given = RichTalk.Make();
        var before = Report.Of(given);
        foreach (var sentence in Sentences(given.Value).ToList())
        {
            given.Lead(new WriteReportText(sentence.Place, "Niets.", sentence.Basis));
        }

        var text = Report.TextOf(Report.Of(given));
        var said = before.AllBlocks.OfType<QuoteList>().SelectMany(list => list.Quotes.Select(quote => quote.Text))
            .Concat(before.AllBlocks.OfType<Panels>().SelectMany(panels => new[] { panels.First.Text, panels.Second?.Text ?? "" }))
            .Concat(before.AllBlocks.OfType<Table>().SelectMany(table => table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text))));
        Assert.All(said, one => Assert.Contains(one, text, StringComparison.Ordinal));
        Assert.Contains("Niets.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_keeps_a_lone_voice_in_view_is_not_rewritten()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence).Joined(8).At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), i == 0 ? 1 : 5)).Revealed();
        Assert.Contains("De andere stem telt ook.", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        Assert.DoesNotContain(Sentences(given.Value), sentence => sentence.Text.Contains("andere stem", StringComparison.Ordinal));
    }

    [Fact]
    public void After_other_answers_the_own_words_stay_and_the_new_sentence_stands_beside_them()
    {
        var given = TwoActors();
        var step = given.StepId;
        var place = ReportText.PlaceOf("invloed-beeld", step, given.Actor("Kerk"));
        Write(given, place, "De kerk verdeelt ons.");
        Assert.False(Sentence(given, place).IsOutdated);
        given.NextRound().EverybodySays((id, i) => new RateInfluence(id, given.Actor("Kerk"), i == 0 ? 1 : 5)).Revealed();
        var now = Sentence(given, place);
        Assert.True(now.IsOutdated);
        Assert.Equal("De kerk verdeelt ons.", now.Text);
        Assert.Contains("7 kiezen 5", now.Generated, StringComparison.Ordinal);
        given.Lead(new WriteReportText(place, now.Text, now.Basis));
        Assert.False(Sentence(given, place).IsOutdated);
        Assert.Equal("De kerk verdeelt ons.", Sentence(given, place).Text);
    }

    [Fact]
    public void The_same_words_about_one_actor_more_are_a_sentence_that_nobody_found_right()
    {
        var given = Given.Session(setup => setup, ["Kerk", "School"], null, StepKind.Arrival, StepKind.Influence).Joined(8).At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), i % 2 == 0 ? 1 : 5)).Revealed();
        Write(given, ReportText.PlaceOf("invloed-beeld", given.StepId, given.Actor("Kerk")), "We verschillen.");
        Confirmed(given);
        Assert.DoesNotContain(Sentences(given.Value), sentence => sentence.IsNewSince);
        given.NextRound().EverybodySays((step, i) => new RateInfluence(step, given.Actor("School"), i % 2 == 0 ? 1 : 5)).Revealed();
        Write(given, ReportText.PlaceOf("invloed-beeld", given.StepId, given.Actor("School")), "We verschillen.");
        Assert.Equal(2, Sentences(given.Value).Count(sentence => sentence.Text == "We verschillen."));
        Assert.Single(Sentences(given.Value), sentence => sentence is { Text: "We verschillen.", IsNewSince: true });
    }

    [Fact]
    public void Sentences_that_changed_places_are_sentences_that_nobody_found_right()
    {
        var given = Given.Session(setup => setup, ["Kerk", "School"], null, StepKind.Arrival, StepKind.Influence).Joined(8).At(StepKind.Influence);
        given
            .EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), i < 4 ? 1 : 5))
            .EverybodySays((step, i) => new RateInfluence(step, given.Actor("School"), i < 4 ? 2 : 4))
            .Revealed();
        var (church, school) = (
            ReportText.PlaceOf("invloed-beeld", given.StepId, given.Actor("Kerk")),
            ReportText.PlaceOf("invloed-beeld", given.StepId, given.Actor("School"))
        );
        Write(given, church, "Hier zijn we het eens.");
        Write(given, school, "Hier verschillen we.");
        Confirmed(given);
        Write(given, church, "Hier verschillen we.");
        Write(given, school, "Hier zijn we het eens.");
        Assert.Equal(2, Sentences(given.Value).Count(sentence => sentence.IsNewSince));
    }

    [Fact]
    public void A_caption_in_own_words_leads_to_the_numbers_it_no_longer_holds()
    {
        var given = RichTalk.Make();
        var caption = Sentences(given.Value).First(sentence => sentence.Place.StartsWith("grijs-beeld", StringComparison.Ordinal));
        var figure = Report.Of(given).AllBlocks.OfType<Figure>().First(one => one.Caption == caption.Text);
        Assert.Null(figure.TableId);
        given.Lead(new WriteReportText(caption.Place, "Hier zit het gesprek.", caption.Basis));
        var report = Report.Of(given);
        var after = report.AllBlocks.OfType<Figure>().Single(one => one.Id == figure.Id);
        Assert.Contains(report.AllBlocks.OfType<Table>(), table => table.Id == after.TableId);
        Assert.Equal(figure.Drawing.Sentence, after.Drawing.Sentence);
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public void Every_trace_leads_to_something_that_is_there(string talk)
    {
        var session = TalkOf(talk);
        Check(Report.Of(session));
        var optional = Report.Of(session).Sections.Select(section => section.Id).Except(Fixed);
        Check(
            Report.Of(
                session with
                {
                    LeftOutSections = session.LeftOutSections.SetItems(optional.Select(id => KeyValuePair.Create(id, new LeftOutSection(id)))),
                }
            )
        );
    }

    private static void Check(ReportDocument report)
    {
        var there = report.AllSections.Select(section => section.Id).Concat(report.AllBlocks.OfType<Table>().Select(table => table.Id)).ToHashSet();
        Assert.All(report.AllBlocks.SelectMany(Origins).Select(origin => origin.Target).OfType<string>(), target => Assert.Contains(target, there));
        Assert.All(
            report.Part(SectionIds.InShort)!.Everything.SelectMany(part => part.Blocks).OfType<BulletList>().SelectMany(list => list.Items),
            item => Assert.NotNull(item.Origin)
        );

        static IEnumerable<Origin> Origins(Block block) => (block switch
        {
            Paragraph paragraph => [paragraph.Origin],
            BulletList list => list.Items.Select(item => item.Origin),
            Panels panels => [panels.Origin],
            Figure figure => figure.Beside.SelectMany(Origins).Append(figure.Origin),
            _ => Array.Empty<Origin?>(),
        }).OfType<Origin>();
    }

    [Fact]
    public void A_sentence_says_from_which_step_and_how_many_answers_it_comes()
    {
        var given = TwoActors();
        Assert.Equal("stap Invloed, 8 antwoorden", Sentence(given, ReportText.PlaceOf("invloed-meest", given.StepId)).Source);
        Assert.Equal("het hele gesprek, 8 mensen", Sentence(given, "kort-inleiding").Source);
        var html = HtmlRenderer.Page(Report.Of(given));
        Assert.Contains("""<a class="bron" href="#wie-erbij">het hele gesprek, 8 mensen</a>""", html, StringComparison.Ordinal);
        Assert.Contains(
            """<a class="bron" href="#invloed-antwoorden">bron<span class="alleen-gehoord">: stap Invloed, 8 antwoorden</span></a>""",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_section_that_was_left_out_is_gone_from_every_form_and_the_report_says_so()
    {
        var given = RichTalk.Make();
        var before = Report.Of(given);
        given
            .Lead(new ShowReportSection(SectionIds.Influence, false))
            .Lead(new ShowReportSection(SectionIds.Belongs, false))
            .Lead(new ShowReportSection(SectionIds.Annex, false));
        var report = Report.Of(given);
        Assert.Equal(
            before.Sections.Select(section => section.Id).Except([SectionIds.Influence, SectionIds.Belongs, SectionIds.Annex]),
            report.Sections.Select(section => section.Id)
        );
        Assert.Equal("Wat hoort erbij, Invloed van de overheid en Bijlage: alle bijdragen. De groep besprak dit wel.", Told(report, "Weggelaten"));
        Assert.Equal("", report.Cover.Picture.Sentence);
        Assert.DoesNotContain("in de bijlage", Report.TextOf(report), StringComparison.Ordinal);
        var back = Report.Of(given.Lead(new ShowReportSection(SectionIds.Influence, true)));
        Assert.Equal(Report.TextOf(before.Part(SectionIds.Influence)!), Report.TextOf(back.Part(SectionIds.Influence)!));
    }

    [Fact]
    public void A_section_that_was_left_out_is_in_no_picture_and_on_no_sheet()
    {
        var given = RichTalk.Make();
        given
            .Lead(new ShowReportSection(SectionIds.Influence, false))
            .Lead(new ShowReportSection(SectionIds.Belongs, false))
            .Lead(new ShowReportSection(SectionIds.Theory, false))
            .Lead(new ShowReportSection(SectionIds.Annex, false));
        Assert.Empty(PictureFiles.Of(ShownTalk.Of(given.Value), Report.Context, Report.Of(given)));
        var sheets = WorkbookContent.Of(ShownTalk.Of(given.Value), Report.Context).Sheets.Select(sheet => sheet.Name).ToList();
        Assert.DoesNotContain("invloed", sheets);
        Assert.DoesNotContain("plaatsingen", sheets);
        Assert.DoesNotContain("hoop", sheets);
        Assert.Contains("rollen", sheets);
    }

    [Fact]
    public void Nothing_that_is_left_out_takes_another_voice_away()
    {
        var given = RichTalk.Make();
        var before = Report.TextOf(Report.Of(given));
        foreach (var section in Report.Of(given).Sections.Select(section => section.Id).Except(Fixed).ToList())
        {
            given.Lead(new ShowReportSection(section, false));
        }

        var report = Report.Of(given);
        Assert.Equal(Fixed, report.Sections.Select(section => section.Id));
        var text = Report.TextOf(report);
        var voices = given
            .Value.Settlements.Values.Select(settled => settled.Text.OtherVoice)
            .Concat(given.Value.Supports.Values.Select(support => support.Reason))
            .Where(voice => voice.Length > 0 && before.Contains(voice, StringComparison.Ordinal))
            .ToList();
        Assert.InRange(voices.Count, 7, 99);
        Assert.All(voices, voice => Assert.Contains(voice, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_every_report_keeps_stays_whatever_a_database_says()
    {
        var session = RichTalk.Make().Value;
        session = session with { LeftOutSections = session.LeftOutSections.SetItems(Fixed.Select(id => KeyValuePair.Create(id, new LeftOutSection(id)))) };
        Assert.Equal(Fixed, Report.Of(session).Sections.Select(section => section.Id).Intersect(Fixed));
    }

    [Fact]
    public void The_sections_that_always_stay_are_sections_of_the_report() => Assert.Equal(Fixed, LeftOutSection.AlwaysThere);

    [Fact]
    public void Until_they_are_found_right_the_sentences_are_provisional_on_the_cover_and_above_the_summary()
    {
        var given = RichTalk.Make();
        var report = Report.Of(given);
        Assert.Equal("voorlopig, gemaakt door het programma", report.Cover.Facts.Single(fact => fact.Term == "Zinnen").Text);
        Assert.StartsWith(
            "Voorlopige zinnen, gemaakt door het programma.",
            Assert.IsType<Note>(report.Part(SectionIds.InShort)!.Blocks[0]).Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Voorlopig. Het programma maakte ze.", Told(report, "Zinnen"), StringComparison.Ordinal);
        Write(given, "kort-inleiding", Own);
        Assert.Contains("De gespreksleider paste er één aan.", Told(Report.Of(given), "Zinnen"), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_they_are_found_right_only_the_account_tells_so()
    {
        var given = Confirmed(RichTalk.Make());
        var report = Report.Of(given);
        Assert.DoesNotContain(report.Cover.Facts, fact => fact.Term == "Zinnen");
        Assert.IsType<Paragraph>(report.Part(SectionIds.InShort)!.Blocks[0]);
        Assert.StartsWith("Vastgesteld op 12 maart 2026, ", Told(report, "Zinnen"), StringComparison.Ordinal);
        Assert.Equal(ReportStatus.Concept, report.Cover.Status);
        Assert.DoesNotContain("oorlopige zinnen", Report.TextOf(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_changed_since_is_counted_quietly()
    {
        var given = Confirmed(TwoActors());
        Assert.Equal(0, EditableReport.Of(ShownTalk.Of(given.Value), Report.Context).ChangedSince);
        Write(given, "kort-inleiding", Own);
        var editable = EditableReport.Of(ShownTalk.Of(given.Value), Report.Context);
        Assert.Equal(1, editable.ChangedSince);
        Assert.Equal("kort-inleiding", Assert.Single(editable.Shown, sentence => sentence.IsNewSince).Place);
        var report = Report.Of(given);
        Assert.Equal("Eén zin is sinds het vaststellen veranderd.", Assert.IsType<Note>(report.Part(SectionIds.InShort)!.Blocks[0]).Text);
        Assert.EndsWith("Eén zin is sinds het vaststellen veranderd.", Told(report, "Zinnen"), StringComparison.Ordinal);
        Assert.Equal(0, EditableReport.Of(ShownTalk.Of(Confirmed(given).Value), Report.Context).ChangedSince);
    }

    [Fact]
    public void Answers_after_the_confirmation_are_counted_too()
    {
        var given = Confirmed(TwoActors()).NextRound();
        given.EverybodySays((id, i) => new RateInfluence(id, given.Actor("Kerk"), 3)).Revealed();
        Assert.NotEqual(0, EditableReport.Of(ShownTalk.Of(given.Value), Report.Context).ChangedSince);
    }

    [Fact]
    public void An_example_is_neither_provisional_nor_confirmed()
    {
        var report = Report.Of(ExampleVoorbeeld.Make());
        Assert.DoesNotContain("oorlopige zinnen", Report.TextOf(report), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Cover.Facts, fact => fact.Term == "Zinnen");
        Assert.Equal("Het programma maakte ze.", Told(report, "Zinnen"));
    }

    [Fact]
    public void The_same_session_gives_an_equal_report_to_edit() =>
        Assert.Equal(
            EditableReport.Of(ShownTalk.Of(RichTalk.Make().Value), Report.Context),
            EditableReport.Of(ShownTalk.Of(RichTalk.Make().Value), Report.Context with { GeneratedUtc = Report.Context.GeneratedUtc.AddHours(1) })
        );

    private static Given TwoActors()
    {
        var given = Given.Session(setup => setup, ["Kerk", "Moskee"], null, StepKind.Arrival, StepKind.Influence).Joined(8).At(StepKind.Influence);
        return given
            .EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), i < 4 ? 1 : 5))
            .EverybodySays((step, i) => new RateInfluence(step, given.Actor("Moskee"), i < 5 ? 3 : 1 + (i % 5)))
            .Revealed();
    }

    private static Given Confirmed(Given given) => given.Lead(new ConfirmReport(true, EditableReport.Of(ShownTalk.Of(given.Value), Report.Context).Marks));

    private static string Write(Given given, string place, string text)
    {
        var sentence = Sentence(given, place);
        given.Lead(new WriteReportText(place, text, sentence.Basis));
        return sentence.Generated;
    }

    private static EditableSentence Sentence(Given given, string place) => Sentences(given.Value).Single(sentence => sentence.Place == place);

    private static EditableSentence Caption(Given given, Guid step, string actor) =>
        Sentence(given, ReportText.PlaceOf("invloed-beeld", step, given.Actor(actor)));

    private static IEnumerable<EditableSentence> Sentences(Session session) =>
        EditableReport.Of(ShownTalk.Of(session), Report.Context).Sections.SelectMany(section => section.Sentences);

    private static string Told(ReportDocument report, string term) =>
        report.Part("over-verslag")!.Blocks.OfType<FactList>().Single().Facts.Single(fact => fact.Term == term).Text;

    private static Session TalkOf(string name) => name switch
    {
        "rijk" => RichTalk.Make().Value,
        "voorbeeld" => ExampleVoorbeeld.Make(),
        "groot" => LargeTalk.Make(),
        _ => Given.Session(StepKind.Arrival, StepKind.Term).Value,
    };
}
