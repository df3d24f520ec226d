using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content.SideBySide;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

/// <summary>Talks beside each other: the same words and actors, a question where they differ, and nothing added up or ranked.</summary>
public sealed class SideBySideTests
{
    private static readonly Session Lindehof = ExampleVoorbeeld.Make();
    private static readonly Session Other = RichTalk.Make().Value;
    private static readonly ReportDocument Both = Beside([Other, Lindehof], false);

    private static ReportDocument Beside(IEnumerable<Session> talks, bool withMirror) =>
        SideBySideContent.Of([.. talks.Select(ShownTalk.Of)], Report.Context, withMirror);

    [Fact]
    public void The_same_term_stands_beside_itself_with_the_other_voices()
    {
        var rows = Both.AllBlocks.OfType<Table>().Single(table => table.Id == "betekenis-1-tabel").Rows;
        Assert.Equal(2, rows.Count);
        Assert.Contains(
            rows,
            row =>
                row.Cells[1].Text == "Mensen die naar elkaar omkijken, en de open plekken in de wijk waar dat kan."
                && row.Cells[2].Text.StartsWith("Alleen wat inwoners zelf doen", StringComparison.Ordinal)
        );
        Assert.Contains(rows, row => row.Cells[1].Text.StartsWith("Alles wat mensen in Lindehof", StringComparison.Ordinal));
    }

    [Fact]
    public void What_lies_elsewhere_is_on_top_and_gets_a_question()
    {
        var table = Both.AllBlocks.OfType<Table>().Single(table => table.Id == "plekken-tabel");
        var places = table.Rows.Select(row => row.Cells.Skip(1).Select(cell => cell.Text.Split('\n')[0]).Distinct().Count() > 1).ToList();
        Assert.Contains(true, places);
        Assert.Equal(places.OrderByDescending(differs => differs), places);
        Assert.Matches(@"\w+\. .+: [a-z ]+; .+: [a-z ]+\. Wat is daar anders\?", Report.TextOf(Both));
    }

    [Fact]
    public void Influence_and_roles_stand_per_actor_with_how_many_answered()
    {
        var influence = Both.AllBlocks.OfType<Table>().Single(table => table.Id == "invloed-tabel");
        var club = influence.Rows.Single(row => row.Cells[0].Text == "Sportvereniging");
        Assert.All(club.Cells.Skip(1), cell => Assert.Matches(@"^\d+ \d+ \d+ \d+ \d+\n\d+ mensen, midden \d", cell.Text));
        Assert.Contains(
            Both.AllBlocks.OfType<Table>().Single(table => table.Id == "rollen-tabel").Rows,
            row => row.Cells[1].Text.StartsWith("Nu: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_is_added_up_and_nobody_is_ranked()
    {
        var text = Report.TextOf(Both);
        Assert.DoesNotMatch("(?i)gemiddeld|beste|slechtste|hoogste|laagste|score|samen 4", text);
        Assert.DoesNotContain(Both.AllBlocks.OfType<Table>().SelectMany(table => table.Columns), column => column.Heading is "Samen" or "Totaal");
    }

    [Fact]
    public void The_twelve_are_a_mirror_with_a_question_for_one_talk_too()
    {
        var mirror = Beside([Lindehof], true);
        var text = Report.TextOf(mirror);
        Assert.Contains("Oss | sociale basis | Alles wat mensen dichtbij hebben en zoeken", text, StringComparison.Ordinal);
        Assert.Contains("Wat verandert er morgen als we de huisarts wél meetellen?", text, StringComparison.Ordinal);
        Assert.Contains("geen norm en geen ranglijst", text, StringComparison.Ordinal);
        Assert.Contains("de plek is overal onze lezing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Talks_of_two_years_in_one_place_are_called_by_their_year()
    {
        var later = Lindehof with { Id = Guid.CreateVersion7(), Setup = Lindehof.Setup with { Date = Lindehof.Setup.Date.AddYears(1) } };
        var document = Beside([later, Lindehof], false);
        Assert.Equal("Lindehof 2026 en Lindehof 2027", document.Cover.Name);
        Assert.Contains("30 actoren komen in meer gesprekken voor.", Report.TextOf(document), StringComparison.Ordinal);
        Assert.DoesNotContain("Wat is daar anders?", Report.TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_group_has_not_seen_is_not_in_it()
    {
        var given = Given
            .Session(StepKind.Term, StepKind.Hope)
            .Joined(6)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"geheim {i}"));
        var document = Beside([given.Value, Lindehof], true);
        Assert.DoesNotContain("geheim", Report.TextOf(document), StringComparison.Ordinal);
        Assert.Equal(ReportStatus.Concept, document.Cover.Status);
    }

    [Fact]
    public void Another_question_is_said_before_its_answers_are_compared()
    {
        var step = Other.Agenda.First(one => one.Kind is StepKind.Influence);
        var asked = Other with { Steps = Other.Steps.SetItem(step.Id, step with { Subject = "op eenzaamheid bij jongeren" }) };
        Assert.Contains("De gesprekken stelden niet dezelfde vraag.", Report.TextOf(Beside([asked, Lindehof], false)), StringComparison.Ordinal);
    }

    [Fact]
    public void None_too_many_or_one_alone_is_not_a_comparison()
    {
        Assert.Throws<ArgumentException>(() => Beside([], true));
        Assert.Throws<ArgumentException>(() => Beside([Lindehof], false));
        Assert.Throws<ArgumentException>(() => Beside([.. Enumerable.Repeat(Lindehof, SideBySideContent.Most + 1)], true));
    }
}
