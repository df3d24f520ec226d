using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Web.Look.Shared;
using SocialeBasis.Web.TakePart.Results;

namespace SocialeBasis.Tests.TakePart;

/// <summary>A phone in a full hall: of a long list it draws what changed, and of forty pictures the few that come first.</summary>
public sealed class ManyTextsTests : PhoneTests
{
    private const int Many = 100;

    [Fact]
    public void One_text_of_a_hundred_that_changes_is_drawn_and_no_other()
    {
        Show(Texts());
        var before = Screen.FindComponents<TextCard>().Select(card => card.RenderCount).ToList();
        Arrive(talk => talk.Says(7, step => new GiveDefinition(Guid.CreateVersion7(), step, "Zomaar iets heel anders")));
        var after = Screen.FindComponents<TextCard>().Select(card => card.RenderCount).ToList();
        Assert.Equal(Many, after.Count);
        Assert.Equal(1, after.Zip(before, (now, was) => now - was).Sum());
        Assert.Contains("Zomaar iets heel anders", Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_hidden_goes_and_one_that_is_starred_shows_it_where_it_is_open()
    {
        Show(Texts());
        Screen.FindComponents<TextCard>()[3].Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Contains("☆", Screen.Markup, StringComparison.Ordinal);
        Arrive(talk => talk.Lead(new StarWord(Guid.CreateVersion7(), "Omkijken")));
        Assert.Contains("★", Screen.Markup, StringComparison.Ordinal);
        Arrive(talk => talk.Lead(new HideContribution(talk.Text("Omkijken naar elkaar 5"), true)));
        Assert.Equal(Many - 1, Screen.FindComponents<TextCard>().Count);
        Assert.DoesNotContain("Omkijken naar elkaar 5<", Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dot_for_one_hope_draws_that_card()
    {
        var talk = Given.Session(StepKind.Hope).Joined(30).At(StepKind.Hope);
        talk.EverybodySays((step, i) => new GiveHope(Guid.CreateVersion7(), step, $"Meer groen in straat {i}", Spheres.Personal, null, HopeReasons.None)).Revealed();
        Show(talk);
        var before = Screen.FindComponents<HopeCard>().Select(card => card.RenderCount).ToList();
        Button("Geef een stip").Click();
        var now = Screen.FindComponents<HopeCard>();
        var drawn = now.Where((card, i) => card.RenderCount > before[i]).ToList();
        Assert.Contains("Uw stip", Assert.Single(drawn).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_forty_actors_the_first_few_are_open_and_the_rest_is_one_press_away()
    {
        Show(Rated(40));
        Assert.Equal(FirstFew<InfluenceResult>.Few, Screen.FindComponents<RatingCard>().Count);
        Assert.Equal("Toon alle 40 actoren", Screen.Find("details.first-few > summary .fold-closed").TextContent);
        Assert.Equal("Toon minder actoren", Screen.Find("details.first-few > summary .fold-open").TextContent);
        Screen.Find("details.first-few").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Equal(40, Screen.FindComponents<RatingCard>().Count);
        Assert.Equal(40, Screen.FindComponents<RatingCard>().Select(card => card.Instance.Result.ActorId).Distinct().Count());
    }

    [Fact]
    public void A_few_more_than_the_first_are_shown_whole()
    {
        Show(Rated(8));
        Assert.Equal(8, Screen.FindComponents<RatingCard>().Count);
        Assert.Empty(Screen.FindAll("details.first-few"));
    }

    [Fact]
    public void Forty_actors_and_thirty_people_are_small_enough_for_a_hall()
    {
        Show(Rated(40));

        // Of what is sent this is the larger part; forty whole pictures are ten times that.
        Assert.InRange(Screen.Find(".results").OuterHtml.Length, 1_000, 25_000);
    }

    [Fact]
    public void A_picture_and_a_text_are_written_once_for_all_phones()
    {
        var talk = Rated(3);
        var results = new[] { 0, 1 }.Select(person => (InfluenceView)SessionView.For(talk.Value, new Viewer.Participant(talk.People[person])).Step).Select(view => view.Results[0]).ToList();
        var drawings = results.Select(result => SharedPictures.Of(result, "test", one => SocialeBasis.Reports.Pictures.DotHistogram.Draw(
            one.Summary, SocialeBasis.Reports.Pictures.DotHistogramSize.Phone, new("zin")))).ToList();
        Assert.Same(drawings[0], drawings[1]);
        Assert.Same(PictureMarkup.Inside(drawings[0], false).Value, PictureMarkup.Inside(drawings[1], false).Value);

        var texts = Texts();
        var views = new[] { 0, 1 }.Select(person => (TermView)SessionView.For(texts.Value, new Viewer.Participant(texts.People[person])).Step).ToList();
        var shared = views[0].Texts.Where(text => !text.IsYours && views[1].Texts.Any(other => ReferenceEquals(other, text))).ToList();
        Assert.Equal(Many - 2, shared.Count);
        Assert.Same(TextMarkup.Of(shared[0], null, null, 1), TextMarkup.Of(shared[0], null, null, 1));
    }

    private static Given Texts()
    {
        var talk = Given.Session(StepKind.Term).Joined(Many).At(StepKind.Term);
        return talk.EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Omkijken naar elkaar {i}")).Revealed();
    }

    private static Given Rated(int actors)
    {
        var talk = Given.Session(setup => setup, Enumerable.Range(1, actors).Select(i => $"Organisatie {i}"), null, StepKind.Actors, StepKind.Influence).Joined(30).At(StepKind.Influence);
        foreach (var actor in talk.Value.Actors.Keys)
        {
            talk.EverybodySays((step, i) => new RateInfluence(step, actor, 1 + i % 5));
        }

        return talk.Revealed();
    }
}
