using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

/// <summary>A link is one sentence in four fields; the ladder comes after the reveal.</summary>
public class TheoryStepTests : PhoneTests
{
    private const string If = "Als …";

    private static Given Talk() => Given.Session(StepKind.Arrival, StepKind.Theory, StepKind.Closing).Joined(name: "Anna").Joined(name: "Bert").At(StepKind.Theory);

    [Fact]
    public void Four_fields_and_a_rung_go_out_as_one_sentence_that_can_be_changed()
    {
        var talk = Talk();
        Show(talk);
        Assert.Contains("Wat draagt volgens u bij aan: dat niemand lang alleen is?", Text(Screen), StringComparison.Ordinal);
        Field("… dan …").Change("Loopt iemand binnen");
        Field("… want … (mag leeg blijven)").Change("thuis is het stil");
        Field("Waar begint uw zin?").Change("0");
        Write(If, "De deur open is");

        Assert.Equal(LinkLevel.Input, Only<GiveLink>().Level);
        Assert.Equal("Als de deur open is, dan Loopt iemand binnen, want thuis is het stil.", Assert.Single(talk.Value.Contributions.Values).Text);
        Assert.Contains("Begint bij: inzet", Text(Screen), StringComparison.Ordinal);

        Button("Aanpassen").Click();
        Assert.Equal("de deur open is", Field(If).TextContent);
        Assert.Equal("Loopt iemand binnen", Field("… dan …").TextContent);
        Field("… want … (mag leeg blijven)").Change("");
        Write(If, "de deur open is");
        Assert.Equal("Als de deur open is, dan Loopt iemand binnen.", Assert.Single(talk.Value.Contributions.Values).Text);
    }

    [Fact]
    public void Without_what_happens_then_nothing_is_sent_away_and_every_word_stays()
    {
        var talk = Talk();
        Show(talk);
        Write(If, "de deur open is");
        Assert.Empty(talk.Value.Contributions);
        Assert.Contains("Vul ook in wat er dan gebeurt.", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_sent_again_after_a_failure_does_not_become_two()
    {
        var talk = Talk();
        Show(talk);
        Failing = 1;
        Field("… dan …").Change("loopt iemand binnen");
        Write(If, "De deur open is");
        Write(If, "De deur open is");
        Assert.Single(talk.Value.Contributions);
    }

    [Fact]
    public void After_the_reveal_the_ladder_stands_from_what_we_hope_down_with_its_empty_rungs()
    {
        var talk = Talk();
        talk.Says(0, step => new GiveLink(talk.NewId(), step, "de deur open is", "loopt iemand binnen", "", "", LinkLevel.Input)).Revealed();
        Show(talk);
        Assert.Equal(
            ["Op de lange duur", "Wat mensen merken", "Wat er gebeurt", "Manier van werken", "Inzet"],
            Screen.FindAll(".ladder h3").Select(Words));
        Assert.Equal(4, Screen.FindAll(".ladder .rung-empty").Count);
        Assert.Contains("onaf: er staat geen want bij", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Ones_own_sentence_is_marked_on_the_ladder_for_oneself_alone()
    {
        var talk = Talk();
        talk.Says(0, step => new GiveLink(talk.NewId(), step, "de deur open is", "loopt iemand binnen", "", "", LinkLevel.Input)).Revealed();
        Show(talk);
        Assert.Contains("Van u", Words(Screen.Find(".ladder")), StringComparison.Ordinal);
        Show(talk, person: 1);
        Assert.DoesNotContain("Van u", Words(Screen.Find(".ladder")), StringComparison.Ordinal);
    }

    [Fact]
    public void When_what_is_weighed_goes_away_the_phone_says_so()
    {
        var talk = Talk();
        var link = talk.NewId();
        talk.Says(0, step => new GiveLink(link, step, "de deur open is", "loopt iemand binnen", "", "", LinkLevel.Input)).Revealed();
        talk.Lead(step => new ChooseToWeigh(step, link, true)).NextRound();
        Show(talk, person: 1);
        Assert.NotEmpty(Screen.FindAll("fieldset"));
        Arrive(given => given.Says(0, _ => new WithdrawContribution(link)));
        Assert.Contains("Er is niets meer om te wegen.", Text(Screen), StringComparison.Ordinal);
        Show(talk, person: 1);
        Assert.Contains("Er is niets meer om te wegen.", Text(Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sentences_may_begin_alike_also_when_the_answer_to_the_first_got_lost()
    {
        var talk = Talk();
        var id = talk.NewId();
        talk.Says(0, step => new GiveLink(id, step, "de deur open is", "loopt iemand binnen", "", "", null));
        JSInterop.Setup<string?>("drafts.noted", $"{talk.StepId}/1/keten-id").SetResult(id.ToString());
        Show(talk);
        Assert.Contains(JSInterop.Invocations["drafts.settle"], settled => (string?)settled.Arguments[1] == "loopt iemand binnen");

        Field("… dan …").Change("wordt het koud");
        Write(If, "De deur open is");
        Screen.WaitForAssertion(() => Assert.Equal(2, talk.Value.Contributions.Count));
    }

    private static string Text(IRenderedComponent<StepScreen> screen) => string.Join(" ", screen.Nodes.Select(Words));

    private static string Words(AngleSharp.Dom.INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
