using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

public class ReportSectionTests
{
    private static readonly ReportDocument Rich = Report.Of(RichTalk.Make());

    [Fact]
    public void The_other_voice_stands_beside_the_shared_text_and_is_listed_again()
    {
        const string other = "Zonder beroepskrachten valt het om. Noem hen dus als deel van de sociale basis, niet als hulp erbij.";
        var panels = Rich.Part("onze-woorden-1")!.Blocks.OfType<Panels>().Single();
        Assert.Equal(PanelKind.Agreed, panels.First.Kind);
        Assert.Equal(other, panels.Second!.Text);
        var list = Rich.Part(SectionIds.OtherVoices)!.Blocks.OfType<Table>().Single();
        Assert.Contains(list.Rows, row => row.Cells[1].Text == other);
    }

    [Fact]
    public void Every_other_voice_of_the_report_is_in_the_list()
    {
        var listed = Rich.Part(SectionIds.OtherVoices)!.Blocks.OfType<Table>().Single().Rows.Select(row => row.Cells[1].Text).ToHashSet();
        var beside = Rich
            .Sections.Where(section => section.Id != SectionIds.InShort)
            .SelectMany(section => section.Everything)
            .SelectMany(section => section.Blocks)
            .OfType<Panels>()
            .Select(panels => panels.Second?.Text)
            .OfType<string>()
            .ToList();
        Assert.True(beside.Count >= 5);
        Assert.All(beside, voice => Assert.Contains(voice, listed));
    }

    [Fact]
    public void Support_is_told_in_numbers_and_reasons_without_names()
    {
        var blocks = Rich.Part("onze-woorden-1")!.Blocks;
        Assert.Equal("15 staan erachter, 6 kunnen ermee leven, 3 hebben een zorg.", blocks.OfType<Panels>().Single().First.Note);
        Assert.Equal(3, blocks.OfType<QuoteList>().Single().Quotes.Count);
    }

    [Fact]
    public void Earlier_versions_of_a_text_are_kept_with_their_time() =>
        Assert.Contains(
            Rich.Part("onze-woorden-1")!.Blocks.OfType<FactList>().Single().Facts,
            fact =>
                fact is { Text: "Wat mensen in Lindehof met en voor elkaar doen." }
                && fact.Term.StartsWith("Versie 1, 12 maart 2026, 19.", StringComparison.Ordinal)
        );

    [Fact]
    public void A_term_without_a_shared_meaning_is_named_as_open() =>
        Assert.Contains("Nog open: “zelfredzaamheid”.", Report.TextOf(Rich.Part(SectionIds.Words)!));

