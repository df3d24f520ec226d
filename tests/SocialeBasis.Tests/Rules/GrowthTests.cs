using System.Collections;
using System.Reflection;
using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Nothing in a talk grows without end, whatever is sent. A collection is bounded by its key, when that holds only ids of things
/// that are bounded themselves (that such ids lead somewhere is what the random commands check); for every other there is a row
/// here with its most, and with somebody who keeps on sending. A new collection without either fails.
/// </summary>
public sealed class GrowthTests
{
    private static readonly string[] BoundedParts =
    [
        "StepId",
        "ParticipantId",
        "ActorId",
        "HopeId",
        "ContributionId",
        "SubjectId",
        "RecognitionId",
        "AgreementId",
        "AssumptionId",
        "Round",
        "Moment",
        "Of",
    ];

    private static readonly Action<RulesGiven> AtOnce = _ => { };

    private static readonly Dictionary<string, (int Most, Func<int, SessionCommand[]> Again, Sender By, Action<RulesGiven> Before)> Rows = new()
    {
        [nameof(Session.Steps)] = (SessionRules.MostSteps, i => [new AddStep(Id($"s{i}"), StepKind.Hope, null, 10, 99)], Leader, AtOnce),
        [nameof(Session.Actors)] = (
            SocialActor.Most,
            i => [new NameActor(Id($"a{i}"), Step(StepKind.Actors), $"Actor {i}"), new HideActor(Id($"a{i}"), true)],
            Leader,
            AtOnce
        ),
        [nameof(Session.Roles)] = (Role.Most, i => [new AddRole(Id($"r{i}"), Step(StepKind.Roles), $"Rol {i}")], Leader, given => given.At(StepKind.Roles)),
        [nameof(Session.Contributions)] = (
            Contribution.MostKept,
            i => [CommandCases.Hope(Id($"h{i}")), new WithdrawContribution(Id($"h{i}"))],
            Person(0),
            given => given.At(StepKind.Hope)
        ),
        [nameof(Session.Settlements)] = (
            Settlement.MostVersions,
            i => [new Settle(Step(StepKind.Term), null, Outcome.Agreed, $"Versie {i}.")],
            Leader,
            given => given.Revealed(StepKind.Term)
        ),
        [nameof(Session.Parked)] = (
            ParkedItem.Most,
            i => [new Park(Id($"p{i}"), "Later."), new ResolveParked(Id($"p{i}"), ParkedEnd.Discussed)],
            Leader,
            AtOnce
        ),
        [nameof(Session.HopeGroups)] = (
            HopeGroup.Most,
            i => [new NameHopeGroup(Id($"g{i}"), Step(StepKind.Hope), $"Groep {i}")],
            Leader,
            given => given.Revealed(StepKind.Hope)
        ),
        [nameof(Session.HopeClashes)] = (
            HopeClash.Most,
            i => [new NoteClash(Id($"c{i}"), Step(StepKind.Hope), Id("a"), Id("b"), "")],
            Leader,
            given =>
                given
                    .Revealed(StepKind.Hope)
                    .Do(Leader, new NameHopeGroup(Id("a"), Step(StepKind.Hope), "A"))
                    .Do(Leader, new NameHopeGroup(Id("b"), Step(StepKind.Hope), "B"))
        ),
        [nameof(Session.Recognitions)] = (
            Recognition.Most,
            i => [new AskWhoRecognises(Id($"q{i}"), Step(StepKind.Term), $"Wie {i}?")],
            Leader,
            given => given.Revealed(StepKind.Term)
        ),
        [nameof(Session.SteadfastDeals)] = (
            SteadfastDeal.MostEver,
            i => [new AgreeSteadfast(Id($"d{i}"), Step(StepKind.Roles), "De krant belt.", $"Afspraak {i}."), new DropSteadfast(Id($"d{i}"))],
            Leader,
            given => given.Revealed(StepKind.Roles)),
        [nameof(Session.Words)] = (
            StarredWord.MostVersions,
            i => [new DescribeWord(Id("w"), $"Betekenis {i}.", "", "", "", [])],
            Leader,
            given => given.Do(Leader, new StarWord(Id("w"), "verbinding"))
        ),
        [nameof(Session.ConsentsShown)] = (
            Settlement.MostVersions,
            i => [new Settle(Step(StepKind.Term), null, Outcome.Agreed, $"Versie {i}."), new ShowConsent(Step(StepKind.Term), EvenFew: true)],
            Leader,
            given => given.Revealed(StepKind.Term)
        ),
        [nameof(Session.ReportTexts)] = (
            ReportText.Most,
            i => [new WriteReportText(ReportText.PlaceOf("zin", Id($"z{i}")), $"Zin {i}.", "0a1b2c3d")],
            Leader,
            AtOnce
        ),
        [nameof(Session.LeftOutSections)] = (
            LeftOutSection.Most,
            i => [new ShowReportSection($"deel-{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", false)],
            Leader,
            AtOnce
        ),
        [nameof(Session.DismissedPrompts)] = (500, i => [new DismissPrompt($"tip/{i}")], Leader, AtOnce),
    };

