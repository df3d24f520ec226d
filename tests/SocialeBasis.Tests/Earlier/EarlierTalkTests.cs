using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Earlier;

/// <summary>What a talk takes along to the one that continues it: what the group saw, and nobody's own answers.</summary>
public sealed class EarlierTalkTests
{
    [Fact]
    public void It_holds_what_the_group_settled_and_counted()
    {
        var earlier = EarlierTalk.Of(ShownTalk.Of(YearLater.First().Value));

        Assert.Equal("Samen in de wijk", earlier.Talk.Title);
        Assert.Equal(12, earlier.Total);
        Assert.Equal(["Gemeente", "Inwoner"], earlier.People.Select(people => people.Name));
        Assert.Equal(new DateOnly(2027, 3, 1), earlier.ReviewOn);
        var term = Assert.Single(earlier.Terms);
        Assert.Equal(("sociale basis", YearLater.MeaningThen, YearLater.VoiceThen), (term.Word, term.Latest.Agreed, term.Latest.OtherVoice));
        Assert.Equal(Spheres.Community, earlier.Actors.Single(actor => actor.Name == YearLater.Place).Place!.Area);
        var clubs = earlier.Actors.Single(actor => actor.Name == YearLater.Clubs);
        Assert.Equal(11, earlier.Influence.Single().Ratings.Single(rating => rating.ActorId == clubs.Id).Counts.Two);
        Assert.Equal(12, Assert.Single(clubs.Roles!.Roles, role => role.Now > 0).Now);
        Assert.Equal(
            [(YearLater.KeyAgreement, "Beheerder", new DateOnly(2026, 5, 1)), (YearLater.FeastAgreement, "Bert", new DateOnly(2026, 9, 1))],
            earlier.Agreements.Select(agreement => (agreement.Text, agreement.Owner, agreement.DueOn!.Value)).OrderBy(agreement => agreement.Item3));
        Assert.Equal(YearLater.KeyAssumption, Assert.Single(earlier.Assumptions).Text);
    }

