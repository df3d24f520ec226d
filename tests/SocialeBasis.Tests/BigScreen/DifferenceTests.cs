using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>What differs, who recognises it, and what is kept beside it.</summary>
public class DifferenceTests : ScreenContext
{
    private static readonly string[] Meanings =
        ["Wat bewoners zelf doen", "Bewoners die elkaar helpen", "Wat professionals doen", "Het werk van professionals"];

    [Fact]
    public async Task What_differs_stands_below_while_we_talk_and_not_before()
    {
        await using var talk = await ScreenTalk.WithAsync(20);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = await DefinedAsync(talk);
        var screen = ShowScreen(talk.Room.Id);
        await talk.RevealAsync();
        screen.WaitForAssertion(() => Assert.NotEmpty(screen.FindAll(".voices")));
        Assert.DoesNotContain("Bespreek eerst", screen.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(screen.FindAll(".word-differs"));
        Assert.Contains("hier verschillen we", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(new SetPhase(step, Phase.Talk));
        screen.WaitForAssertion(() => Assert.Contains("Bespreek eerst", screen.Find(".strip").TextContent, StringComparison.Ordinal));
        Assert.Contains(
            "10 teksten gaan over mensen zelf, 10 over organisaties en beroepskrachten.",
            screen.Find(".strip").TextContent,
            StringComparison.Ordinal
        );

        await talk.LeadAsync(new NoteDifference(step, null, DifferenceKinds.Experience, "Wie hier woont, denkt aan mensen."));
        screen.WaitForAssertion(() => Assert.Contains("1 van 2", screen.Find(".strip").TextContent, StringComparison.Ordinal));
        Turn(screen, "Wat we hoorden");
        Assert.Contains("Andere ervaring", screen.Find(".strip").TextContent, StringComparison.Ordinal);
        Assert.Contains("Wie hier woont, denkt aan mensen.", screen.Find(".strip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meanings_stand_side_by_side_per_perspective_when_nobody_can_be_recognised()
    {
        await using var talk = await ScreenTalk.WithAsync(20);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = await DefinedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(step, Phase.Talk));
        var screen = ShowScreen(talk.Room.Id);
        Turn(screen, "Welzijnsorganisatie");

        Assert.Equal(4, screen.FindAll(".term-columns h2").Count);
        Assert.Contains("Gemeente", screen.FindAll(".term-columns h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task With_small_groups_meanings_are_never_split()
    {
        await using var talk = await ScreenTalk.WithAsync(8);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = await DefinedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(step, Phase.Talk));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Empty(screen.FindAll(".page-note"));
        Assert.DoesNotContain("Welzijnsorganisatie", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_a_table_says_with_how_many_and_about_what_they_differed()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(
            0,
            new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), "Mensen die omkijken") { People = 4, Differed = "Of de huisarts meetelt." }
        );
        await talk.RevealAsync();

        Assert.Contains(
            "Wij zijn met 4. Verschil over: of de huisarts meetelt.",
            ShowScreen(talk.Room.Id).Find(".voices").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task While_hands_are_counted_the_text_stands_large_and_the_number_comes_afterwards()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Term);
        var asked = Guid.CreateVersion7();
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(0, new GiveDefinition(Guid.CreateVersion7(), step, "Gewoon een club zijn"));
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(step, Phase.Talk));
        await talk.LeadAsync(new AskWhoRecognises(asked, step, "Gewoon een club zijn"));
        await talk.SayAsync(1, new RaiseHand(asked, true));
        await talk.SayAsync(2, new RaiseHand(asked, true));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("Herkent u dit?", screen.Find("h1").TextContent);
        Assert.Contains("Gewoon een club zijn", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("2 mensen", screen.Markup, StringComparison.Ordinal);
        Assert.Empty(screen.FindAll("a, button, input"));

        await talk.LeadAsync(new CloseRecognition(asked));
        screen.WaitForAssertion(() => Assert.Contains("2 mensen herkennen dit", screen.Find(".strip").TextContent, StringComparison.Ordinal));
        Assert.Contains("2 mensen herkennen dit", screen.Find(".voices").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hopes_show_their_groups_their_reasons_and_what_is_hard_to_have_at_once()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Hope);
        var (one, two, group) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await talk.GoToAsync(StepKind.Hope);
        await talk.SayAsync(0, new GiveHope(one, step, "Dat zorg betaalbaar blijft.", Spheres.Institutional, null, HopeReasons.CareCosts));
        await talk.SayAsync(1, new GiveHope(two, step, "Dat bewoners zelf kiezen.", Spheres.Community, null, HopeReasons.EndInItself));
        await talk.RevealAsync();
        await talk.LeadAsync(new NameHopeGroup(group, step, "Zelf kiezen"));
        await talk.LeadAsync(new GroupHope(two, group));
        await talk.LeadAsync(new NoteClash(Guid.CreateVersion7(), step, one, group, "Wie bespaart, wil sturen."));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Contains(screen.FindAll(".hopes-column h2"), heading => heading.TextContent.Contains("Zelf kiezen", StringComparison.Ordinal));
        Assert.Contains(screen.FindAll(".hopes-column h2"), heading => heading.TextContent.Contains("Nog niet in een groep", StringComparison.Ordinal));
        Turn(screen, "Waarom hopen we dit?");
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == "1 hoop: goed op zichzelf. 1 hoop: minder dure zorg nodig.");
        Assert.Contains("Waarom we dit hopen", screen.Find("caption").TextContent, StringComparison.Ordinal);
        Turn(screen, "Kan dit samen?");
        Assert.Equal(["Dat zorg betaalbaar blijft.", "Zelf kiezen"], screen.FindAll(".clash-side").Select(side => side.TextContent.Trim()));
        Assert.Contains("Wie bespaart, wil sturen.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_say_in_words_what_their_signs_mean_where_groups_differ_and_what_holds_under_pressure()
    {
        await using var talk = await ScreenTalk.WithAsync(20);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Roles);
        await talk.GoToAsync(StepKind.Roles);
        var kerk = talk.Room.Session.ActorsInScope.Single(actor => actor.Name == "Kerk").Id;
        var role = talk.Room.Session.Roles.Values.Single(role => role.Name == "Verbinder").Id;
        for (var i = 0; i < 20; i++)
        {
            await talk.SayAsync(
                i,
                new ChooseRoles(step, kerk, RoleMoment.Now, i % 4 < 2 ? RoleAnswerKind.Roles : RoleAnswerKind.NoRoleOnPurpose, i % 4 < 2 ? [role] : [])
            );
        }

        await talk.RevealAsync();
        var screen = ShowScreen(talk.Room.Id);
        Turn(screen, "Hier zien groepen de rol het meest verschillend.");
        Assert.Contains(
            screen.FindAll("tbody tr"),
            row =>
                row.TextContent.Contains("Verbinder, nu", StringComparison.Ordinal)
                && row.TextContent.Contains("5 van 5", StringComparison.Ordinal)
                && row.TextContent.Contains("0 van 5", StringComparison.Ordinal)
        );
        Turn(screen, "niemand noemt het");
        Assert.Contains("meer actoren hebben deze rol", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("nu 10 van 20, gewenst 0 van 0; over nu verschillen we", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(
            new AgreeSteadfast(Guid.CreateVersion7(), step, "Er staat iets in de krant.", "We zoeken eerst uit wat er is.", "De gemeente belt de kerk.")
        );
        await talk.LeadAsync(new SetPhase(step, Phase.Settle));
        screen.WaitForAssertion(() => Assert.Contains("Er staat iets in de krant.", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("Wie belt wie:", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_nobody_was_asked_to_wish_for_are_not_said_to_be_wished()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Roles);
        await talk.GoToAsync(StepKind.Roles);
        var kerk = talk.Room.Session.ActorsInScope.Single(actor => actor.Name == "Kerk").Id;
        var role = talk.Room.Session.Roles.Values.Single(role => role.Name == "Verbinder").Id;
        await talk.SayAsync(0, new ChooseRoles(step, kerk, RoleMoment.Now, RoleAnswerKind.Roles, [role]));
        await talk.RevealAsync();
        var screen = ShowScreen(talk.Room.Id);
        Turn(screen, "Een rol telt mee als de helft van ons die noemt");
        Assert.DoesNotContain("maar we wensen", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_wished_and_empty_is_said_to_be()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Roles);
        await talk.GoToAsync(StepKind.Roles);
        var kerk = talk.Room.Session.ActorsInScope.Single(actor => actor.Name == "Kerk").Id;
        var role = talk.Room.Session.Roles.Values.Single(role => role.Name == "Verbinder").Id;
        for (var i = 0; i < 2; i++)
        {
            await talk.SayAsync(i, new ChooseRoles(step, kerk, RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose, []));
            await talk.SayAsync(i, new ChooseRoles(step, kerk, RoleMoment.Wished, RoleAnswerKind.Roles, [role]));
        }

        await talk.RevealAsync();
        Turn(ShowScreen(talk.Room.Id), "Eén rol heeft nu niemand, maar we wensen die wel.");
    }

    [Fact]
    public async Task One_two_four_all_says_in_words_in_which_circle_we_are()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Term);
        await talk.GoToAsync(StepKind.Term);
        await talk.LeadAsync(new SetMethod(step, StepMethod.OneTwoFourAll));
        var screen = ShowScreen(talk.Room.Id);
        Assert.Equal("alleen", screen.Find("[aria-current=step]").TextContent.Trim());

        await talk.LeadAsync(new SetCircle(step, 4));
        screen.WaitForAssertion(() => Assert.Contains("Nu in viertallen. Stuur samen één kaart.", screen.Markup, StringComparison.Ordinal));
        Assert.NotNull(screen.Find("[role=timer]"));
    }

    [Fact]
    public async Task Arrival_counts_people_at_shared_devices_and_who_only_looks_on()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        talk.People.AddRange([Guid.CreateVersion7(), Guid.CreateVersion7()]);
        await talk.SayAsync(2, new Join("inwoner", null) { Table = "3", People = 5 });
        await talk.SayAsync(3, new Join("inwoner", null) { Observes = true });

        var screen = ShowScreen(talk.Room.Id);

        Assert.Contains("7 mensen op 3 apparaten", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("1 mens kijkt mee", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_end_the_words_we_share_turn_with_the_closing_words()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var term = await DefinedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(term, Phase.Settle));
        await talk.LeadAsync(new Settle(term, null, Outcome.AgreedToDiffer, "Mensen en plekken.", "Alleen mensen.", ""));
        await talk.GoToAsync(StepKind.Closing);
        await talk.SayAsync(0, new GiveClosingWord(Guid.CreateVersion7(), talk.Step(StepKind.Closing), "Moed", ""));
        var screen = ShowScreen(talk.Room.Id);
        Assert.Contains("0 van 3 klaar", screen.Markup, StringComparison.Ordinal);

        Turn(screen, "Onze woorden van vandaag");
        Assert.Contains("Mensen en plekken.", screen.Find(".panel-agreed").TextContent, StringComparison.Ordinal);
        Assert.Contains("Alleen mensen.", screen.Find(".panel-other").TextContent, StringComparison.Ordinal);
        Assert.Contains("concept", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Moed", screen.Markup, StringComparison.Ordinal);
    }

    private static async Task<Guid> DefinedAsync(ScreenTalk talk)
    {
        await talk.GoToAsync(StepKind.Term);
        for (var i = 0; i < talk.People.Count; i++)
        {
            await talk.SayAsync(i, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), Meanings[i % Meanings.Length]));
        }

        return talk.Step(StepKind.Term);
    }

    /// <summary>Turns pages until one holds the words.</summary>
    private void Turn(IRenderedComponent<SocialeBasis.Web.BigScreen.BigScreenPage> screen, string words)
    {
        for (var turns = 0; turns < 12 && !screen.Markup.Contains(words, StringComparison.Ordinal); turns++)
        {
            var before = screen.Markup;
            Clock.Advance(TimeSpan.FromSeconds(20));
            screen.WaitForState(() => screen.Markup != before);
        }

        Assert.Contains(words, screen.Markup, StringComparison.Ordinal);
    }
}
