using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.BigScreen;

public class BigScreenTests : ScreenContext
{
    [Fact]
    public async Task Arrival_shows_question_code_address_and_who_is_here()
    {
        await using var talk = await ScreenTalk.WithAsync(5);
        Serve(talk.Rooms, Shows(talk.Room.Id));

        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("aankomst", Step(screen));
        Assert.Equal("Wat bedoelen wij in Lindehof?", screen.Find("h1").TextContent);
        Assert.Equal(JoinCode.Spaced(talk.Room.Session.Code), screen.Find("[data-code]").TextContent);
        Assert.Contains("gesprek.lindehof.nl", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("5 mensen zijn er", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Verschillende betekenissen mogen naast elkaar staan", screen.Markup, StringComparison.Ordinal);
        Assert.Equal("QR-code om mee te doen", screen.Find("svg.qr").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Before_the_reveal_the_room_sees_how_many_are_done_and_nothing_of_what_they_say()
    {
        await using var talk = await ScreenTalk.WithAsync(5);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(0, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), "Mensen die omkijken"));
        await talk.SayAsync(0, new SetReady(talk.Step(StepKind.Term), true));

        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("begrip", Step(screen));
        Assert.Contains("1 van 5 klaar", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("omkijken", screen.Markup, StringComparison.Ordinal);
        Assert.NotNull(screen.Find("[data-code]"));

        await talk.RevealAsync();
        screen.WaitForAssertion(() => Assert.Contains("Mensen die omkijken", screen.Find("main, .voices").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("klaar", screen.Find("h1").TextContent, StringComparison.Ordinal);

        // Who is late still appears, at once.
        await talk.SayAsync(1, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), "Plekken om binnen te lopen"));
        screen.WaitForAssertion(() => Assert.Contains("Plekken om binnen te lopen", screen.Find(".voices").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_facilitator_hides_leaves_the_screen()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var id = Guid.CreateVersion7();
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(0, new GiveDefinition(id, talk.Step(StepKind.Term), "Iets over een buurvrouw"));
        await talk.RevealAsync();
        var screen = ShowScreen(talk.Room.Id);
        Assert.Contains("buurvrouw", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(new HideContribution(id, true));

        screen.WaitForAssertion(() => Assert.DoesNotContain("buurvrouw", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_we_settle_stands_beside_the_other_voice()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var term = talk.Step(StepKind.Term);
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(0, new GiveDefinition(Guid.CreateVersion7(), term, "Mensen"));
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(term, Phase.Settle));
        await talk.LeadAsync(new Settle(term, null, Outcome.AgreedToDiffer, "Mensen en plekken", "Alleen mensen", ""));
        await talk.SayAsync(1, new GiveSupport(term, SupportLevel.Behind));
        await talk.SayAsync(2, new GiveSupport(term, SupportLevel.Concern, "Wie betaalt de plekken?"));

        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal(["Vandaag bedoelen we", "Andere stem"], screen.FindAll("section h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("Mensen en plekken", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Alleen mensen", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("2 van 4 lieten iets weten", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("staat erachter", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Wie betaalt", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(new ShowConsent(term, EvenFew: true));
        screen.WaitForAssertion(() => Assert.Contains("staat erachter", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("Wie betaalt de plekken?", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("aangenomen", screen.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_map_counts_clear_places_and_has_a_table()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Spheres);
        await talk.GoToAsync(StepKind.Spheres);
        var actors = talk.Room.Session.ActorsInScope.ToList();
        for (var i = 0; i < 4; i++)
        {
            await talk.SayAsync(i, new PlaceActor(step, actors.Single(actor => actor.Name == "Kerk").Id, Spheres.Community));
            await talk.SayAsync(i, new PlaceActor(step, actors.Single(actor => actor.Name == "Huisarts").Id, i < 2 ? Spheres.None : Spheres.Institutional));
        }

        var screen = ShowScreen(talk.Room.Id);
        Assert.DoesNotContain("Huisarts", screen.Markup, StringComparison.Ordinal);
        await talk.RevealAsync();

        screen.WaitForAssertion(() => Assert.Equal("sferen", Step(screen)));
        screen.WaitForAssertion(() =>
            Assert.Contains("1 van de 2 actoren heeft een duidelijke plek. Eén ligt in het grijze gebied.", screen.Markup, StringComparison.Ordinal)
        );
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == "Huisarts: 2 mensen kozen institutioneel, 2 erbuiten.");
        var rows = screen.FindAll("table tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("Kerk", StringComparison.Ordinal) && row.Contains("gemeenschappelijk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_round_of_influence_shows_only_the_outline_of_the_first()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Influence);
        await talk.GoToAsync(StepKind.Influence);
        var actor = talk.Room.Session.ActorsInScope.First();
        for (var i = 0; i < 4; i++)
        {
            await talk.SayAsync(i, new RateInfluence(step, actor.Id, i < 2 ? 1 : 5));
        }

        await talk.RevealAsync();
        var screen = ShowScreen(talk.Room.Id);
        Assert.Contains("Twee kampen", screen.Markup, StringComparison.Ordinal);
        Assert.Contains(
            $"Over ‘{actor.Name}’ denken we het meest verschillend. Waarom zou iemand hier 1 kiezen? En waarom 5?",
            screen.Markup,
            StringComparison.Ordinal
        );

        await talk.LeadAsync(new StartRound(step, 2));
        await talk.SayAsync(0, new RateInfluence(step, actor.Id, 4));

        screen.WaitForAssertion(() => Assert.Contains("Tweede ronde", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("0 van 4 klaar", screen.Markup, StringComparison.Ordinal);
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == $"{actor.Name}, eerste keer: 2 mensen kiezen 1, 2 kiezen 5.");
        Assert.DoesNotContain("4.", string.Concat(screen.FindAll("svg[role=img]").Select(svg => svg.GetAttribute("aria-label"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_has_its_own_screen_before_and_after_the_reveal()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var screen = ShowScreen(talk.Room.Id);
        foreach (var kind in StepKinds.All)
        {
            await talk.GoToAsync(kind);
            screen.WaitForAssertion(() => Assert.Equal(kind.Key(), Step(screen)));
            await talk.RevealAsync();
            screen.WaitForAssertion(() => Assert.DoesNotContain("van 3 klaar", screen.Markup, StringComparison.Ordinal));
            Assert.Single(screen.FindAll("h1"));
            Assert.Single(screen.FindAll("[data-code]"));
        }
    }

    [Fact]
    public async Task Nothing_on_the_screen_can_be_operated()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var screen = ShowScreen(talk.Room.Id);
        foreach (var kind in StepKinds.All)
        {
            await talk.GoToAsync(kind);
            await talk.RevealAsync();
            screen.WaitForAssertion(() => Assert.Equal(kind.Key(), Step(screen)));
            Assert.Empty(screen.FindAll("a, button, input, select, textarea, [tabindex]"));
        }
    }

    [Fact]
    public async Task Leaving_the_screen_stops_the_listening()
    {
        await using var talk = await ScreenTalk.WithAsync(1);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        ShowScreen(talk.Room.Id);
        Assert.Equal(1, talk.Room.Screens);

        await DisposeComponentsAsync();

        Assert.Equal(0, talk.Room.Screens);
    }

    [Fact]
    public async Task Who_has_no_link_sees_nothing_of_the_talk()
    {
        await using var talk = await ScreenTalk.WithAsync(1);
        Serve(talk.Rooms);

        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("Dit scherm laat hier niets zien", screen.Find("h1").TextContent);
        Assert.DoesNotContain("Lindehof", screen.Markup, StringComparison.Ordinal);
        Assert.Equal(0, talk.Room.Screens);
    }

    [Fact]
    public async Task A_talk_that_does_not_exist_gives_the_same_words()
    {
        await using var talk = await ScreenTalk.WithAsync(1);
        Serve(talk.Rooms);

        Assert.Equal("Dit scherm laat hier niets zien", ShowScreen(Guid.CreateVersion7()).Find("h1").TextContent);
    }

    [Fact]
    public async Task After_the_talk_the_screen_says_thank_you_and_can_be_leafed_through()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        await talk.LeadAsync(new CloseSession());

        Assert.Equal("Dank u wel", ShowScreen(talk.Room.Id).Find("h1").TextContent);
        Assert.Equal("sferen", Step(ShowScreen(talk.Room.Id, "sferen")));
    }

    [Fact]
    public async Task In_a_live_talk_the_address_cannot_choose_the_step()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        Serve(talk.Rooms, Shows(talk.Room.Id));

        Assert.Equal("aankomst", Step(ShowScreen(talk.Room.Id, "sferen")));
    }
}
