using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Earlier;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.BigScreen;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>The earlier talk on the wall: nothing before the reveal, beside the new result after it, large when the facilitator asks.</summary>
public sealed class ThenOnWallTests : ScreenContext, IAsyncLifetime
{
    private readonly RealDatabase database = new();
    private RoomDirectory rooms = null!;
    private Room room = null!;

    public async ValueTask InitializeAsync() => rooms = await database.OpenAsync();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await rooms.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task The_meaning_of_then_appears_at_the_reveal_and_stays_beside_what_we_settle()
    {
        var given = YearLater.Next(YearLater.First()).At(StepKind.Term);
        given.EverybodySays((step, i) => new GiveDefinition(given.NewId(), step, $"Nieuw {i}"));
        var screen = await ShowAsync(given);
        Assert.DoesNotContain("BETEKENIS-TOEN", screen.Markup, StringComparison.Ordinal);

        await LeadAsync(step => new RevealAnswers(step, EvenFew: true));
        screen.WaitForAssertion(() => Assert.Contains(YearLater.MeaningThen, screen.Find(".strip").TextContent, StringComparison.Ordinal));

        await LeadAsync(step => new SetPhase(step, Phase.Settle));
        await LeadAsync(step => new Settle(step, null, Outcome.Agreed, YearLater.MeaningNow) { Why = YearLater.Why });
        screen.WaitForAssertion(() => Assert.Equal(3, screen.FindAll(".panels-three > section").Count));
        Assert.Contains(YearLater.MeaningThen, screen.Find(".panel-then").TextContent, StringComparison.Ordinal);
        Assert.Contains($"Wat er veranderde: {YearLater.Why}", screen.Find(".panel-then").TextContent, StringComparison.Ordinal);

        await CompareAsync();
        screen.WaitForAssertion(() => Assert.Equal("Sociale basis: toen en nu", screen.Find("h1").TextContent));
        Assert.Contains(YearLater.VoiceThen, screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_says_how_many_moved_and_the_comparison_says_from_where_to_where()
    {
        var screen = await ShowAsync(YearLater.Held(), StepKind.Spheres);
        Assert.Contains("Twee actoren verschoven sinds vorige keer.", screen.Markup, StringComparison.Ordinal);

        await CompareAsync();
        screen.WaitForAssertion(() => Assert.Equal("Onze kaart: toen en nu", screen.Find("h1").TextContent));
        Assert.Equal(
            ["Van gemeenschappelijk naar gemeenschappelijk en institutioneel.", "Van persoonlijk naar gemeenschappelijk."],
            screen.FindAll(".moves-words").Select(words => words.TextContent));
        Assert.Contains("Dat kunnen andere mensen zijn.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nobody_placed_anything_the_wall_claims_nothing()
    {
        var screen = await ShowAsync(YearLater.Next(YearLater.First()).At(StepKind.Spheres).Revealed(), StepKind.Spheres);
        Assert.DoesNotContain("Sinds vorige keer", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("denken de meesten hetzelfde", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Wij kozen nog geen plekken.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_moved_the_wall_says_so()
    {
        var first = YearLater.First();
        var next = YearLater
            .Next(first)
            .Placed([
                .. first.Value.ActorsInScope.Select(actor =>
                    (actor.Name, first.Value.Placements.Values.First(placement => placement.ActorId == actor.Id).Area!.Value)
                ),
            ]);
        var screen = await ShowAsync(next, StepKind.Spheres);
        Assert.Contains("Sinds vorige keer verschoof er niets.", screen.Markup, StringComparison.Ordinal);
        await CompareAsync();
        screen.WaitForAssertion(() =>
            Assert.Contains("Elke actor die we kunnen vergelijken, ligt waar hij vorige keer lag.", screen.Markup, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Influence_stands_then_and_now_with_the_people_of_each()
    {
        var screen = await ShowAsync(YearLater.Held(people: 8), StepKind.Influence);
        Assert.Contains("Nu hoger dan vorige keer.", screen.Find(".strip").TextContent, StringComparison.Ordinal);
        await CompareAsync();
        screen.WaitForAssertion(() => Assert.Equal(["toen: 12 mensen", "nu: 8 mensen"], screen.FindAll("figcaption").Select(caption => caption.TextContent)));
        Assert.Contains("Met zo weinig mensen kan een verschil toeval zijn.", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_round_hides_the_comparison_again()
    {
        var given = YearLater.Next(YearLater.First()).Rated((YearLater.Clubs, 4));
        var screen = await ShowAsync(given, StepKind.Influence);
        Assert.NotEmpty(screen.FindAll(".strip"));
        await LeadAsync(step => new StartRound(step, 2));
        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll(".strip")));
        Assert.DoesNotContain("vorige keer", screen.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Roles_say_what_came_and_what_went()
    {
        var screen = await ShowAsync(YearLater.Held(), StepKind.Roles);
        await CompareAsync();
        screen.WaitForAssertion(() =>
            Assert.Contains("Nu ook: Voert uit (dat wensten we toen). Niet meer: Maakt mogelijk.", screen.Markup, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_agreements_begin_with_those_of_then_each_with_its_word_and_sign()
    {
        var screen = await ShowAsync(YearLater.Next(YearLater.First()).At(StepKind.Agreements));
        Assert.Equal("Vorige keer afgesproken", screen.Find("h1").TextContent);
        Assert.Contains("Beheerder, voor 1 mei 2026", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("0 van 12 klaar", screen.Markup, StringComparison.Ordinal);

        var feast = YearLater.Of(room.Session.Earlier!, YearLater.FeastAgreement).Id;
        await LeadAsync(_ => new CheckAgreement(feast, Domain.Earlier.AgreementStatus.Done));
        screen.WaitForAssertion(() => Assert.Contains(screen.FindAll(".status-sign"), sign => sign.TextContent.Trim() == "gedaan"));

        await LeadAsync(step => new RevealAnswers(step, EvenFew: true));
        screen.WaitForAssertion(() => Assert.Equal("Wat spreken we af?", screen.Find("h1").TextContent));
        Assert.Contains("één is gedaan", screen.Find(".strip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_stands_there_with_who_and_when_and_with_what_we_take_for_true()
    {
        var screen = await ShowAsync(YearLater.Held(), StepKind.Agreements);
        var card = screen.FindAll(".voice-settled").Single(one => one.TextContent.Contains(YearLater.KeyAgreement, StringComparison.Ordinal));
        Assert.Contains($"Wij nemen aan dat {YearLater.KeyAssumption}", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wie: Beheerder, voor 1 mei 2026. Loopt sinds 12 maart 2026.", card.TextContent, StringComparison.Ordinal);

        var proposal = room.Session.Settlements.Values.Single(settled => settled.Text.Agreed == YearLater.KeyAgreement).SubjectId;
        await LeadAsync(step => new ShowOnWall(step, proposal));
        screen.WaitForAssertion(() => Assert.NotEmpty(screen.FindAll(".proposal-settled")));
    }

    private async Task<IRenderedComponent<BigScreenPage>> ShowAsync(Given given, StepKind? at = null)
    {
        await database.Store.AddAsync(given.Value);
        room = (await rooms.FindAsync(given.Value.Id))!;
        if (at is { } kind)
        {
            await LeadAsync(_ => new GoToStep(room.Session.Agenda.First(step => step.Kind == kind).Id));
        }

        Serve(rooms, Shows(room.Id));
        return ShowScreen(room.Id);
    }

    private Task CompareAsync() => LeadAsync(step => new ShowOnWall(step, room.Session.Earlier!.Talk.Id));

    private async Task LeadAsync(Func<Guid, SessionCommand> command) =>
        Assert.Null((await room.SendAsync(new Sender.Facilitator(), command(room.Session.CurrentStepId))).Message);
}
