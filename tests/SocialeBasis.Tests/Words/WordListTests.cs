using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Words;

public sealed class WordListTests
{
    [Fact]
    public void A_starred_word_shows_every_place_where_it_was_used_and_none_that_is_hidden()
    {
        var given = Given.Session(StepKind.Term, StepKind.Hope).Joined(3).At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, i == 0 ? "Verbinding tussen buren." : "Verbindingen maken.")).Revealed()
            .At(StepKind.Hope).Says(0, step => new GiveHope(Guid.NewGuid(), step, "Meer verbinding.", Domain.Spheres.Personal, null, Domain.HopeReasons.None));
        var id = Guid.NewGuid();
        given.Send(new Sender.Participant(given.People[1]), new StarWord(id, "verbinding"));
        Assert.Equal(3, Word(given, id).Uses.Count);
        Assert.Equal(4, Word(given.Revealed(), id).Uses.Count);
    }

    [Fact]
    public void A_word_keeps_its_meanings_its_demands_and_the_history_of_its_text()
    {
        var given = Given.Session(StepKind.Term).Joined(1);
        var id = Guid.NewGuid();
        given.Lead(new StarWord(id, "preventie"))
            .Lead(new DescribeWord(id, "Op tijd erbij zijn.", "", "voorkomen", "tijd", [new PerspectiveMeaning("inwoner", "Niet wachten.")]))
            .Lead(
                new DescribeWord(id, "Eerder zien wat er speelt.", "Geld besparen.", "voorkomen", "tijd", [new PerspectiveMeaning("inwoner", "Niet wachten.")])
            );
        var word = Word(given, id);
        Assert.Equal(("Eerder zien wat er speelt.", "Geld besparen.", "voorkomen", false), (word.Agreed, word.Other, word.Plain, word.IsOpen));
        Assert.Equal(["Op tijd erbij zijn."], word.History.Select(earlier => earlier.Text));
    }

    [Fact]
    public void A_word_with_a_step_of_its_own_takes_its_meaning_from_that_step()
    {
        var given = Given.Session(StepKind.Term).Joined(1).At(StepKind.Term).Revealed().Settled("Eerst.").Settled("Elkaar kennen.", "Alleen familie.");
        var word = Assert.Single(SessionView.For(given.Value, new Viewer.BigScreen()).Words);
        Assert.Equal(("sociale basis", "Elkaar kennen.", "Alleen familie.", false), (word.Word, word.Agreed, word.Other, word.IsStarred));
        Assert.Equal(["Eerst."], word.History.Select(earlier => earlier.Text));
    }

    [Fact]
    public void What_was_settled_about_something_that_is_hidden_since_or_was_never_shown_is_no_use_of_a_word()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Agreements).Joined(3).At(StepKind.Agreements)
            .Says(0, step => new GiveProposal(Guid.CreateVersion7(), step, "Iets.")).Revealed();
        given.Lead(step => new Settle(step, given.Text("Iets."), Outcome.Agreed, "Meer regie.")).Lead(new StarWord(Guid.CreateVersion7(), "regie"));
        Assert.True(WordUse.IsShown(ShownTalk.Of(given.Value), "regie"));
        given.Lead(new HideContribution(given.Text("Iets."), true));
        Assert.False(WordUse.IsShown(ShownTalk.Of(given.Value), "regie"));

        var next = Earlier.YearLater.Next(Earlier.YearLater.First()).At(StepKind.Agreements);
        next.Lead(step => new CarryOn(Earlier.YearLater.Of(next.Value.Earlier!, Earlier.YearLater.KeyAgreement).Id, step, next.NewId()));
        Assert.False(WordUse.IsShown(ShownTalk.Of(next.Value), "sleutel"));
        Assert.True(WordUse.IsShown(ShownTalk.Of(next.Revealed().Value), "sleutel"));
    }

    [Fact]
    public void A_word_that_was_taken_off_the_list_is_gone_and_may_be_starred_again()
    {
        var given = Given.Session(StepKind.Term).Joined(1);
        given.Lead(new StarWord(Guid.NewGuid(), "flauwekul"));
        given.Lead(new RemoveWord(given.Value.CurrentWords.Single().WordId));
        Assert.Empty(SessionView.For(given.Value, new Viewer.Facilitator()).Words);
        Assert.Single(given.Lead(new StarWord(Guid.NewGuid(), "flauwekul")).Value.CurrentWords);
    }

    [Theory]
    [InlineData("Sociale basis in de buurt.", "sociale basis", true)]
    [InlineData("De basis is sociaal.", "sociale basis", false)]
    [InlineData("Alle bibliotheken.", "bibliotheek", false)]
    [InlineData("Alle clubs.", "club", true)]
    public void A_word_is_found_as_a_whole_and_as_its_plural(string text, string word, bool found) => Assert.Equal(found, WordUse.Holds(text, word));

    private static WordView Word(Given given, Guid id) =>
        SessionView.For(given.Value, new Viewer.Participant(given.People[0])).Words.Single(word => word.WordId == id);
}
