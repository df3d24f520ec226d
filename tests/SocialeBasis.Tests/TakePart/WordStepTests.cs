using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.TakePart;

public class WordStepTests : PhoneTests
{
    private const string TermQuestion = "Wat verstaat u onder sociale basis?";

    private static Given Talk(StepKind kind, Anonymity anonymity = Anonymity.Anonymous) =>
        Given.Session(setup => setup with { Anonymity = anonymity }, actors: ["Huisarts"], steps: [StepKind.Arrival, kind, StepKind.Closing])
            .Joined(name: "Anna").Joined(name: "Bert").At(kind);

    [Fact]
    public void A_meaning_is_sent_stands_there_and_can_be_changed()
    {
        var talk = Talk(StepKind.Term);
        Show(talk);

        Write(TermQuestion, "Samen");

        Assert.Equal("Samen", Only<GiveDefinition>().Text);
        Assert.Equal("Opgeslagen", Status);
        Assert.Contains("Samen", Screen.Markup, StringComparison.Ordinal);
        JSInterop.VerifyInvoke("drafts.sent");

        Button("Aanpassen").Click();
        Assert.Equal("", Status);
        Assert.Equal("Samen", Field(TermQuestion).TextContent);
        Write(TermQuestion, "Samen sterk");
        Assert.Equal("Samen sterk", Assert.Single(talk.Value.Contributions.Values).Text);
    }