    [Fact]
    public void Words_that_are_starred_and_taken_off_again_and_people_who_join_and_are_taken_out_again_end_too()
    {
        var words = new RulesGiven();
        Spam(words, Leader, StarredWord.MostEver + 5, i => [new StarWord(Id($"w{i}"), $"woord {i}"), new RemoveWord(Id($"w{i}"))]);
        Assert.Equal(StarredWord.MostEver, words.Now.Words.Keys.Count(key => key.Version == 1));

        var people = new RulesGiven();
        for (var robot = 0; robot < SessionRules.MostEverJoined; robot++)
        {
            Send(people, Person(1000 + robot), new Join("inwoner", null));
            if (robot % 200 == 100)
            {
                people.Do(Leader, new StopFlood(people.Clock.AddDays(-1))).Do(Leader, new LockDoor(false));
            }
        }

        Assert.Equal(SessionRules.MostEverJoined, people.Now.Participants.Count);
        people.Refuses<TooMany>(Person(9999), new Join("inwoner", null));
        people.Do(people.Now.Present.Select(who => new Sender.Participant(who.Id)).First(), new Join("gemeente", null));
    }

    [Fact]
    public void One_participant_cannot_fill_the_list_of_actors_alone()
    {
        var given = new RulesGiven().At(StepKind.Actors);
        Spam(
            given,
            Person(0),
            SocialActor.MostEach + 5,
            i => [new NameActor(Id($"a{i}"), Step(StepKind.Actors), $"Actor {i}"), new UnnameActor(Step(StepKind.Actors), Id($"a{i}"))]
        );
        Assert.Equal(1 + SocialActor.MostEach, given.Now.Actors.Count);
        given.Do(Person(1), new NameActor(Id("x"), Step(StepKind.Actors), "Kerk"));
    }

    public static TheoryData<string> Collections => [.. All.Select(property => property.Name)];

    private static IEnumerable<PropertyInfo> All =>
        typeof(Session)
            .GetProperties()
            .Where(property =>
                typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property is { CanWrite: true } && property.PropertyType != typeof(string)
            );

    [Theory]
    [MemberData(nameof(Collections))]
    public void Everything_that_a_talk_holds_many_times_ends_somewhere(string name)
    {
        if (name == nameof(Session.Participants))
        {
            return; // above: it takes more than one sender
        }

        if (!Rows.TryGetValue(name, out var row))
        {
            var item = All.Single(property => property.Name == name).PropertyType.GetGenericArguments()[^1];
            Assert.All(SessionParts.All.Single(part => part.Item == item).Columns, column => Assert.Contains(column, BoundedParts));
            return;
        }

        var given = new RulesGiven();
        row.Before(given);
        var refused = Spam(given, row.By, row.Most + 5, row.Again);
        Assert.Equal(row.Most, ((ICollection)typeof(Session).GetProperty(name)!.GetValue(given.Now)!).Count);
        Assert.NotEqual(0, refused);
    }

    /// <summary>Sends this again and again, whatever is said; gives how often it was too many.</summary>
    private static int Spam(RulesGiven given, Sender by, int times, Func<int, SessionCommand[]> again) =>
        Enumerable.Range(0, times).SelectMany(again).Count(command => Send(given, by, command) is Decision.Rejected { Reason: TooMany });

    private static Decision Send(RulesGiven given, Sender by, SessionCommand command)
    {
        var decision = given.Try(by, command);
        if (decision is Decision.Accepted { Changes.Length: > 0 })
        {
            given.Do(by, command);
        }

        return decision;
    }
}
