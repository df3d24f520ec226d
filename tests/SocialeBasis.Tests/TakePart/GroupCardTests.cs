using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.TakePart;

/// <summary>A card of several people, and 1-2-4-allen that leads to it.</summary>
public class GroupCardTests : PhoneTests
{
    private const string TermQuestion = "Wat verstaat u onder sociale basis?";
    private const string GroupQuestion = "Wat verstaan wij samen onder sociale basis?";

    private static Given Talk(StepKind kind) =>
        Given.Session(setup => setup, steps: [StepKind.Arrival, kind, StepKind.Closing]).Joined(name: "Anna").Joined(name: "Bert").At(kind);

    [Fact]
    public void A_card_of_the_group_stands_beside_ones_own()
    {
        var talk = Talk(StepKind.Term);
        Show(talk);
        Write(TermQuestion, "Van mij");

        Field("Wij zijn met").Change("3");
        Field("Bij ons bleef verschil over").Change("Of de kerk erbij hoort");
        Write(GroupQuestion, "Van ons");

        var card = Assert.IsType<GiveDefinition>(Sent[^1]);
        Assert.Equal(("Van ons", 3, "Of de kerk erbij hoort"), (card.Text, card.People, card.Differed));
        Assert.Equal(2, talk.Value.Contributions.Count);
        Assert.Contains("Dit schreef u", Screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Kaart van u samen, met 3 mensen", Screen.Markup, StringComparison.Ordinal);
        Assert.Contains(
            "Bij ons bleef verschil over: Of de kerk erbij hoort",
            string.Concat(Screen.Nodes.Select(node => node.TextContent)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_two_four_all_leads_from_alone_to_one_card_of_four()
    {
        var talk = Talk(StepKind.Term).Lead(step => new SetMethod(step, StepMethod.OneTwoFourAll));
        Show(talk);
        Assert.Contains("Eerst alleen", Screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(GroupQuestion, Screen.Markup, StringComparison.Ordinal);
        Write(TermQuestion, "Van mij");

        Arrive(given => given.Lead(step => new SetCircle(step, 2)));
        Assert.Contains("Praat met uw buur", Screen.Markup, StringComparison.Ordinal);

        Arrive(given => given.Lead(step => new SetCircle(step, 4)));
        Assert.Contains("Maak met z'n vieren één kaart", Screen.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.True(Screen.Markup.IndexOf(GroupQuestion, StringComparison.Ordinal) < Screen.Markup.IndexOf("Dit schreef u", StringComparison.Ordinal));
        Write(GroupQuestion, "Van ons vieren");
        Assert.Equal(4, Assert.IsType<GiveDefinition>(Sent[^1]).People);

        Arrive(given => given.Revealed());
        Assert.DoesNotContain("Maak met z'n vieren", Screen.Markup, StringComparison.Ordinal);
        Assert.Contains("wij zijn met 4", Screen.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepKind.Hope, "Wat hoopt u")]
    [InlineData(StepKind.Agreements, "Wat stelt u voor")]
    public void A_hope_or_proposal_is_of_one_person_unless_one_says_with_how_many(StepKind kind, string question)
    {
        var talk = Talk(kind);
        Show(talk);
        Write(question, "Alleen");

        Field("Wij zijn met").Change("5");
        Field("Bij ons bleef verschil over").Change("Wie het betaalt");
        Write(question, "Samen");

        Assert.Equal(
            [(1, ""), (5, "Wie het betaalt")],
            talk.Value.Contributions.Values.OrderBy(given => given.GivenUtc).Select(given => (given.People, given.Differed))
        );
        Assert.Equal("1", Field("Wij zijn met").GetAttribute("value"));
        Assert.Contains("Kaart van u samen, met 5 mensen", Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_writes_what_may_point_to_a_person_hears_so_and_the_text_is_stored_all_the_same()
    {
        var talk = Talk(StepKind.Term);
        Show(talk);

        Write(TermQuestion, "Bel 06 12 34 56 78");

        Assert.Contains(
            "Er staat misschien een telefoonnummer in. Kan iemand hieraan worden herkend? Pas het dan aan.",
            Screen.Markup,
            StringComparison.Ordinal
        );
        Assert.Equal("Opgeslagen", Status);
        Show(talk, person: 1);
        Assert.DoesNotContain("telefoonnummer", Screen.Markup, StringComparison.Ordinal);
    }
}
