using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Reports;

/// <summary>"Waarom we denken dat dit werkt": the ladder as a figure, and the same as a table.</summary>
public sealed class TheoryReportTests
{
    private static readonly Section Chapter = Report.Of(ExampleVoorbeeld.Make()).AllSections.Single(section => section.Id == SectionIds.Theory);

    [Fact]
    public void The_table_holds_what_the_figure_shows()
    {
        var figure = Chapter.Blocks.OfType<Figure>().First();
        var table = Assert.Single(Chapter.Blocks.OfType<Table>());
        Assert.Equal(table.Id, figure.TableId);
        Assert.Equal(24, table.Rows.Count);
        Assert.Contains("Manier van werken: leeg.", figure.Drawing.Sentence, StringComparison.Ordinal);
        Assert.Equal(7, table.Rows.Count(row => row.Cells[2].Text == "onaf"));
    }

    [Fact]
    public void It_never_says_that_something_surely_works()
    {
        var text = string.Join(' ', Chapter.Blocks.OfType<Paragraph>().Select(block => block.Text).Concat(Chapter.Blocks.OfType<Note>().Select(note => note.Text)));
        Assert.Contains("waarschijnlijk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("zorgt voor", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_needs_something_is_listed_with_it() =>
        Assert.Contains(Chapter.Sections, section => section.Heading == "Als wij dit willen, dan is nodig");

    [Theory]
    [InlineData(3)]
    [InlineData(24)]
    [InlineData(120)]
    public void A_ladder_on_the_wall_is_never_higher_than_its_room_and_counts_what_it_leaves_out(int links)
    {
        var cards = Enumerable.Range(0, links).Select(i => new LadderCard($"Als er iets gebeurt nummer {i}, dan merken heel veel mensen in de buurt daar iets van", i % 3 == 0, 1, [])).ToList();
        var rungs = GuideNames.Levels.Select(level => new LadderRung(level.Words.Name, cards.Where((_, i) => i % 5 == (int)level.Level).ToSeq())).ToSeq();
        var drawing = Ladder.Draw("dat niemand lang alleen is", rungs, "Zin.", LadderSize.Screen(800, rungs));
        Assert.InRange(drawing.Height, 1, 800);
        Assert.Equal(links == 120, drawing.Shapes.OfType<TextBlock>().Any(text => text.Lines[0].StartsWith("en nog", StringComparison.Ordinal)));
    }
}