    [Fact]
    public void The_map_comes_with_the_same_data_as_a_table()
    {
        var section = Rich.Part(SectionIds.Belongs)!;
        var figure = section.Blocks.OfType<Figure>().Single();
        var table = section.Blocks.OfType<Table>().Single(one => one.Id == figure.TableId);
        Assert.Equal(22, table.Rows.Count);
        Assert.Equal("17 actoren liggen in een sfeer of in een overlap. Twee vallen vandaag erbuiten. Drie liggen in het grijze gebied.", figure.Caption);
        Assert.Equal(
            ["Kerk", "gemeenschappelijk", "0", "0", "23", "0", "0", "0", "0", "0", "1"],
            table.Rows.Single(row => row.Cells[0].Text == "Kerk").Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void The_group_s_own_map_is_on_the_cover() => Assert.StartsWith("17 actoren liggen", Rich.Cover.Picture.Sentence, StringComparison.Ordinal);

    [Fact]
    public void The_grey_zone_has_its_reasons_and_starts_with_what_differs_most()
    {
        var grey = Rich.Part("wat-hoort-erbij-grijs")!.Sections;
        Assert.Equal("Huisarts", grey[0].Heading);
        Assert.All(grey, part => Assert.NotEmpty(part.Blocks.OfType<QuoteList>()));
        Assert.Contains(grey, part => part.Heading == "Buurthuis" && part.Blocks.OfType<Panels>().Single().First.Text == "Blijft in het grijze gebied.");
    }

    [Fact]
    public void Influence_shows_every_answer_first_and_no_mean()
    {
        var table = Rich.Part(SectionIds.Influence)!.Blocks.OfType<Table>().Single();
        Assert.Equal("Sportvereniging", table.Rows[0].Cells[0].Text);
        Assert.Equal("Twee kampen", table.Rows[0].Cells[^1].Text);
        Assert.DoesNotContain("emiddeld", string.Join(' ', Report.TextOf(Rich.Part(SectionIds.Influence)!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_name_the_median_the_middle_half_and_the_percentage()
    {
        var table = Rich.Part("invloed-cijfers")!.Blocks.OfType<Table>().First();
        Assert.Equal(
            ["Welzijnsorganisatie", "24", "0", "4", "4 tot 5", "71 %", "1"],
            table.Rows.Single(row => row.Cells[0].Text == "Welzijnsorganisatie").Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void A_percentage_is_left_out_below_twelve_answers()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence).Joined(11).At(StepKind.Influence);
        given.EverybodySays((step, _) => new RateInfluence(step, given.Actor("Kerk"), 3)).Revealed();
        var row = Report.Of(given).Part("invloed-cijfers")!.Blocks.OfType<Table>().Single().Rows.Single();
        Assert.Equal("–", row.Cells[5].Text);
        Assert.Contains(MeasureWords.SmallGroup, Report.TextOf(Report.Of(given)));
    }

    [Fact]
    public void Perspectives_that_are_too_small_are_not_split_off()
    {
        var given = Given
            .Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence)
            .Joined(6, "gemeente")
            .Joined(4, "inwoner")
            .At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), 1 + (i % 5))).Revealed();
        Assert.Null(Report.Of(given).Part("invloed-perspectieven"));
        Assert.NotNull(Rich.Part("invloed-perspectieven"));
    }

    [Fact]
    public void Two_rounds_stand_side_by_side()
    {
        var table = Rich.Part("invloed-rondes")!.Blocks.OfType<Table>().Single();
        Assert.Equal(
            ["Sportvereniging", "5 · 6 · 1 · 6 · 5", "6 · 6 · 0 · 6 · 5", "1", "ongeveer gelijk"],
            table.Rows[0].Cells.Select(cell => cell.Text.Replace('\u00A0', ' '))
        );
    }

    [Fact]
    public void Agreements_say_what_who_and_when_and_parked_items_how_they_ended()
    {
        var section = Rich.Part(SectionIds.Agreements)!;
        Assert.Equal(
            ["Vier bewoners krijgen een sleutel van het buurthuis.", "Beheerder van De Linde", "1 mei 2026"],
            section
                .Blocks.OfType<Table>()
                .Single()
                .Rows.Single(row => row.Cells[0].Text.StartsWith("Vier", StringComparison.Ordinal))
                .Cells.Select(cell => cell.Text)
        );
        var parked = Rich.Part("afspraken-geparkeerd")!.Blocks.OfType<Table>().Single();
        Assert.Equal(
            ["De wijkmanager pakt dit op. Zoekt het uit en mailt iedereen.", "nog open"],
            parked.Rows.Select(row => row.Cells[2].Text).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void It_says_from_which_side_nobody_was_there() =>
        Assert.Contains("Niet aan tafel: kennis en onderzoek.", Report.TextOf(Rich), StringComparison.Ordinal);

    [Fact]
    public void The_account_names_source_limits_and_version()
    {
        var text = string.Join('\n', Report.TextOf(Rich.Part(SectionIds.Account)!));
        Assert.Contains("978-94-6409-181-6", text, StringComparison.Ordinal);
        Assert.Contains("Jochum Deuten", text, StringComparison.Ordinal);
        Assert.Contains("SocialeBasis 1.2.3", text, StringComparison.Ordinal);
        Assert.Contains("Vanaf 75 % staat er “grotendeels gelijk”", text, StringComparison.Ordinal);
        Assert.Contains("12 maart 2026, 22.05 uur", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_twelve_say_what_the_report_says_what_we_read_and_what_stays_open()
    {
        var section = Report.Of(RichTalk.Make(), twelve: true).Part(SectionIds.AtTheTable)!;
        var models = section
            .Blocks.OfType<Table>()
            .Single(table => table.Id == "aan-tafel-samenwerking")
            .Rows.ToDictionary(row => row.Cells[0].Text, row => row.Cells[1]);
        Assert.Equal(12, models.Count);
        Assert.Equal(
            ["Den Haag", "Haarlemmermeer"],
            models.Where(model => model.Value.Text == "niet ingedeeld").Select(model => model.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["Almere", "Groningen", "Zaanstad"],
            models.Where(model => model.Value.Label == Provenance.Reading.Label()).Select(model => model.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(7, models.Count(model => model.Value is { Label: null, Text: not "niet ingedeeld" }));
    }

    [Fact]
    public void The_twelve_stand_beside_each_other_with_their_meaning_their_spheres_and_whom_they_doubt()
    {
        var tables = Report.Of(RichTalk.Make(), twelve: true).Part(SectionIds.AtTheTable)!.Blocks.OfType<Table>().ToDictionary(table => table.Id);
        var source = ReferenceContent.Shipped.Municipalities;
        Assert.Equal(source.Select(one => (one.Name, one.Meaning)), tables["aan-tafel-betekenis"].Rows.Select(row => (row.Cells[0].Text, row.Cells[1].Text)));
        Assert.Equal(
            source.Select(one => one.Spheres.Personal.Status is SphereStatus.Counts),
            tables["aan-tafel-sferen"].Rows.Select(row => row.Cells[1].Text == "wel"));

        var gp = tables["aan-tafel-twijfel"].Rows.Single(row => row.Cells[0].Text == "Huisarts");
        Assert.Equal("Den Haag (I), Dordrecht (I), Tilburg (I), Haarlemmermeer (I)", gp.Cells[1].Text);
        Assert.Equal("Amsterdam, Amersfoort", gp.Cells[2].Text);
        Assert.Equal("Leiden (I)", gp.Cells[3].Text);
    }
}
