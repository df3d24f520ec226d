using Bunit;
using SocialeBasis.Reports.Pictures;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.Pictures;

public class DrawingViewTests : BunitContext
{
    [Fact]
    public void A_picture_is_an_image_with_its_sentence()
    {
        var view = Render<DrawingView>(p => p.Add(v => v.Drawing, ArrivalCircles.Draw(3, 20, "3 van 20 mensen zijn er.")));
        var svg = view.Find("svg");
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal("3 van 20 mensen zijn er.", svg.GetAttribute("aria-label"));
        Assert.Equal("0 0 560 530", svg.GetAttribute("viewBox"));
        Assert.Contains("Persoonlijk", svg.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decoration_is_hidden_from_a_screen_reader()
    {
        var svg = Render<DrawingView>(p => p.Add(v => v.Drawing, LogoMark.Draw(""))).Find("svg");
        Assert.Null(svg.GetAttribute("role"));
        Assert.Equal("true", svg.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Markup_in_a_name_becomes_text()
    {
        var view = Render<DrawingView>(p => p.Add(v => v.Drawing, Map([MapActors.One(1, "<b>Kerk</b>", 2)])));
        Assert.Empty(view.FindAll("b"));
        Assert.Contains(view.FindAll("text"), t => t.TextContent == "<b>Kerk</b>");
    }

    [Fact]
    public void An_actor_that_moves_keeps_its_key_and_gets_another_place()
    {
        var view = Render<DrawingView>(p => p.Add(v => v.Glides, true).Add(v => v.Drawing, Map([MapActors.One(1, "Kerk", 2), MapActors.One(2, "Buren", 0)])));
        var before = Place(view, "Kerk");
        view.Render(p => p.Add(v => v.Drawing, Map([MapActors.One(1, "Kerk", 4), MapActors.One(2, "Buren", 0)])));
        var after = Place(view, "Kerk");
        Assert.StartsWith("transform:translate(", before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Equal(2, view.FindAll("g.beweegt").Count);
    }

    [Fact]
    public void Two_actors_with_one_key_do_not_break_the_page()
    {
        var view = Render<DrawingView>(p => p.Add(v => v.Glides, true).Add(v => v.Drawing, Map([MapActors.One(1, "Kerk", 2), MapActors.One(1, "Moskee", 2)])));
        Assert.Contains("Moskee", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pictures_in_one_page_share_no_ids()
    {
        var first = Render<DrawingView>(p => p.Add(v => v.Drawing, Map([])));
        var second = Render<DrawingView>(p => p.Add(v => v.Drawing, Map([])));
        Assert.Empty(first.FindAll("[id]").Select(e => e.Id).Intersect(second.FindAll("[id]").Select(e => e.Id)));
    }

    [Fact]
    public void The_same_drawing_is_not_drawn_again()
    {
        var drawing = Map([MapActors.One(1, "Kerk", 2)]);
        var view = Render<DrawingView>(p => p.Add(v => v.Drawing, drawing));
        var times = view.RenderCount;
        view.Render(p => p.Add(v => v.Drawing, drawing));
        Assert.Equal(times, view.RenderCount);
        view.Render(p => p.Add(v => v.Drawing, Map([])));
        Assert.Equal(times + 1, view.RenderCount);
    }

    private static Drawing Map(IReadOnlyList<MapActor> actors) =>
        SphereMap.Draw(SphereMap.Layout(actors, MapFormat.Laptop), new("De kaart."));

    private static string? Place(IRenderedComponent<DrawingView> view, string name) =>
        view.FindAll("g.beweegt").Single(g => g.TextContent == name).GetAttribute("style");
}
