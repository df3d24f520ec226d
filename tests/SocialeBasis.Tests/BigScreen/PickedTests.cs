using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>The facilitator picks one subject, and the wall shows it large.</summary>
public class PickedTests : ScreenContext
{
    [Fact]
    public async Task A_picked_actor_of_Sferen_stands_large_with_its_spread_its_reasons_and_the_question_why()
    {
        await using var talk = await ScreenTalk.WithAsync(6);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var (step, huisarts) = await PlacedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new SetPhase(step, Phase.Talk));
        await talk.LeadAsync(new NoteDifference(step, huisarts, DifferenceKinds.Word | DifferenceKinds.Experience, "We denken aan een ander gebouw."));
        var screen = ShowScreen(talk.Room.Id);

        await talk.LeadAsync(new ShowOnWall(step, huisarts));

        screen.WaitForAssertion(() => Assert.Equal("Huisarts", screen.Find("h1").TextContent));
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == "Huisarts: 3 mensen kozen institutioneel, 3 erbuiten.");
        Assert.Contains("Waarom zou iemand dit hier leggen?", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Bedoelen we hetzelfde met ‘Huisarts’?", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Wat we hoorden", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Ander woord", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("We denken aan een ander gebouw.", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Te weinig mensen per groep voor een eigen beeld.", screen.Markup, StringComparison.Ordinal);
        Assert.Contains(screen.FindAll("table tbody tr"), row => row.TextContent.StartsWith("Iedereen", StringComparison.Ordinal));

        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Dat is zorg.", screen.Find(".voice").TextContent, StringComparison.Ordinal));

        await talk.LeadAsync(new ShowOnWall(step, null));
        screen.WaitForAssertion(() => Assert.Contains("Grijs gebied", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_second_round_the_first_stays_as_an_outline_with_what_moved()
    {
        await using var talk = await ScreenTalk.WithAsync(6);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var (step, huisarts) = await PlacedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new StartRound(step, 2));
        await talk.SayAsync(0, new PlaceActor(step, huisarts, Spheres.Institutional));
        for (var person = 1; person < 6; person++)
        {
            var said = talk.Room.Session.Placements.Values.First(given => given.ActorId == huisarts && given.ParticipantId == talk.People[person]);
            await talk.SayAsync(person, new PlaceActor(step, huisarts, said.Area, said.Reason));
        }

        await talk.RevealAsync();
        await talk.LeadAsync(new ShowOnWall(step, huisarts));

        var screen = ShowScreen(talk.Room.Id);

        Assert.Contains("Stippellijn: wat we eerst kozen. 1 persoon koos iets anders dan eerst.", screen.Markup, StringComparison.Ordinal);
        Assert.Contains(screen.FindAll("table tbody tr"), row => row.TextContent.StartsWith("Iedereen, de ronde hiervoor", StringComparison.Ordinal));

        await talk.LeadAsync(new ShowOnWall(step, null));
        screen.WaitForAssertion(() => Assert.Contains("Bij één actor koos iemand iets anders dan eerst.", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_actor_in_the_grey_zone_shows_its_arguments_and_its_variants()
    {
        await using var talk = await ScreenTalk.WithAsync(6);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var (step, huisarts) = await PlacedAsync(talk);
        await talk.RevealAsync();
        await talk.LeadAsync(new NoteGreyZone(step, huisarts, "Iedereen komt er.", "Het is zorg.", "Dan vragen we meer van hen.", Asked.NotYet));
        await talk.LeadAsync(new SplitActor(huisarts, Guid.CreateVersion7(), "Huisarts in het buurthuis"));
        await talk.LeadAsync(new ShowOnWall(step, huisarts));

        var screen = ShowScreen(talk.Room.Id);

        Assert.Contains("nog niet aan hen gevraagd", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Varianten naast elkaar", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Huisarts in het buurthuis", screen.Markup, StringComparison.Ordinal);
        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Wat verandert er als we dit meerekenen?", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("Iedereen komt er.", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Het is zorg.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picked_rating_shows_both_camps_and_asks_why()
    {
        await using var talk = await ScreenTalk.WithAsync(20);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Influence);
        await talk.GoToAsync(StepKind.Influence);
        var kerk = talk.Room.Session.ActorsInScope.Single(actor => actor.Name == "Kerk").Id;
        for (var i = 0; i < 20; i++)
        {
            await talk.SayAsync(i, new RateInfluence(step, kerk, i % 4 == 0 ? 5 : i % 4 == 1 ? 4 : 1));
        }

        await talk.RevealAsync();
        await talk.LeadAsync(new ShowOnWall(step, kerk));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("Kerk", screen.Find("h1").TextContent);
        Assert.Contains("Twee kampen", screen.Markup, StringComparison.Ordinal);
        Assert.Equal(["10 mensen kiezen 1 of 2", "10 mensen kiezen 4 of 5"], screen.FindAll(".camps p").Select(camp => camp.TextContent.Trim()));
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == "Gemeente: 5 mensen kiezen 5.");
        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Waarom zou iemand hier 1 kiezen? En waarom 5?", screen.Markup, StringComparison.Ordinal));

        // A new round hides it again: only the outline of what was shown before is left.
        await talk.LeadAsync(new StartRound(step, 2));
        await talk.SayAsync(0, new RateInfluence(step, kerk, 3));
        screen.WaitForAssertion(() => Assert.Contains("0 van 20 klaar", screen.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("kiest 3", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_with_money_of_its_own_turns_the_question_round()
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
                new ChooseRoles(step, kerk, RoleMoment.Now, i % 4 == 0 ? RoleAnswerKind.Roles : RoleAnswerKind.NoRoleOnPurpose, i % 4 == 0 ? [role] : [])
            );
            await talk.SayAsync(i, new ChooseRoles(step, kerk, RoleMoment.Wished, RoleAnswerKind.Roles, [role]));
        }

        await talk.RevealAsync();
        await talk.LeadAsync(new SetFunding(kerk, Funding.Own));
        await talk.LeadAsync(new AgreeRole(step, kerk, "Koffie en een warme kamer.", "Verslag doen.", "", "We zien elkaar twee keer per jaar."));
        await talk.LeadAsync(new ShowOnWall(step, kerk));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("Kerk", screen.Find("h1").TextContent);
        Assert.Contains("heeft eigen geld", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Hoe verhouden we ons tot ‘Kerk’?", screen.Markup, StringComparison.Ordinal);
        Assert.Contains(screen.FindAll("svg[role=img]"), svg => svg.GetAttribute("aria-label") == "Kerk: Verbinder nu 5, gewenst 20.");
        Assert.Contains("Bewust geen rol: nu 15 mensen, gewenst 0 mensen.", screen.Markup, StringComparison.Ordinal);
        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("5 van 5", screen.Markup, StringComparison.Ordinal));
        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Verslag doen.", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("We zien elkaar twee keer per jaar.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_shows_how_many_said_something_first_and_the_reasons_only_when_consent_is_shown()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Agreements);
        var proposal = Guid.CreateVersion7();
        await talk.GoToAsync(StepKind.Agreements);
        await talk.SayAsync(0, new GiveProposal(proposal, step, "We eten samen in de winter."));
        await talk.RevealAsync();
        await talk.LeadAsync(new ShowOnWall(step, proposal));
        await talk.SayAsync(0, new GiveSupport(proposal, SupportLevel.Behind));
        await talk.SayAsync(1, new GiveSupport(proposal, SupportLevel.Objection, "De keuken is te klein."));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("We eten samen in de winter.", screen.Find("h1").TextContent);
        Assert.Contains("2 van 4 lieten iets weten", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("keuken", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("bezwaar", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(new ShowConsent(proposal, EvenFew: true));
        screen.WaitForAssertion(() => Assert.Contains("De keuken is te klein.", screen.Find(".side-voices").TextContent, StringComparison.Ordinal));
        Assert.Equal(["1 staat erachter", "1 bezwaar"], screen.FindAll(".support").Select(one => one.TextContent));
        Assert.DoesNotContain("aangenomen", screen.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_hope_or_a_group_of_hopes_stands_large()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Hope);
        var (hope, other, group) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await talk.GoToAsync(StepKind.Hope);
        await talk.SayAsync(0, new GiveHope(hope, step, "Dat niemand alleen eet.", Spheres.Community, null, HopeReasons.EndInItself));
        await talk.SayAsync(1, new GiveHope(other, step, "Dat we geld besparen.", Spheres.Institutional, null, HopeReasons.CareCosts));
        await talk.RevealAsync();
        await talk.LeadAsync(new NameHopeGroup(group, step, "Samen eten"));
        await talk.LeadAsync(new GroupHope(hope, group));
        await talk.LeadAsync(new NoteClash(Guid.CreateVersion7(), step, hope, other, "Eten kost geld."));
        await talk.SayAsync(2, new GiveDot(hope, true));
        await talk.LeadAsync(new ShowDots(step, EvenFew: true));
        await talk.LeadAsync(new ShowOnWall(step, hope));
        var screen = ShowScreen(talk.Room.Id);

        Assert.Equal("Dat niemand alleen eet.", screen.Find("h1").TextContent);
        Assert.Contains("1 stip", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Goed op zichzelf", screen.Markup, StringComparison.Ordinal);
        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Dat we geld besparen.", screen.Markup, StringComparison.Ordinal));

        await talk.LeadAsync(new ShowOnWall(step, group));
        screen.WaitForAssertion(() => Assert.Equal("Samen eten", screen.Find("h1").TextContent));
        Assert.Contains("Dat niemand alleen eet.", screen.Find(".voices").TextContent, StringComparison.Ordinal);
    }

    private static async Task<(Guid Step, Guid Actor)> PlacedAsync(ScreenTalk talk)
    {
        var step = talk.Step(StepKind.Spheres);
        await talk.GoToAsync(StepKind.Spheres);
        var huisarts = talk.Room.Session.ActorsInScope.Single(actor => actor.Name == "Huisarts").Id;
        for (var i = 0; i < 6; i++)
        {
            await talk.SayAsync(i, new PlaceActor(step, huisarts, i < 3 ? Spheres.None : Spheres.Institutional, i == 0 ? "Dat is zorg." : ""));
        }

        return (step, huisarts);
    }
}
