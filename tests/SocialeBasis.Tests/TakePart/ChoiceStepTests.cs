using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.TakePart;

public class ChoiceStepTests : PhoneTests
{
    private static Given Talk(StepKind kind) =>
        Given.Session(setup => setup, actors: ["Huisarts", "Kerk"], steps: [StepKind.Arrival, kind]).Joined(4).At(kind);

    [Fact]
    public void A_rating_is_sent_on_choice_and_called_stored_only_after_the_reply()
    {
        var talk = Talk(StepKind.Influence);
        Show(talk);
        Holding = new TaskCompletionSource();

        Option("Huisarts", "4").Change("4");

        Assert.Equal(new RateInfluence(talk.StepId, talk.Actor("Huisarts"), 4), Only<RateInfluence>());
        Assert.Equal("Bezig met opslaan", Status);
        Assert.True(Option("Huisarts", "4").HasAttribute("checked"));

        Holding.SetResult();
        Screen.WaitForAssertion(() => Assert.Equal("Opgeslagen", Status));
    }

    [Fact]
    public void All_actors_on_one_page_begin_at_the_first_of_them()
    {
        Show(Talk(StepKind.Spheres));
        JSInterop.VerifyNotInvoke("Blazor._internal.domWrapper.focus");

        Button("Alle actoren op één pagina").Click();

        Assert.Equal(2, Screen.FindAll(".pager-actor").Count);
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Theory]
    [InlineData(StepKind.Spheres, "Wat zijn de drie sferen?", "Institutioneel")]
    [InlineData(StepKind.Roles, "Wat betekenen deze rollen?", "Maakt mogelijk")]
    public void Explanation_from_the_reference_content_can_be_opened_and_says_how_firm_it_is(StepKind kind, string summary, string text)
    {
        Show(Talk(kind));
        var help = Screen.FindAll("details").Single(details => details.TextContent.Contains(summary, StringComparison.Ordinal));

        Assert.False(help.HasAttribute("open"));
        Assert.Contains(text, help.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(help.QuerySelectorAll(".word-label"));
    }

    [Fact]
    public void A_rating_that_could_not_be_stored_stays_chosen_and_is_sent_again()
    {
        Show(Talk(StepKind.Influence));
        Failing = 2;

        Option("Huisarts", "2").Change("2");
        Assert.Equal("Nog niet opgeslagen. We proberen het opnieuw.", Status);
        Assert.True(Option("Huisarts", "2").HasAttribute("checked"));

        Time.Advance(TimeSpan.FromSeconds(2));
        Screen.WaitForAssertion(() => Assert.Equal(2, Sent.Count));
        Time.Advance(TimeSpan.FromSeconds(2));
        Screen.WaitForAssertion(() => Assert.Equal("Opgeslagen", Status));
        Assert.Equal(3, Sent.Count);
    }

    [Fact]
    public void A_newer_choice_takes_the_place_of_one_that_could_not_be_stored()
    {
        Show(Talk(StepKind.Influence));
        Failing = 1;
        Option("Huisarts", "2").Change("2");

        Option("Huisarts", "5").Change("5");
        Screen.WaitForAssertion(() => Assert.Equal("Opgeslagen", Status));
        Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([2, 5], Sent.OfType<RateInfluence>().Select(rating => rating.Value));
        Assert.True(Option("Huisarts", "5").HasAttribute("checked"));
    }

    [Fact]
    public void Not_knowing_is_an_answer()
    {
        Show(Talk(StepKind.Influence));

        Option("Huisarts", "Weet niet").Change("weet-niet");

        Assert.Null(Only<RateInfluence>().Value);
        Assert.True(Option("Huisarts", "Weet niet").HasAttribute("checked"));
    }

    [Fact]
    public void The_first_actor_without_an_answer_comes_first_and_one_can_go_on_and_jump()
    {
        var talk = Talk(StepKind.Influence);
        talk.Says(0, step => new RateInfluence(step, talk.Actor("Huisarts"), 3));
        Show(talk);
        Assert.Contains("Actor 2 van 2", Screen.Markup, StringComparison.Ordinal);
        Assert.False(HasButton("Volgende actor"));

        Button("✓ Huisarts").Click();

        Assert.True(Option("Huisarts", "3").HasAttribute("checked"));
        Button("Volgende actor").Click();
        Assert.NotNull(Option("Kerk", "1"));
    }

    [Fact]
    public void A_placement_is_every_sphere_ticked_and_the_two_other_answers_stand_alone()
    {
        var talk = Talk(StepKind.Spheres);
        Show(talk);

        Option("Huisarts", "Persoonlijk").Change(true);
        Option("Huisarts", "Institutioneel").Change(true);
        Option("Huisarts", "Hoort er niet bij").Change(true);
        Option("Huisarts", "Weet niet").Change(true);
        Option("Huisarts", "Weet niet").Change(false);

        Assert.Equal(
            [Spheres.Personal, Spheres.Personal | Spheres.Institutional, Spheres.None, null],
            Sent.OfType<PlaceActor>().Select(place => place.Area));
        Assert.IsType<ClearPlacement>(Sent[^1]);
        Assert.Empty(talk.Value.Placements);
    }

    [Fact]
    public void A_reason_goes_along_with_the_placement_whichever_comes_first()
    {
        var talk = Talk(StepKind.Spheres);
        Show(talk);

        Field("Waarom?").Change("Dichtbij");
        Assert.Empty(Sent);
        Option("Huisarts", "Persoonlijk").Change(true);
        Field("Waarom?").Change("Heel dichtbij");

        Assert.Equal(["Dichtbij", "Heel dichtbij"], Sent.OfType<PlaceActor>().Select(place => place.Reason));
        Assert.Equal("Heel dichtbij", Assert.Single(talk.Value.Placements.Values).Reason);
    }

    [Fact]
    public void A_reason_that_stands_there_goes_with_the_next_place_too()
    {
        var talk = Talk(StepKind.Spheres);
        talk.Says(0, step => new PlaceActor(step, talk.Actor("Huisarts"), Spheres.Personal, "Dichtbij"));
        Show(talk);
        Button("✓ Huisarts").Click();

        Option("Huisarts", "Persoonlijk").Change(false);
        Assert.Empty(talk.Value.Placements);
        Assert.Contains("Kies ook een plek.", Text(), StringComparison.Ordinal);
        Option("Huisarts", "Gemeenschappelijk").Change(true);

        Assert.Equal("Dichtbij", Field("Waarom?").GetAttribute("value"));
        Assert.Equal("Dichtbij", Assert.Single(talk.Value.Placements.Values).Reason);
    }

    [Fact]
    public void Roles_are_kept_apart_for_now_and_wished()
    {
        var talk = Talk(StepKind.Roles);
        Show(talk);

        Option("volgens u nu", "Maakt mogelijk").Change(true);
        Option("volgens u nu", "Voert uit").Change(true);
        Option("wenst u", "Geen rol, en dat is bewust").Change(true);

        var answers = talk.Value.RoleAnswers.Values.ToDictionary(answer => answer.Moment);
        Assert.Equal(2, answers[RoleMoment.Now].RoleIds.Count);
        Assert.Equal(RoleAnswerKind.NoRoleOnPurpose, answers[RoleMoment.Wished].Kind);
    }

    [Fact]
    public void A_role_of_ones_own_stands_apart_with_a_button_that_takes_it_away_also_where_it_was_chosen()
    {
        var talk = Talk(StepKind.Roles);
        talk.Says(0, step => new AddRole(talk.NewId(), step, "Gastvrouw"));
        Show(talk);
        Option("volgens u nu", "Gastvrouw").Change(true);
        Assert.Single(talk.Value.RoleAnswers);

        Button("Haal weg: Gastvrouw").Click();

        Assert.Empty(talk.Value.RoleAnswers);
        Assert.DoesNotContain("Gastvrouw", Text(), StringComparison.Ordinal);
        Option("volgens u nu", "Voert uit").Change(true);
        Assert.Equal("Voert uit", talk.Value.Roles[Assert.Single(Assert.Single(talk.Value.RoleAnswers.Values).RoleIds)].Name);
    }

    [Fact]
    public void In_a_second_round_ones_own_first_choice_is_shown()
    {
        var talk = Talk(StepKind.Influence);
        talk.EverybodySays((step, person) => new RateInfluence(step, talk.Actor("Huisarts"), 2)).Revealed().NextRound();
        Show(talk);

        Assert.Contains("In de vorige ronde koos u: 2 Een beetje.", Text(), StringComparison.Ordinal);
        Assert.False(Option("Huisarts", "2").HasAttribute("checked"));
    }

    [Theory]
    [InlineData(StepKind.Spheres)]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Roles)]
    public void After_the_reveal_nothing_can_be_chosen_and_ones_own_choice_is_marked(StepKind kind)
    {
        var talk = Talk(kind);
        talk.EverybodySays((step, _) => kind switch
        {
            StepKind.Spheres => new PlaceActor(step, talk.Actor("Huisarts"), Spheres.Institutional),
            StepKind.Influence => new RateInfluence(step, talk.Actor("Huisarts"), 3),
            _ => new ChooseRoles(step, talk.Actor("Huisarts"), RoleMoment.Now, RoleAnswerKind.Roles, Seq.Of<Guid>([talk.Value.Roles.Keys.First()])),
        });
        Show(talk);
        Arrive(given => given.Revealed());

        Assert.Empty(Screen.FindAll("input"));
        Assert.False(HasButton("Ik ben klaar"));
        Assert.Contains(kind switch { StepKind.Spheres => "Zo koos u", StepKind.Influence => "U koos: 3", _ => "u: nu" }, Text(), StringComparison.Ordinal);
    }

    private string Text() => string.Join(" ", Screen.Nodes.Select(node => node.TextContent)).ReplaceLineEndings(" ");
}
