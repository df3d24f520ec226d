using AngleSharp.Dom;
using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Web.Look.Shared;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

/// <summary>What a participant sees after the reveal: differences, groups that are large enough, and what the group made of it.</summary>
public class ResultTests : PhoneTests
{
    private static readonly Session Voorbeeld = ExampleVoorbeeld.Make();

    private static Given Talk(StepKind kind, Func<SessionSetup, SessionSetup>? prepare = null) =>
        Given.Session(prepare ?? (setup => setup), actors: ["Huisarts"], roles: Roles, steps: [StepKind.Arrival, kind, StepKind.Closing]);

    private static readonly Role[] Roles =
    [
        new(Guid.Parse("00000000-0000-0000-0000-0000000000b1"), 0, "Geeft opdracht", "", "opdrachtgever"),
        new(Guid.Parse("00000000-0000-0000-0000-0000000000b2"), 1, "Werkt samen", "", "partner"),
        new(Guid.Parse("00000000-0000-0000-0000-0000000000b3"), 2, "Voert uit", "", null),
    ];

    [Theory]
    [InlineData(StepKind.Term, 1, "Wat we hoorden: Wie hier woont", "Ander woord", "Woorden die terugkomen", "Woorden met streepjes", "Bespreek eerst")]
    [InlineData(StepKind.Term, 2, "wij zijn met 4", "Bij ons bleef verschil over: Of een vrijwilliger")]
    [InlineData(StepKind.Spheres, 1, "Grijs gebied", "Waarom het erbij hoort", "Hebben we het hun gevraagd?", "Van onze 30 actoren")]
    [InlineData(StepKind.Hope, 1, "Dit kan botsen", "Waarom we dit hopen", "stippen")]
    [InlineData(StepKind.Influence, 1, "Eigen geld", "Hoe verhouden we ons tot", "kozen iets anders dan eerst", "Wat voor invloed:")]
    [InlineData(StepKind.Influence, 2, "Rijksoverheid heeft volgens ons veel invloed. Van die kant doet vandaag niemand mee.", "Hoe dan:")]
    [InlineData(StepKind.Roles, 1, "Doet niet", "Als er druk komt", "Eerst contact:", "verdeeld")]
    [InlineData(StepKind.Agreements, 1, "staan erachter", "bezwaar")]
    public void The_example_shows_what_the_group_made_of_its_differences(StepKind kind, int which, params string[] parts)
    {
        var screen = Example(kind, which);
        OpenFolds(screen);
        var text = Text(screen);

        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_of_two_has_no_picture_and_the_page_says_why()
    {
        foreach (var kind in new[] { StepKind.Spheres, StepKind.Influence, StepKind.Roles })
        {
            var talk = Talk(kind).Joined(8, "gemeente").Joined(2, "inwoner").At(kind);
            talk.EverybodySays((step, person) => Answer(talk, kind, step, person)).Revealed();
            Show(talk);
            OpenFolds(Screen);

            Assert.Contains("Te weinig mensen voor een eigen beeld.", Text(Screen), StringComparison.Ordinal);
            Assert.DoesNotContain("Inwoner", Text(Screen), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Groups_that_are_large_enough_stand_apart_and_in_the_table()
    {
        var talk = Talk(StepKind.Influence).Joined(5, "gemeente").Joined(5, "inwoner").At(StepKind.Influence);
        talk.EverybodySays((step, person) => new RateInfluence(step, talk.Actor("Huisarts"), person < 5 ? 5 : 1)).Revealed();
        Show(talk);
        Assert.DoesNotContain("Inwoner", Text(Screen), StringComparison.Ordinal);

        OpenFolds(Screen);

        var table = Screen.FindAll("table").Single(one => Words(one.QuerySelector("caption")!) == "Invloed op Huisarts");
        Assert.Equal(["Keuze", "Iedereen", "Gemeente", "Inwoner"], table.QuerySelectorAll("thead th").Select(Words));
        Assert.Equal(["1", "5", "0", "5"], table.QuerySelectorAll("tbody tr")[0].Children.Select(Words));
        Assert.Contains("De gemeente kiest vaker hoog.", Text(Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("Te weinig mensen", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_second_round_the_page_says_what_moved_and_keeps_the_answer_that_was_not_given_again()
    {
        var talk = Talk(StepKind.Influence).Joined(3, "gemeente").Joined(3).At(StepKind.Influence);
        talk.EverybodySays((step, person) => new RateInfluence(step, talk.Actor("Huisarts"), 1 + (person % 5))).Revealed().NextRound();
        Show(talk);
        Assert.Contains("Kiest u niets? Dan blijft dat staan.", Text(Screen), StringComparison.Ordinal);

        Assert.Contains(PromiseWords.AgainCountsLater, Text(Screen), StringComparison.Ordinal);

        Arrive(given =>
            given
                .EverybodySays((step, person) => person == 0 ? null : new RateInfluence(step, talk.Actor("Huisarts"), person == 3 ? 2 : 1 + (person % 5)))
                .Revealed()
        );

        Assert.Contains("1 persoon koos iets anders dan eerst.", Text(Screen), StringComparison.Ordinal);
        Assert.Contains("U koos: 1", Text(Screen), StringComparison.Ordinal);
        OpenFolds(Screen);
        Assert.Equal(["Keuze", "Ronde 1", "Ronde 2"], Screen.FindAll("table")[^1].QuerySelectorAll("thead th").Select(Words));
    }

    [Fact]
    public void In_a_second_round_ones_earlier_roles_and_words_are_shown_to_oneself()
    {
        var talk = Talk(StepKind.Roles).Joined(2).At(StepKind.Roles);
        talk.Says(0, step => new ChooseRoles(step, talk.Actor("Huisarts"), RoleMoment.Now, RoleAnswerKind.Roles, [Roles[2].Id])).Revealed().NextRound();
        Show(talk);
        Assert.Contains("In de vorige ronde koos u: Voert uit.", Text(Screen), StringComparison.Ordinal);

        var words = Talk(StepKind.Term).Joined(2).At(StepKind.Term);
        words.Says(0, step => new GiveDefinition(words.NewId(), step, "Samen eten")).Revealed().NextRound();
        Show(words);
        Assert.Contains("In de vorige ronde schreef u: Samen eten", Text(Screen), StringComparison.Ordinal);
        Show(words, person: 1);
        Assert.DoesNotContain("In de vorige ronde schreef u", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void How_far_others_go_along_is_hidden_until_it_is_shown()
    {
        var talk = Talk(StepKind.Agreements).Joined(3).At(StepKind.Agreements);
        talk.Says(1, step => new GiveProposal(talk.NewId(), step, "We gaan lopen")).Revealed();
        var proposal = talk.Text("We gaan lopen");
        talk.Says(1, _ => new GiveSupport(proposal, SupportLevel.Concern, "Het regent vaak"));
        Show(talk);
        Assert.Contains("1 van 3 mensen liet iets weten.", Text(Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("Het regent vaak", Screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("met een zorg", Text(Screen), StringComparison.Ordinal);

        Arrive(given => given.Lead(new ShowConsent(proposal, EvenFew: true)));

        Assert.Contains("1 met een zorg", Text(Screen), StringComparison.Ordinal);
        Assert.Contains("Het regent vaak", Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_word_of_a_shown_text_goes_to_the_list_with_one_button_and_once()
    {
        var talk = Talk(StepKind.Term).Joined(2).At(StepKind.Term);
        talk.Says(1, step => new GiveDefinition(talk.NewId(), step, "Mensen die omkijken naar elkaar")).Revealed();
        Show(talk);
        Assert.False(HasButton("☆"));
        OpenFolds(Screen);

        Button("☆omkijken").Click();
        Assert.Equal("omkijken", Only<StarWord>().Word);
        Assert.Equal("true", Button("★omkijken").GetAttribute("aria-disabled"));
        Button("★omkijken").Click();

        Assert.Single(Sent);
        Assert.False(HasButton("☆naar"));
    }

    [Fact]
    public void Hopes_stand_in_their_groups_and_dots_are_counted_per_group()
    {
        var talk = Talk(StepKind.Hope).Joined(2).At(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, "Groeten", Spheres.Personal, null, HopeReasons.EndInItself))
            .Says(1, step => new GiveHope(talk.NewId(), step, "Samen eten", Spheres.Community, null, HopeReasons.None)).Revealed();
        var group = talk.NewId();
        talk.Lead(step => new NameHopeGroup(group, step, "Elkaar zien")).Lead(new GroupHope(talk.Text("Groeten"), group));
        talk.Says(1, _ => new GiveDot(talk.Text("Groeten"), true));
        Show(talk);
        Assert.Equal(["Elkaar zien", "Nog niet bij elkaar gezet"], Screen.FindAll("h3").Select(Words).Take(2));
        talk.Lead(step => new ShowDots(step, EvenFew: true));
        Show(talk);

        var headings = Screen.FindAll("h3").Select(Words).ToList();
        Assert.Equal(["Elkaar zien 1 stip", "Nog niet bij elkaar gezet"], headings.Take(2));
        Assert.Contains("De reden ‘Goed op zichzelf’ staat bij 1 van de 2 wensen.", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_facilitator_picked_for_the_wall_is_named_on_every_phone()
    {
        var talk = Talk(StepKind.Influence).Joined(4).At(StepKind.Influence);
        talk.EverybodySays((step, _) => new RateInfluence(step, talk.Actor("Huisarts"), 3)).Revealed();
        Show(talk);
        Assert.DoesNotContain("We praten nu over", Text(Screen), StringComparison.Ordinal);

        Arrive(given => given.Lead(step => new ShowOnWall(step, given.Actor("Huisarts"))));

        Assert.Contains("We praten nu over: Huisarts", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_roles_that_rub_give_one_gentle_sentence()
    {
        Show(Talk(StepKind.Roles).Joined(1).At(StepKind.Roles));
        Option("volgens u nu", "Geeft opdracht").Change(true);
        Assert.DoesNotContain("niet altijd goed samen", Text(Screen), StringComparison.Ordinal);

        Option("volgens u nu", "Werkt samen").Change(true);

        Assert.Contains("‘Geeft opdracht’ en ‘Werkt samen’ gaan niet altijd goed samen.", Text(Screen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Roles)]
    public void An_actor_with_money_of_its_own_is_marked_and_the_question_is_how_we_relate(StepKind kind)
    {
        var talk = Talk(kind).Joined(1).At(kind);
        talk.Lead(new SetFunding(talk.Actor("Huisarts"), Funding.Own));
        Show(talk);

        Assert.Contains("Eigen geld Hoe verhouden we ons tot Huisarts?", Text(Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("Welke rol wenst u", Text(Screen), StringComparison.Ordinal);
    }

    private IRenderedComponent<StepScreen> Example(StepKind kind, int which)
    {
        var step = Voorbeeld.Agenda.Where(one => one.Kind == kind).ElementAt(which - 1);
        var view = SessionView.For(Voorbeeld, new Viewer.Participant(Voorbeeld.Present.First().Id), step.Id);
        return Render<StepScreen>(p => p.Add(s => s.Talk, view).Add(s => s.Send, _ => Task.FromResult(Reply.NotStored)));
    }

    private static SessionCommand Answer(Given talk, StepKind kind, Guid step, int person) => kind switch
    {
        StepKind.Spheres => new PlaceActor(step, talk.Actor("Huisarts"), person % 2 == 0 ? Spheres.Institutional : Spheres.Community),
        StepKind.Influence => new RateInfluence(step, talk.Actor("Huisarts"), person % 5 + 1),
        _ => new ChooseRoles(step, talk.Actor("Huisarts"), RoleMoment.Now, RoleAnswerKind.Roles, [Roles[person % 3].Id]),
    };

    private static void OpenFolds(IRenderedComponent<StepScreen> screen)
    {
        foreach (var fold in screen.FindAll("details.lazy-fold"))
        {
            fold.TriggerEvent("ontoggle", EventArgs.Empty);
        }
    }

    private static string Text(IRenderedComponent<StepScreen> screen) => string.Join(" ", screen.Nodes.Select(Words));

    private static string Words(INode element) => string.Join(" ", element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
