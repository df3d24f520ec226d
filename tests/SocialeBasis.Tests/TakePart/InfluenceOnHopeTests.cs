using AngleSharp.Dom;
using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.TakePart;

/// <summary>The influence of actors on a hope, on a phone.</summary>
public class InfluenceOnHopeTests : PhoneTests
{
    [Fact]
    public void The_phone_asks_about_the_hope_and_how()
    {
        var talk = Given.Session(
            setup => setup,
            [new PlannedStep(Guid.CreateVersion7(), StepKind.Influence, 10, "Dat niemand alleen is.") { Whose = WhoseInfluence.Actors }],
            ["Kerk"]).Joined(4).At(StepKind.Influence);
        Show(talk);
        Assert.Contains("Hoeveel invloed heeft Kerk volgens u op deze hoop: ‘Dat niemand alleen is’?", Words, StringComparison.Ordinal);
        Assert.Contains("Hier hangt het van af", Words, StringComparison.Ordinal);
        Option("Kerk", "4").Change("4");
        Screen.WaitForAssertion(() => Assert.Contains("Hoe dan? Meer dan één mag.", Words, StringComparison.Ordinal));
        Assert.Contains("Iets anders", Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_here_has_in_hand_is_written_once_beside_the_actors_and_read_after_the_reveal()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence]).Joined(4).At(StepKind.Influence);
        Show(talk);
        var field = Screen.Find("#niet-aan-ons");
        Assert.Contains("zonder dat iemand hier het in de hand heeft?", Words, StringComparison.Ordinal);
        field.Change("De huren.");
        field.Closest("form")!.Submit();
        Screen.WaitForAssertion(() => Assert.Equal("De huren.", Only<GiveOutsideFactor>().Text));
        Screen.WaitForAssertion(() => Assert.Contains("Opgeslagen", Status, StringComparison.Ordinal));

        Show(talk.Revealed());
        Assert.Contains("Niemand hier heeft het in de hand.", Words, StringComparison.Ordinal);
        Assert.Contains("De huren.", Words, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_talk_with_names_the_name_stands_with_what_is_not_ours_as_was_promised()
    {
        var talk = Given.Session(setup => setup with { Anonymity = Anonymity.Named }, actors: ["Kerk"], steps: [StepKind.Influence])
            .Joined("inwoner", "Anna").Joined("inwoner", "Bert").At(StepKind.Influence);
        talk.Says(0, step => new GiveOutsideFactor(talk.NewId(), step, "De huren.")).Revealed();
        Show(talk, person: 1);
        Assert.Contains("Anna", Screen.Find(".outside-list").TextContent, StringComparison.Ordinal);
    }

    private string Words => string.Join(' ', Screen.Nodes.Select(node => node.TextContent));
}
