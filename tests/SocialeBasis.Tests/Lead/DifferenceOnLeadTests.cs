using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>Where people differ: on top, on the wall, with the reason beside it.</summary>
public sealed class DifferenceOnLeadTests : IAsyncLifetime
{
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task What_differs_most_can_be_shown_alone_and_all_again()
    {
        var church = await PlacedAsync();
        var page = stage.OpenLead();
        Assert.Contains("Bespreek eerst", page.Text(), StringComparison.Ordinal);

        await page.PressAsync("Toon op het scherm: Kerk");
        page.WaitForAssertion(() => Assert.Equal(church, stage.Session.OnWall));
        page.WaitForAssertion(() => Assert.True(page.HasButton("Toon alles, nu staat Kerk op het scherm")));
        await page.PressAsync("Toon alles, nu staat Kerk op het scherm");
        page.WaitForAssertion(() => Assert.Null(stage.Session.OnWall));
    }

    [Fact]
    public async Task The_why_card_asks_about_this_actor_and_keeps_what_the_group_heard()
    {
        var church = await PlacedAsync();
        var page = stage.OpenLead();
        await page.PressAsync("Waarom-kaart Kerk");
        page.WaitForAssertion(() => Assert.Contains("Bedoelen we hetzelfde met ‘Kerk’?", page.Text(), StringComparison.Ordinal));

        await page.ChooseAsync("Ander woord");
        await page.ChooseAsync("Andere ervaring");
        await page.FillAsync("Wat hoorde de groep?", "De kerk is ook een eettafel.");
        await page.SendAsync("Bewaar: waarom-kaart Kerk");
        page.WaitForAssertion(() =>
            Assert.Contains("Verschil: ander woord, andere ervaring. De kerk is ook een eettafel.", page.Text(), StringComparison.Ordinal)
        );
        var note = stage.Session.DifferenceNotes[(stage.Step(StepKind.Spheres), church)];
        Assert.Equal((DifferenceKinds.Word | DifferenceKinds.Experience, "De kerk is ook een eettafel."), (note.Kinds, note.Heard));
    }

    [Fact]
    public async Task An_actor_in_the_grey_zone_keeps_both_sides_and_whether_they_were_asked()
    {
        var church = await PlacedAsync();
        var page = stage.OpenLead();
        await page.PressAsync("Bespreek Kerk");
        page.WaitForElement("form");
        await page.FillAsync("Waarom het erbij hoort", "Er is elke week een maaltijd.");
        await page.FillAsync("Waarom het erbuiten valt", "Het is voor de eigen leden.");
        await page.FillAsync("Wat verandert er als we dit meerekenen?", "We nodigen hen uit.");
        await page.ChooseAsync("Nog niet");
        await page.SendAsync("Bewaar: grijs gebied Kerk");
        page.WaitForAssertion(() => Assert.True(stage.Session.GreyNotes.ContainsKey((stage.Step(StepKind.Spheres), church))));
        var note = stage.Session.GreyNotes[(stage.Step(StepKind.Spheres), church)];
        Assert.Equal(
            ("Er is elke week een maaltijd.", "Het is voor de eigen leden.", "We nodigen hen uit.", Asked.NotYet),
            (note.For, note.Against, note.WhatChanges, note.Asked)
        );
    }

    [Fact]
    public async Task An_actor_is_split_into_a_variant_with_a_place_of_its_own()
    {
        var church = await PlacedAsync();
        var page = stage.OpenLead();
        await page.PressAsync("Leg deze vast Kerk");
        page.WaitForElement("form");
        await page.FillAsync("Splits Kerk: hoe heet de variant?", "Kerk met open eettafel");
        await page.SendAsync("Splits: Kerk");
        page.WaitForAssertion(() => Assert.Contains("variant van Kerk", page.Text(), StringComparison.Ordinal));
        Assert.Equal(church, stage.Session.Actors.Values.Single(actor => actor.Name == "Kerk met open eettafel").VariantOf);
    }

    [Fact]
    public async Task Who_was_not_asked_becomes_a_proposal_of_the_group()
    {
        var church = await PlacedAsync();
        await stage.LeadAsync(new NoteGreyZone(stage.Step(StepKind.Spheres), church, "", "", "", Asked.NotYet));
        var step = await stage.GoToAsync(StepKind.Agreements);
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        var page = stage.OpenLead();
        await page.PressAsync("Maak er een afspraak van: Nog niet gevraagd: Kerk");
        page.WaitForAssertion(() => Assert.Contains("Voorstel van de groep", page.Find(".proposals").TextContent, StringComparison.Ordinal));
        Assert.Contains("Kerk", Assert.Single(stage.Session.Contributions.Values).Text, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.False(page.HasButton("Maak er een afspraak van: Nog niet gevraagd: Kerk")));
    }

    [Fact]
    public async Task A_second_round_says_neutrally_how_many_chose_something_else()
    {
        await PlacedAsync();
        var (step, church) = (stage.Step(StepKind.Spheres), stage.Actor("Kerk"));
        await stage.LeadAsync(new StartRound(step, 2));
        var said = stage.Session.Placements.Values.Where(given => given.ActorId == church).ToList();
        foreach (var (given, i) in said.Select((given, i) => (given, i)))
        {
            await stage.MustAsync(
                new Domain.Sender.Participant(given.ParticipantId),
                new PlaceActor(
                    step,
                    church,
                    i > 0 ? given.Area
                        : given.Area is Spheres.Personal ? Spheres.Community
                        : Spheres.Personal
                )
            );
        }

        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        var page = stage.OpenLead();
        Assert.Contains("1 persoon koos iets anders dan eerst.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_with_own_money_is_not_to_be_steered()
    {
        await stage.LeadAsync(new SetFunding(stage.Actor("Kerk"), Funding.Own));
        var step = await stage.GoToAsync(StepKind.Influence);
        var anna = await stage.JoinAsync();
        await stage.MustAsync(anna, new RateInfluence(step, stage.Actor("Kerk"), 1));
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        var page = stage.OpenLead();
        Assert.Contains("Eigen geld: niet te sturen. Vraag: hoe verhouden we ons tot Kerk?", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_money_comes_from_is_said_at_the_actor()
    {
        await stage.GoToAsync(StepKind.Actors);
        var page = stage.OpenLead();
        await page.PressAsync("Wijzig Kerk");
        page.WaitForElement("fieldset");
        await page.ChooseAsync("Eigen geld");
        Assert.Equal(Funding.Unknown, stage.Session.Actors[stage.Actor("Kerk")].Funding);
        await page.SendAsync("Bewaar: geld van Kerk");
        page.WaitForAssertion(() => Assert.Equal(Funding.Own, stage.Session.Actors[stage.Actor("Kerk")].Funding));
    }

    [Fact]
    public async Task Every_place_stands_in_a_table_too()
    {
        await PlacedAsync();
        var page = stage.OpenLead();
        await page.PressAsync("Toon als tabel");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[aria-label='Plekken als tabel'] tbody tr").Count));
    }

    /// <summary>Four people lay the church in two places; all of it was shown.</summary>
    private async Task<Guid> PlacedAsync()
    {
        var step = await stage.GoToAsync(StepKind.Spheres);
        var church = stage.Actor("Kerk");
        for (var i = 0; i < 4; i++)
        {
            await stage.MustAsync(await stage.JoinAsync(), new PlaceActor(step, church, i < 2 ? Spheres.Community : Spheres.None, i == 0 ? "Samen eten" : ""));
        }

        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        return church;
    }
}
