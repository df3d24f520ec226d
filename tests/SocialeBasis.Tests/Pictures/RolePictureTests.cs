using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class RolePictureTests
{
    [Fact]
    public void An_empty_cell_has_a_line_and_no_number()
    {
        var drawing = RoleCells.Draw(new(0, 20), new(0, 20));
        Assert.Equal(2, drawing.Shapes.OfType<LineShape>().Count());
        Assert.Empty(drawing.Shapes.OfType<TextBlock>());
    }

    [Fact]
    public void A_role_that_several_actors_have_gets_a_second_ring_only_where_it_is_held()
    {
        Assert.Equal(2, RoleCells.Draw(new(18, 20, AlsoElsewhere: true), new(0, 20)).Shapes.OfType<CircleShape>().Count());
        Assert.Single(RoleCells.Draw(new(3, 20, AlsoElsewhere: true), new(0, 20)).Shapes.OfType<CircleShape>());
        Assert.Single(RoleCells.Draw(new(18, 20), new(0, 20)).Shapes.OfType<CircleShape>());
    }

    [Fact]
    public void A_contested_cell_has_a_dashed_line_under_its_number_and_says_so_in_words()
    {
        var divided = new RoleSeen(10, 20);
        var line = Assert.Single(RoleCells.Draw(divided, new(0, 20)).Shapes.OfType<LineShape>(), line => line.Paint.Dash is not null);
        Assert.True(line.X2 > line.X1);
        Assert.Equal("nu 10 van 20, gewenst 18 van 20; over nu verschillen we", RoleCells.Words(divided, new(18, 20)));
    }

    [Fact]
    public void The_roles_of_an_actor_have_a_row_for_what_somebody_sees_and_the_round_before_is_dashed()
    {
        RoleCount[] now = [new(Guid.Empty, "Verbinder", 6, 9), new(Guid.Empty, "Opdrachtgever", 0, 0), new(Guid.Empty, "Signaleerder", 2, 0)];
        RoleCount[] before = [new(Guid.Empty, "Verbinder", 3, 9), new(Guid.Empty, "Opdrachtgever", 0, 0), new(Guid.Empty, "Signaleerder", 0, 1)];

        var drawing = RoleColumns.Draw(now, 10, 10, before, "Rollen.", RoleColumnsSize.Screen);

        var texts = drawing.Shapes.OfType<TextBlock>().SelectMany(text => text.Lines).ToList();
        Assert.Contains("Verbinder", texts);
        Assert.DoesNotContain("Opdrachtgever", texts);
        Assert.Equal(3, drawing.Shapes.OfType<RectShape>().Count(rect => rect.Paint.Dash is not null));
        Assert.All(drawing.Shapes.OfType<RectShape>(), rect => Assert.InRange(rect.X + rect.Width, 0, drawing.Width));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(40)]
    public void However_many_roles_there_are_they_fit(int roles)
    {
        RoleCount[] counts = [.. Enumerable.Range(0, roles).Select(i => new RoleCount(Guid.Empty, $"Een rol met een heel lange naam, nummer {i}", 60, 30))];
        foreach (var size in new[] { RoleColumnsSize.Screen, RoleColumnsSize.Report })
        {
            var drawing = RoleColumns.Draw(counts, 60, 60, null, "Rollen.", size);
            Assert.True(drawing.Height <= size.Height + 1);
            Assert.Contains("Rollen.", SvgWriter.Write(drawing), StringComparison.Ordinal);
            Assert.All(
                drawing.Shapes.OfType<TextBlock>().Where(text => text.X == 0),
                text => Assert.InRange(TextMeasure.Width(text.Lines[0], text.Size, bold: true), 0, size.Names + 1));
        }
    }
}