    [Fact]
    public void It_holds_nobody_and_no_text_of_one_person()
    {
        var first = YearLater.First();
        var stored = JsonSerializer.Serialize(EarlierTalk.Of(ShownTalk.Of(first.Value)));
        Assert.All(first.People, person => Assert.DoesNotContain(person.ToString(), stored, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("EIGEN-TEKST", stored, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Value.LeadKey, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Value.Code, stored, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_group_never_saw_stays_behind()
    {
        var given = Given.Session(StepKind.Term, StepKind.Spheres, StepKind.Influence, StepKind.Agreements).Joined(6);
        given.Lead(step => new NameActor(given.NewId(), step, "Kerk"));
        given.At(StepKind.Spheres).EverybodySays((step, _) => new PlaceActor(step, given.Actor("Kerk"), Spheres.Personal, ""));
        given.At(StepKind.Influence).EverybodySays((step, _) => new RateInfluence(step, given.Actor("Kerk"), 5, default));
        given
            .At(StepKind.Agreements)
            .Says(0, step => new GiveProposal(given.NewId(), step, "Geheim."))
            .Says(1, step => new GiveProposal(given.NewId(), step, "Weggehaald."));
        Assert.Null(EarlierTalk.Of(ShownTalk.Of(given.Value)).Actors.Single().Place);
        Assert.Empty(EarlierTalk.Of(ShownTalk.Of(given.Value)).Influence);

        given.Revealed()
            .Settled("Dit stond te lezen.", subject: given.Text("Geheim."))
            .Settled("Dit is weggehaald.", subject: given.Text("Weggehaald."))
            .Lead(new HideContribution(given.Text("Weggehaald."), true));
        Assert.Equal("Dit stond te lezen.", Assert.Single(EarlierTalk.Of(ShownTalk.Of(given.Value)).Agreements).Text);
    }

    [Fact]
    public void Only_perspectives_that_could_be_shown_apart_come_along_apart()
    {
        static int Groups(int threshold)
        {
            var given = Given
                .Session(setup => setup with { GroupThreshold = threshold }, ["Kerk"], null, StepKind.Influence)
                .Joined(4, "inwoner")
                .Joined(4, "gemeente");
            given.At(StepKind.Influence).EverybodySays((step, _) => new RateInfluence(step, given.Actor("Kerk"), 3, default)).Revealed();
            return EarlierTalk.Of(ShownTalk.Of(given.Value)).Influence.Single().Ratings.Single().Groups.Count;
        }

        Assert.Equal((2, 0), (Groups(4), Groups(5)));
    }

    [Fact]
    public void It_comes_back_from_storage_as_the_same_value()
    {
        var earlier = EarlierTalk.Of(ShownTalk.Of(YearLater.Held().Value));
        Assert.Equal(earlier, JsonSerializer.Deserialize<EarlierTalk>(JsonSerializer.Serialize(earlier)));
    }

    [Fact]
    public void The_same_talk_gives_an_equal_copy() =>
        Assert.Equal(EarlierTalk.Of(ShownTalk.Of(YearLater.First().Value)), EarlierTalk.Of(ShownTalk.Of(YearLater.First().Value)));

    [Fact]
    public void An_agreement_keeps_its_owner_its_date_and_its_history_across_three_talks()
    {
        var third = EarlierTalk.Of(ShownTalk.Of(YearLater.Held().Value));

        var key = YearLater.Of(third, YearLater.KeyAgreement);
        Assert.Equal(("Beheerder", new DateOnly(2026, 5, 1), "Samen in de wijk"), (key.Owner, key.DueOn, key.From.Title));
        Assert.Equal((AgreementStatus.NotDone, "De beheerder ging weg."), (Assert.Single(key.History).Status, key.History[0].Note));
        Assert.False(key.IsOver);

        var feast = YearLater.Of(third, YearLater.FeastAgreement);
        Assert.True(feast.IsOver);
        Assert.DoesNotContain(feast, third.OpenAgreements);
        Assert.Equal(AssumptionVerdict.Failed, Assert.Single(Assert.Single(third.Assumptions).History).Verdict);
    }

    [Fact]
    public void An_agreement_that_nobody_looked_at_is_not_lost()
    {
        var second = YearLater.Next(YearLater.First());
        Assert.Equal(2, EarlierTalk.Of(ShownTalk.Of(second.Value)).OpenAgreements.Count());
    }

    [Fact]
    public void A_word_keeps_every_meaning_with_its_talk_and_reason()
    {
        var third = EarlierTalk.Of(ShownTalk.Of(YearLater.Held().Value));
        var meanings = Assert.Single(third.Terms).Meanings;
        Assert.Equal([YearLater.MeaningThen, YearLater.MeaningNow], meanings.Select(meaning => meaning.Agreed));
        Assert.Equal(["", YearLater.Why], meanings.Select(meaning => meaning.Why));
        Assert.Equal(["Samen in de wijk"], third.Before.Select(talk => talk.Title));
    }

    [Fact]
    public void Words_come_along_without_those_that_are_asked_again()
    {
        var first = Given.Session(StepKind.Term).Joined(4);
        first.Lead(new StarWord(first.NewId(), "preventie"));
        first.Lead(new DescribeWord(first.Value.CurrentWords.Single().WordId, "Er vroeg bij zijn.", "", "", "", []));
        first.At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(first.NewId(), step, $"Tekst {i}")).Revealed().Settled(YearLater.MeaningThen);

        var next = Given.Continuing(first.Value);
        var word = Assert.Single(next.Value.CurrentWords);
        Assert.Equal(("preventie", "Er vroeg bij zijn."), (word.Word, word.Agreed));

        var without = Given.Continuing(first.Value, create => create with { Steps = [new PlannedStep(first.NewId(), StepKind.Arrival, 5)] });
        Assert.Equal(
            ["Er vroeg bij zijn.", YearLater.MeaningThen],
            without.Value.CurrentWords.Select(one => one.Agreed).Order(StringComparer.Ordinal).Reverse()
        );
    }

    [Fact]
    public void The_examples_can_be_continued()
    {
        foreach (var example in new[] { Domain.Examples.ExampleVoorbeeld.Make(), Domain.Examples.ExampleTwaalf.Make() })
        {
            var next = Given.Continuing(example);
            Assert.Equal(example.ActorsInScope.Select(actor => actor.Id), next.Value.ActorsInScope.Select(actor => actor.Id));
            Assert.NotEmpty(next.Value.Earlier!.Terms);
        }
    }
}