    [Theory]
    [InlineData(Anonymity.Anonymous, "ziet iedereen meteen, zonder uw naam")]
    [InlineData(Anonymity.Named, "Uw naam staat erbij")]
    public void Who_writes_after_the_reveal_reads_that_everybody_sees_it_at_once(Anonymity anonymity, string sentence)
    {
        var talk = Talk(StepKind.Term, anonymity);
        Show(talk);
        Assert.DoesNotContain("ziet iedereen meteen", Screen.Markup, StringComparison.Ordinal);

        talk.Revealed();
        Show(talk);
        Assert.Contains(sentence, Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_called_stored_before_the_reply()
    {
        Show(Talk(StepKind.Term));
        Holding = new TaskCompletionSource();

        Write(TermQuestion, "Samen");

        Assert.Equal("Bezig met opslaan", Status);
        Holding.SetResult();
        Screen.WaitForAssertion(() => Assert.Equal("Opgeslagen", Status));
    }

    [Fact]
    public void A_text_that_is_refused_or_fails_stays_in_the_field()
    {
        var talk = Talk(StepKind.Term);
        Show(talk);
        Failing = 1;

        Write(TermQuestion, "Samen");
        Assert.Contains("Niet opgeslagen.", Status, StringComparison.Ordinal);
        Assert.NotNull(Field(TermQuestion));

        talk.At(StepKind.Closing);
        Write(TermQuestion, "Samen");
        Assert.Contains("Deze stap is niet meer open.", Status, StringComparison.Ordinal);
        Assert.DoesNotContain(JSInterop.Invocations, call => call.Identifier is "drafts.clear" or "drafts.sent");
    }

    [Fact]
    public void An_empty_text_is_not_sent()
    {
        Show(Talk(StepKind.Term));

        Write(TermQuestion, "  ");

        Assert.Empty(Sent);
        Assert.Equal("Schrijf eerst iets op.", Screen.Find("[role=alert]").TextContent);
    }

    [Theory]
    [InlineData(Anonymity.Anonymous, "zonder naam")]
    [InlineData(Anonymity.Named, "met uw naam")]
    public void Who_will_see_a_text_stands_at_the_field(Anonymity anonymity, string words)
    {
        Show(Talk(StepKind.Term, anonymity));

        var seen = Field(TermQuestion).GetAttribute("aria-describedby")!.Split(' ').Single(id => id.EndsWith("-sees", StringComparison.Ordinal));
        Assert.Contains(words, Screen.Find($"#{seen}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_reveal_no_word_of_another_is_on_the_screen_and_after_it_all_are()
    {
        var talk = Talk(StepKind.Term);
        talk.Says(1, step => new GiveDefinition(talk.NewId(), step, "Het geheim van Bert"));
        Show(talk);
        Assert.DoesNotContain("Het geheim van Bert", Screen.Markup, StringComparison.Ordinal);

        Arrive(given => given.Revealed());

        Assert.Contains("Het geheim van Bert", Screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(">Bert<", Screen.Markup, StringComparison.Ordinal);
        Assert.NotNull(Field(TermQuestion));
    }

    [Fact]
    public void An_actor_that_is_on_the_shown_list_can_be_joined()
    {
        var talk = Talk(StepKind.Actors);
        talk.Says(1, step => new NameActor(talk.NewId(), step, "Moestuin")).Revealed();
        Show(talk);

        Write("Wie en wat hoort", "moestuin");
        Assert.Contains("Moestuin staat al op de lijst.", Status, StringComparison.Ordinal);
        Button("Sluit u aan bij Moestuin").Click();

        Assert.Equal(2, talk.Value.Mentions.Count);
        Assert.True(Assert.IsType<NameActor>(Sent[^1]).JoinExisting);
    }

    [Fact]
    public void An_actor_is_picked_from_the_examples_and_taken_away_again()
    {
        var talk = Talk(StepKind.Actors);
        Show(talk);

        Button("Moskee").Click();
        Assert.Equal("moskee", Only<NameActor>().ReferenceId);
        Button("Haal weg").Click();

        Assert.Empty(talk.Value.Mentions);
    }

    [Fact]
    public void A_hope_goes_with_its_subject_and_reasons()
    {
        var talk = Talk(StepKind.Hope);
        Show(talk);

        Field("Waar gaat het over?").Change(talk.Actor("Huisarts").ToString());
        Field("Goed op zichzelf").Change(true);
        Write("Wat hoopt u", "Dat iedereen groet");

        var hope = Only<GiveHope>();
        Assert.Equal((talk.Actor("Huisarts"), null, HopeReasons.EndInItself), (hope.ActorId, hope.Sphere, hope.Reasons));
    }

    [Fact]
    public void A_hope_that_is_sent_again_after_a_failure_does_not_become_two()
    {
        var talk = Talk(StepKind.Hope);
        Show(talk);
        Failing = 1;

        Write("Wat hoopt u", "Dat iedereen groet");
        Write("Wat hoopt u", "Dat iedereen groet");

        Assert.Equal(2, Sent.Count);
        Assert.Single(Sent.OfType<GiveHope>().Select(hope => hope.ContributionId).Distinct());
        Assert.Single(talk.Value.Contributions);
    }

    [Fact]
    public void A_text_that_is_sent_again_after_a_reload_keeps_its_id()
    {
        var talk = Talk(StepKind.Hope);
        var id = Guid.CreateVersion7();
        JSInterop.Setup<string?>("drafts.id", $"{talk.StepId}/1/hoop").SetResult(id.ToString());
        Show(talk);

        Write("Wat hoopt u", "Dat iedereen groet");

        Assert.Equal(id, Only<GiveHope>().ContributionId);
    }

    [Fact]
    public void A_text_that_was_stored_while_its_answer_got_lost_does_not_stand_in_the_form_again()
    {
        var talk = Talk(StepKind.Hope);
        var id = talk.NewId();
        talk.Says(0, step => new GiveHope(id, step, "Dat iedereen groet", Spheres.Personal, null, HopeReasons.None));
        Noted(talk, "hoop-id", id.ToString());

        Show(talk);

        var settled = JSInterop.VerifyInvoke("drafts.settle");
        Assert.Equal([$"{talk.StepId}/1/hoop", "Dat iedereen groet"], settled.Arguments);
    }

    [Fact]
    public void Who_presses_before_it_is_known_that_it_was_stored_does_not_send_it_again()
    {
        var talk = Talk(StepKind.Hope);
        var id = talk.NewId();
        talk.Says(0, step => new GiveHope(id, step, "Dat iedereen groet", Spheres.Personal, null, HopeReasons.None));
        var noted = JSInterop.Setup<string?>("drafts.noted", $"{talk.StepId}/1/hoop-id");
        Show(talk);

        Write("Wat hoopt u", "Dat iedereen groet");
        noted.SetResult(id.ToString());
        Screen.WaitForAssertion(() => Assert.Equal("Dit hebt u al verstuurd.", Status));
        Assert.Empty(Sent);

        Write("Wat hoopt u", "Dat niemand alleen eet");
        Screen.WaitForAssertion(() => Assert.Equal("Dat niemand alleen eet", Only<GiveHope>().Text));
    }

    [Fact]
    public void What_was_taken_away_can_be_written_again()
    {
        var talk = Talk(StepKind.Hope);
        var id = talk.NewId();
        talk.Says(0, step => new GiveHope(id, step, "Dat iedereen groet", Spheres.Personal, null, HopeReasons.None));
        Noted(talk, "hoop-id", id.ToString());
        Show(talk);
        Arrive(given => given.Says(0, _ => new WithdrawContribution(id)));

        Write("Wat hoopt u", "Dat iedereen groet");
        Assert.Equal("Dat iedereen groet", Only<GiveHope>().Text);
    }

    [Fact]
    public void A_text_that_another_tab_sent_is_not_stored_twice_and_another_text_is_another()
    {
        var talk = Talk(StepKind.Hope);
        var (id, next) = (talk.NewId(), talk.NewId());
        Show(talk);
        Arrive(given => given.Says(0, step => new GiveHope(id, step, "Dat iedereen groet", Spheres.Personal, null, HopeReasons.None)));
        var kept = JSInterop.Setup<string?>("drafts.id", $"{talk.StepId}/1/hoop");
        kept.SetResult(id.ToString());

        Write("Wat hoopt u", "Dat iedereen groet");
        Assert.Empty(Sent);
        Assert.Equal("Dit hebt u al verstuurd.", Status);
        JSInterop.VerifyInvoke("drafts.sent");

        kept.SetResult(next.ToString());
        Write("Wat hoopt u", "Dat niemand alleen eet");
        Assert.Equal(next, Only<GiveHope>().ContributionId);
    }

    [Fact]
    public void What_is_sent_is_what_stood_there_at_the_press()
    {
        var talk = Talk(StepKind.Hope);
        Show(talk);
        Holding = new TaskCompletionSource();

        Write("Wat hoopt u", "Groeten");
        Write("Wat hoopt u", "Groeten"); // a double press
        Field("Wat hoopt u").Change("Groeten en half ge");
        Holding.SetResult();

        Screen.WaitForAssertion(() => Assert.Equal("Groeten", Assert.Single(talk.Value.Contributions.Values).Text));
        Assert.Single(Sent);
        Assert.Equal("Groeten", JSInterop.VerifyInvoke("drafts.sent").Arguments[1]);
    }

    [Fact]
    public void What_was_ticked_before_a_reload_is_ticked_again()
    {
        var talk = Talk(StepKind.Hope);
        Noted(talk, "hoop-bij", $"{talk.Actor("Huisarts")} {(int)HopeReasons.EndInItself}");

        Show(talk);

        Assert.True(Field("Goed op zichzelf").HasAttribute("checked"));
        Write("Wat hoopt u", "Dat iedereen groet");
        Assert.Equal(talk.Actor("Huisarts"), Only<GiveHope>().ActorId);
    }

    [Fact]
    public void After_the_reveal_dots_are_given_and_taken_back()
    {
        var talk = Talk(StepKind.Hope);
        talk.Says(1, step => new GiveHope(talk.NewId(), step, "Groeten", Spheres.Personal, null, HopeReasons.None)).Revealed();
        Show(talk);

        Button("Geef een stip").Click();
        Assert.Contains("U hebt nog 2 stippen.", Screen.Markup, StringComparison.Ordinal);
        Button("Uw stip").Click();

        Assert.Empty(talk.Value.Dots);
    }

    [Fact]
    public void Consent_without_worry_is_stored_at_once_and_a_worry_waits_for_its_reason()
    {
        var talk = Talk(StepKind.Agreements);
        talk.Says(1, step => new GiveProposal(talk.NewId(), step, "We gaan lopen")).Revealed();
        Show(talk);

        Option("Kunt u hiermee verder?", "Ik sta erachter").Change("Behind");
        Assert.Equal(SupportLevel.Behind, Assert.Single(talk.Value.Supports.Values).Level);

        Option("Kunt u hiermee verder?", "Ik heb een zorg").Change("Concern");
        Assert.Single(Sent);
        Write("Wat is uw zorg?", "");
        Assert.Contains("Schrijf op waarom.", Status, StringComparison.Ordinal);
        Write("Wat is uw zorg?", "Het regent");

        var support = Assert.Single(talk.Value.Supports.Values);
        Assert.Equal((SupportLevel.Concern, "Het regent"), (support.Level, support.Reason));
        Assert.Contains("Opgeslagen", Status, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reacts_after_the_reactions_were_shown_is_told_to_say_an_objection_aloud()
    {
        var talk = Talk(StepKind.Agreements);
        talk.Says(1, step => new GiveProposal(talk.NewId(), step, "We gaan lopen")).Revealed();
        var proposal = talk.Text("We gaan lopen");
        talk.Says(1, _ => new GiveSupport(proposal, SupportLevel.Behind)).Lead(new ShowConsent(proposal, EvenFew: true));
        Show(talk);
        Assert.Contains(PromiseWords.ReactionCountsLater, Screen.Markup, StringComparison.Ordinal);

        Option("Kunt u hiermee verder?", "Ik heb een bezwaar").Change("Objection");
        Assert.DoesNotContain("De groep ziet uw reden", Screen.Markup, StringComparison.Ordinal);
        Write("Wat is uw bezwaar?", "Wie betaalt dat?");

        Assert.Contains(PromiseWords.ReactionCountsLater, Screen.Markup, StringComparison.Ordinal);
        Assert.Equal(2, talk.Value.Supports.Count);
    }

    [Fact]
    public void A_worry_that_is_chosen_while_an_answer_is_on_its_way_still_waits_for_its_reason()
    {
        var talk = Talk(StepKind.Agreements);
        talk.Says(1, step => new GiveProposal(talk.NewId(), step, "We gaan lopen")).Revealed();
        Show(talk);
        Holding = new TaskCompletionSource();

        Option("Kunt u hiermee verder?", "Ik sta erachter").Change("Behind");
        Option("Kunt u hiermee verder?", "Ik heb een zorg").Change("Concern");
        Holding.SetResult();

        Screen.WaitForAssertion(() => Assert.Single(talk.Value.Supports));
        Assert.True(Option("Kunt u hiermee verder?", "Ik heb een zorg").HasAttribute("checked"));
        Assert.NotNull(Field("Wat is uw zorg?"));
    }

    [Fact]
    public void What_is_ticked_while_a_wish_is_on_its_way_is_for_the_next_one()
    {
        var talk = Talk(StepKind.Hope);
        Show(talk);
        Holding = new TaskCompletionSource();

        Write("Wat hoopt", "Groeten");
        var tick = Screen.FindAll(".hope-reasons input")[0];
        tick.Change(true);
        Holding.SetResult();

        Screen.WaitForAssertion(() => Assert.Equal(HopeReasons.None, Assert.IsType<Hope>(Assert.Single(talk.Value.Contributions.Values)).Reasons));
        Assert.True(Screen.FindAll(".hope-reasons input")[0].HasAttribute("checked"));
    }

    [Fact]
    public void Pressing_again_while_a_change_of_ones_own_wish_is_on_its_way_makes_no_second_wish()
    {
        var talk = Talk(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, "Groeten", Spheres.Personal, null, HopeReasons.None));
        Show(talk);
        Button("Aanpassen").Click();
        Holding = new TaskCompletionSource();

        Write("Wat hoopt", "Elkaar groeten");
        Write("Wat hoopt", "Elkaar altijd groeten");
        Holding.SetResult();

        Screen.WaitForAssertion(() => Assert.Equal("Elkaar groeten", Assert.Single(talk.Value.Contributions.Values).Text));
        Assert.Single(Sent);
    }

    [Fact]
    public void A_closing_word_goes_with_what_one_takes_home()
    {
        Show(Talk(StepKind.Closing));
        Field("Wat neemt u mee").Change("Een idee");

        Write("Welk woord", "Blij");

        var word = Only<GiveClosingWord>();
        Assert.Equal(("Blij", "Een idee"), (word.Word, word.TakeHome));
    }

    [Fact]
    public void Being_done_is_one_button()
    {
        var talk = Talk(StepKind.Term);
        Show(talk);

        Button("Ik ben klaar").Click();

        Assert.Equal(new SetReady(talk.StepId, true), Only<SetReady>());
    }
}
