using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Web.BigScreen;

namespace SocialeBasis.Tests.BigScreen;

public class LayoutTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("samenleven", 36));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(60)]
    [InlineData(150)]
    public void Every_card_stands_on_a_wall_once_and_letters_stay_large(int count)
    {
        var texts = Enumerable.Range(0, count).Select(i => i % 9 == 3 ? $"{i} {Long}" : $"{i} een kort antwoord").ToList();

        var grid = VoiceGrid.Of(texts, text => text, 1808, 842, VoiceForm.Meanings);

        Assert.Equal(texts.Order(), grid.Rows.SelectMany(row => row.Cards).Select(card => card.Item).Order());
        Assert.All(grid.Rows, row => Assert.True(row.Cards.Sum(card => card.Span) <= grid.Columns));
        Assert.True(grid.TypeSize >= 28);
        Assert.True(grid.Columns * grid.RowsPerPage <= 12);
        Assert.True(grid.RowsPerPage * grid.RowHeight <= 842);
    }

    [Fact]
    public void Groups_in_columns_keep_every_item_and_repeat_their_heading()
    {
        var groups = new[] { ("Kerk", (IReadOnlyList<int>)[.. Enumerable.Range(0, 10)]), ("Buren", [10, 11]) };

        var columns = ColumnFlow.Of(groups, _ => 100, heading: 50, gap: 10, column: 500);

        Assert.Equal(Enumerable.Range(0, 12), columns.SelectMany(column => column).SelectMany(part => part.Items));
        Assert.All(columns, column => Assert.True(column.Sum(part => 50 + part.Items.Count * 110) <= 500));
        Assert.Equal([false, true, true, false, true], columns.SelectMany(column => column).Select(part => part.Continues));
    }

    [Fact]
    public void A_long_text_gets_smaller_letters_and_never_below_the_last_size()
    {
        Assert.Equal(94, TextFit.Size("Wat bedoelen wij in Lindehof?", 1060, 3, true, 94, 80, 50));
        Assert.Equal(50, TextFit.Size(Long, 1060, 3, true, 94, 80, 50));
    }

    [Fact]
    public void Roles_begin_with_who_has_which_and_then_the_largest_difference()
    {
        RoleResult Actor(string name, int now, int wished) =>
            new(
                Guid.CreateVersion7(),
                name,
                [new RoleCount(Guid.Empty, "Verbinder", now, wished), new RoleCount(Guid.Empty, "Opdrachtgever", 0, 0)],
                10,
                10,
                0,
                0,
                0,
                0,
                null
            );

        var pages = RolePage.Of([Actor("Kerk", 6, 7), Actor("Buurthuis", 1, 9)]);

        Assert.Equal(2, pages.Count);
        Assert.Equal([RoleCoverage.One, RoleCoverage.Nobody], pages[0].Overview.Select(role => role.Now));
        Assert.Equal(["Kerk", "Buurthuis"], pages[0].Overview[0].WishedBy);
        Assert.Equal(["Buurthuis", "Kerk"], pages[1].Actors.Select(actor => actor.Name));
        Assert.Equal([0], pages[1].Roles);
    }
}
