using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Prompts;

/// <summary>Quiet prompts are suggestions for the facilitator, about what everybody can see, and stay away once dismissed.</summary>
public sealed class QuietPromptTests
{
    [Theory]
    [InlineData("Vrijwilligers inzetten voor vervoer.", PromptKind.Deploying)]
    [InlineData("Dat levert een besparing op.", PromptKind.BusinessCase)]
    [InlineData("We kunnen sneller afschalen.", PromptKind.ScalingDown)]
    [InlineData("De vereniging moet een protocol hebben.", PromptKind.CareLens)]
    [InlineData("Bel mevrouw Jansen op 06 12345678.", PromptKind.PersonalData)]
    public void It_spots_a_way_of_speaking_in_what_was_shown(string text, PromptKind kind)
    {
        var given = Written(text);
        Assert.Empty(Prompts(given));
        Assert.Contains(Prompts(given.Revealed()), prompt => prompt.Kind == kind && prompt.Quote == text);
        Assert.Null(SessionView.For(given.Value, new Viewer.BigScreen()).Lead);
    }

    [Fact]
    public void Dismissed_it_stays_away()
    {
        var given = Written("Vrijwilligers inzetten voor vervoer.").Revealed();
        given.Lead(new DismissPrompt(Prompts(given).Single(prompt => prompt.Kind is PromptKind.Deploying).Key));
        Assert.DoesNotContain(Prompts(given), prompt => prompt.Kind is PromptKind.Deploying);
    }

    [Fact]
    public void A_loose_word_comes_with_the_question_that_sharpens_it() =>
        Assert.Contains(
            Prompts(Written("Meer zelfredzaamheid in de wijk.").Revealed()),
            prompt => prompt.Kind is PromptKind.LooseWord && prompt.Title == "Los woord: Zelfredzaamheid" && prompt.Advice.Length > 0
        );

    [Fact]
    public void Much_weet_niet_is_said_first()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Spheres).Joined(4).At(StepKind.Spheres);
        var church = given.Actor("Kerk");
        given.EverybodySays((step, i) => new PlaceActor(step, church, i < 2 ? null : Spheres.Community)).Revealed();
        Assert.Contains(Prompts(given), prompt => prompt.Kind is PromptKind.ManyUnknown && prompt.Advice.Contains("Kerk", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_that_rub_are_a_prompt_until_the_pair_was_written_down()
    {
        var given = Given
            .Session(StepKind.Hope)
            .Joined(2)
            .At(StepKind.Hope)
            .EverybodySays(
                (step, i) => new GiveHope(Guid.NewGuid(), step, $"Hoop {i}.", Spheres.Personal, null, i == 0 ? HopeReasons.EndInItself : HopeReasons.CareCosts)
            )
            .Revealed();
        Assert.Contains(Prompts(given), prompt => prompt.Kind is PromptKind.HopeTension);
        given.Lead(step => new NoteClash(Guid.NewGuid(), step, given.Text("Hoop 0."), given.Text("Hoop 1."), "Geld of ruimte."));
        Assert.DoesNotContain(Prompts(given), prompt => prompt.Kind is PromptKind.HopeTension);
    }

    [Theory]
    [InlineData("Bel 06-12345678.", "een telefoonnummer")]
    [InlineData("Mail anna@voorbeeld.nl.", "een e-mailadres")]
    [InlineData("Zij woont op Dorpsstraat 12.", "een adres")]
    [InlineData("Op 1234 AB.", "een adres")]
    [InlineData("Nummer 111222333.", "een burgerservicenummer")]
    [InlineData("Mevrouw De Vries kookt.", "de naam van iemand")]
    [InlineData("Mevrouw van de koffie.", null)]
    [InlineData("In 2026 kwamen er 1200 mensen, 06 weken lang.", null)]
    [InlineData("De gemeente en de buurt.", null)]
    public void It_warns_of_what_looks_like_a_person_and_leaves_the_rest(string text, string? found) => Assert.Equal(found, PersonalData.FoundIn(text));

    [Fact]
    public void The_writer_alone_is_told_of_personal_data_before_the_reveal()
    {
        var given = Written("Bel 06-12345678.");
        Assert.Equal("een telefoonnummer", ((TermView)SessionView.For(given.Value, new Viewer.Participant(given.People[0])).Step).Yours!.SeemsPersonal);
    }

    private static Given Written(string text) =>
        Given.Session(StepKind.Term).Joined(2).At(StepKind.Term).Says(0, step => new GiveDefinition(Guid.NewGuid(), step, text));

    private static Seq<QuietPrompt> Prompts(Given given) => SessionView.For(given.Value, new Viewer.Facilitator()).Lead!.Prompts;
}
