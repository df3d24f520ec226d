using CsCheck;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class SphereMapTests
{
    public static TheoryData<MapFormat> Formats => [.. Enum.GetValues<MapFormat>()];

    [Theory, MemberData(nameof(Formats))]
    public void Names_never_overlap_and_stay_inside_their_own_area(MapFormat format) =>
        MapActors.Any.Sample(actors => Check(SphereMap.Layout(actors, format), actors), iter: 25, threads: 1);

    [Theory, MemberData(nameof(Formats))]
    public void Forty_actors_in_one_area_leave_a_list_beside_the_map(MapFormat format)
    {
        for (var place = 0; place < 8; place++)
        {
            var actors = MapActors.AllIn(place, 40);
            var layout = SphereMap.Layout(actors, format);
            Check(layout, actors);
            var left = Assert.Single(layout.Overflow);
            Assert.Equal(40, left.Actors.Count + layout.Labels.Count + layout.Outside.Count);
            Assert.Equal(actors.TakeLast(left.Actors.Count), left.Actors);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_same_actors_give_the_same_bytes(MapFormat format)
    {
        var first = SvgWriter.Write(SphereMap.Draw(SphereMap.Layout(MapActors.Spread(24), format), new("Zin.")));
        var second = SvgWriter.Write(SphereMap.Draw(SphereMap.Layout(MapActors.Spread(24), format), new("Zin.")));
        Assert.Equal(first, second);
    }

    [Fact]
    public void Twenty_two_actors_stand_on_the_big_screen_in_letters_of_at_least_28()
    {
        var layout = SphereMap.Layout(Example(), MapFormat.BigScreen);
        Assert.True(layout.FontSize >= 28);
        Assert.Empty(layout.Overflow);
    }

    [Fact]
    public void The_title_corner_of_the_big_screen_stays_free()
    {
        var title = new Box(0, 0, 410, 190);
        MapActors.Any.Sample(
            actors => Assert.DoesNotContain(
                SphereMap.Layout(actors, MapFormat.BigScreen).Labels, l => l.Box.Overlaps(title)),
            iter: 10,
            threads: 1);
    }

    [Fact]
    public void The_grey_zone_begins_with_the_actor_we_agree_on_least()
    {
        var layout = SphereMap.Layout(
            [MapActors.One(1, "Bijna gelijk", 8, [9, 1, 0, 0, 0, 0, 0, 0]), MapActors.One(2, "Verdeeld", 8, [2, 2, 2, 2, 2, 0, 0, 0])],
            MapFormat.BigScreen);
        Assert.Equal(["Verdeeld", "Bijna gelijk"], layout.Grey.Select(a => a.Name));
        Assert.Empty(layout.Labels);
    }

    [Fact]
    public void A_map_without_actors_is_still_a_map()
    {
        var drawing = SphereMap.Draw(SphereMap.Layout([], MapFormat.BigScreen), new("Nog geen actoren."));
        Assert.Equal("Nog geen actoren.", drawing.Sentence);
        Assert.Contains("Gemeenschappelijk", SvgWriter.Write(drawing), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_phone_every_actor_has_its_own_number()
    {
        var layout = SphereMap.Layout(MapActors.Spread(35), MapFormat.Phone);
        Assert.Equal(16, layout.FontSize);
        Assert.Equal(layout.Labels.Count, layout.Labels.Select(l => l.Number).Distinct().Count());
    }

    [Fact]
    public void Every_actor_is_drawn_as_a_group_with_its_own_key()
    {
        var layout = SphereMap.Layout(Example(), MapFormat.BigScreen);
        var actors = SphereMap.Draw(layout, new("Zin.")).Shapes.OfType<Group>().Single(g => g.CssClass == SphereMap.ActorsClass);
        Assert.Equal(
            layout.Labels.Concat(layout.Outside).Select(l => l.Actor.Key).Order(StringComparer.Ordinal),
            actors.Shapes.Cast<Group>().Select(g => g.Key));
    }

    private static IReadOnlyList<MapActor> Example()
    {
        (string Name, int Place)[] all =
        [
            ("Vrienden", 0), ("Gezin en familie", 0), ("Mantelzorger", 0), ("Inwoner", 0), ("Lotgenotengroep", 1), ("Buren", 1),
            ("Buurttuin", 2), ("Sportvereniging", 2), ("Scouting", 2), ("Moskee", 2), ("Kerk", 2), ("Opbouwwerker", 3),
            ("Vrijwilligersorganisatie", 3), ("Repaircafé", 3), ("Bibliotheek", 4), ("Jongerenwerker", 4), ("Sociaal werker", 4),
            ("Mantelzorgondersteuning", 4), ("Welzijnsorganisatie", 4), ("Cliëntondersteuner", 5), ("Bewonersinitiatief", 6),
            ("Ervaringsdeskundige", 6), ("Zorgverzekeraar", 7), ("Rijksoverheid", 7), ("GGZ", 7),
        ];
        return [.. all.Select((a, i) => MapActors.One(i, a.Name, a.Place))];
    }

    private static void Check(SphereMapLayout layout, IReadOnlyList<MapActor> actors)
    {
        var frame = Circles.Of(layout.Format);
        var placed = layout.Labels.Concat(layout.Outside).ToList();
        var boxes = placed.Select(l => l.Box).Concat(layout.Overflow.Where(o => o.Sign.Width > 0).Select(o => o.Sign)).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                Assert.False(boxes[i].Overlaps(boxes[j]), $"{boxes[i]} overlaps {boxes[j]}");
            }
        }

        foreach (var label in layout.Labels)
        {
            Assert.Equal(label.Actor.Place.Area, label.Area);
            Assert.All(SphereAreas.Singles, sphere =>
            {
                var (x, y) = frame.Centre(sphere);
                if (label.Area.HasFlag(sphere))
                {
                    Assert.True(label.Box.Furthest(x, y) < frame.Radius, $"{label.Actor.Name} leaves {sphere}");
                }
                else
                {
                    Assert.True(label.Box.Nearest(x, y) > frame.Radius, $"{label.Actor.Name} touches {sphere}");
                }
            });
            if (layout.Format != MapFormat.Phone)
            {
                Assert.All(label.Lines, l =>
                    Assert.True(TextMeasure.Width(l, layout.FontSize, bold: true) <= label.Box.Width + 0.001));
            }
        }

        Assert.All(layout.Outside, l => Assert.True(l.Box.Right <= frame.Width));
        Assert.Equal(
            actors.Select(a => a.Key).Order(StringComparer.Ordinal),
            placed.Select(l => l.Actor).Concat(layout.Overflow.SelectMany(o => o.Actors)).Concat(layout.Grey)
                .Select(a => a.Key).Order(StringComparer.Ordinal));
    }
}
