using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Steps;

/// <summary>Why we think that something works: sentences, the ladder they make, and where it leads.</summary>
public sealed class TheoryTests
{
    [Theory]
    [InlineData("Als de deur open is.", "dan loopt iemand binnen", "", "", "Als de deur open is, dan loopt iemand binnen.")]
    [InlineData("De deur open is", "Mensen komen binnen …", "Omdat het stil is thuis,", "", "Als de deur open is, dan mensen komen binnen, want het stil is thuis.")]
    [InlineData("Lindehof groet", "dan: valt het op", "want wie kent, mist", "mits er tijd is", "Als Lindehof groet, dan valt het op, want wie kent, mist, mits er tijd is.")]
    public void Four_parts_make_one_sentence(string condition, string result, string because, string provided, string sentence)
    {
        var given = Given.Session(StepKind.Theory).Joined(1).At(StepKind.Theory)
            .Says(0, step => new GiveLink(Guid.NewGuid(), step, condition, result, because, provided, null));
        Assert.Equal(sentence, Assert.Single(given.Value.Contributions.Values).Text);
    }

    [Fact]
    public void The_longest_parts_still_fit_in_a_text() =>
        Assert.InRange(LinkSentence.Of(Long, Long, Long, Long).Length, 1, TextLimits.Contribution);

    [Fact]
    public void One_gives_three_sentences_at_most_and_may_take_one_back()
    {
        var given = Given.Session(StepKind.Theory).Joined(1).At(StepKind.Theory);
        for (var i = 0; i < TheoryLink.MostEach; i++)
        {
            var id = given.NewId();
            given.Says(0, step => new GiveLink(id, step, $"oorzaak {i}", "gevolg", "", "", null));
        }

        var more = new GiveLink(Guid.NewGuid(), given.StepId, "nog een", "gevolg", "", "", null);
        Assert.IsType<TooMany>(Assert.IsType<Decision.Rejected>(given.Try(new Sender.Participant(given.People[0]), more)).Reason);
        given.Says(0, _ => new WithdrawContribution(given.Text("Als oorzaak 0, dan gevolg."))).Says(0, _ => more);
    }

    [Fact]
    public void The_ladder_keeps_a_rung_with_nothing_on_it_and_calls_what_says_no_reason_unfinished()
    {
        var view = On(Shown(("geld", LinkLevel.Input, ""), ("samen eten", LinkLevel.Outcome, "dat bindt"), ("iets", null, "")));
        Assert.Equal(
            ["Op de lange duur", "Wat mensen merken", "Wat er gebeurt", "Manier van werken", "Inzet", "Nog geen trede"],
            view.Rungs.Select(rung => rung.Name));
        Assert.Equal([0, 1, 0, 0, 1, 1], view.Rungs.Select(rung => rung.Items.Count));
        Assert.Equal(["Op de lange duur", "Wat er gebeurt", "Manier van werken"], view.Gaps.Select(rung => rung.Name));
        Assert.Equal([true, false, true], new[] { 4, 1, 5 }.Select(rung => view.Rungs[rung].Items[0].IsUnfinished));
        Assert.Equal(
            ["Op de lange duur", "Wat er gebeurt", "Manier van werken", "Als geld, dan gevolg", "Als iets, dan gevolg"],
            view.Discuss.Select(item => item.Name));
    }

    [Fact]
    public void Below_the_lowest_sentence_the_ladder_has_no_gaps()
    {
        var view = On(Shown(("samen eten", LinkLevel.Outcome, "dat bindt")));
        Assert.Equal(["Op de lange duur"], view.Gaps.Select(rung => rung.Name));
    }

    [Fact]
    public void Links_that_say_about_the_same_stand_as_one_and_come_apart_unchanged()
    {
        var given = Shown(("de deur open is", LinkLevel.Input, ""), ("de deur los is", LinkLevel.Input, "dan durf je"), ("we eten", LinkLevel.Output, "dat bindt"));
        var group = given.NewId();
        var before = On(given);
        given.Lead(step => new NameHopeGroup(group, step, "Open deuren"));
        foreach (var link in before.Links.Where(link => link.Level is LinkLevel.Input))
        {
            given.Lead(new GroupHope(link.Text.Id, group));
        }

        var item = Assert.Single(On(given).Rungs.Single(rung => rung.Level is LinkLevel.Input).Items);
        Assert.Equal(("Open deuren", 2, false), (item.Words, item.Links.Count, item.IsUnfinished));
        given.Lead(new DropHopeGroup(group));
        Assert.Equal(before.Links, On(given).Links);
    }

    [Fact]
    public void A_group_stands_where_most_of_its_links_begin_and_of_equals_the_lowest()
    {
        var given = Shown(("a", LinkLevel.Impact, ""), ("b", LinkLevel.Working, ""), ("c", null, ""));
        var group = given.NewId();
        given.Lead(step => new NameHopeGroup(group, step, "Samen"));
        foreach (var link in On(given).Links)
        {
            given.Lead(new GroupHope(link.Text.Id, group));
        }

        Assert.Equal(LinkLevel.Working, On(given).Rungs.Single(rung => rung.Items.Count > 0).Level);
    }

    [Fact]
    public void A_chain_leads_to_what_got_most_dots_and_never_of_itself_to_cheaper_care()
    {
        var given = Given.Session(StepKind.Hope, StepKind.Theory).Joined(4).At(StepKind.Hope);
        var (cheap, greet, eat) = (given.NewId(), given.NewId(), given.NewId());
        given.Says(0, step => new GiveHope(cheap, step, "Dat zorg goedkoper wordt.", Spheres.Institutional, null, HopeReasons.CareCosts))
            .Says(1, step => new GiveHope(greet, step, "Dat mensen groeten.", Spheres.Community, null, HopeReasons.EndInItself))
            .Says(2, step => new GiveHope(eat, step, "Dat wij samen eten.", Spheres.Community, null, HopeReasons.CareCosts | HopeReasons.EndInItself))
            .Revealed()
            .EverybodySays((_, _) => new GiveDot(cheap, true))
            .Says(0, _ => new GiveDot(eat, true))
            .Lead(step => new ShowDots(step, EvenFew: true));
        var hopes = (HopesView)ShownTalk.Of(given.Value).ViewOf(given.Value.Steps[given.StepId]);
        var choices = ChainEnd.Choices(hopes);
        Assert.Equal(["dat wij samen eten", "dat mensen groeten", "dat zorg goedkoper wordt"], choices.Select(choice => choice.Text));
        Assert.Equal([true, true, false], choices.Select(choice => choice.MayBegin));
    }

    private static readonly string Long = new('a', LinkSentence.LongestPart);

    private static Given Shown(params (string If, LinkLevel? Level, string Because)[] links)
    {
        var given = Given.Session(StepKind.Theory).Joined(links.Length).At(StepKind.Theory);
        return given.EverybodySays((step, i) => new GiveLink(given.NewId(), step, links[i].If, "gevolg", links[i].Because, "", links[i].Level)).Revealed();
    }

    private static TheoryView On(Given given) => (TheoryView)ShownTalk.Of(given.Value).ViewOf(given.Value.Steps[given.StepId]);
}
