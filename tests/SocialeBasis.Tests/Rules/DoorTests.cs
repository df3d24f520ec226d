using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Locking the door, and ending a flood of robots.</summary>
public sealed class DoorTests
{
    [Fact]
    public void A_locked_door_keeps_new_people_out_until_it_is_opened()
    {
        var given = new RulesGiven().Do(Leader, new LockDoor(true));
        given.Refuses<DoorIsLocked>(Person(9), new Join("inwoner", null));
        given.Do(Leader, new LockDoor(false)).Do(Person(9), new Join("inwoner", null));
        Assert.Contains(Who(9), given.Now.Participants.Keys);
    }

    [Fact]
    public void Who_joined_before_comes_back_and_goes_on_behind_a_locked_door()
    {
        var given = new RulesGiven().Do(Leader, new LockDoor(true));
        given
            .Do(Person(0), new Join("gemeente", "Andere naam"))
            .At(StepKind.Term)
            .Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Elkaar kennen."));
        Assert.Equal("gemeente", given.Now.Participants[Who(0)].PerspectiveId);
    }

    [Fact]
    public void A_closed_and_reopened_talk_keeps_its_door_as_it_was() =>
        Assert.True(new RulesGiven().Do(Leader, new LockDoor(true)).Closed().Do(Leader, new ReopenSession()).Now.IsLocked);

    [Fact]
    public void Ending_a_flood_takes_out_who_came_since_and_did_nothing_and_locks_the_door()
    {
        var given = new RulesGiven();
        var since = given.Clock.AddSeconds(1);
        int[] robots = [20, 21, 22, 23, 24];
        foreach (var robot in robots)
        {
            given.Do(Person(robot), new Join("inwoner", null));
        }

        given.Do(Leader, new StopFlood(since));

        Assert.Equal(new[] { Who(0), Who(1), Who(2) }.Order(), given.Now.Present.Select(who => who.Id).Order());
        Assert.All(robots, robot => Assert.Equal(Standing.RemovedWithUnshown, given.Now.Participants[Who(robot)].Standing));
        given.Refuses<DoorIsLocked>(Person(30), new Join("inwoner", null));
        given.Refuses<ParticipantWasRemoved>(Person(20), new Join("inwoner", null));
    }

    [Fact]
    public void A_robot_that_gives_marks_goes_as_well_for_a_mark_is_no_answer()
    {
        var given = CommandCases.WithRobots(new RulesGiven().Revealed(StepKind.Term))
            .Do(Leader, new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Niemand kent elkaar."));
        var robots = given.Now.Present.Where(who => who.JoinedUtc >= given.Now.Participants[RulesGiven.Who(70)].JoinedUtc).Select(who => who.Id).ToList();
        foreach (var robot in robots.Select(id => new Sender.Participant(id)))
        {
            given
                .Do(robot, new SetReady(Step(StepKind.Term), true))
                .Do(robot, new AskSlower(Step(StepKind.Term), true))
                .Do(robot, new RaiseHand(Id("ask"), true));
        }

        given.Do(Leader, new StopFlood(DateTime.MinValue));
        Assert.All(robots, robot => Assert.Equal(Standing.RemovedWithUnshown, given.Now.Participants[robot].Standing));
    }

    [Fact]
    public void Robots_come_in_no_faster_than_a_hall_and_who_was_in_goes_on()
    {
        var given = new RulesGiven();
        var moment = given.Clock.AddMinutes(1);
        var (talk, refused) = (given.Now, 0);
        foreach (var sender in Enumerable.Range(100, 10).SelectMany(robot => Enumerable.Range(0, 30).Select(other => (Robot: robot, Other: other))))
        {
            // Each types for others as well: that is no way around.
            SessionCommand command = sender.Other == 0 ? new Join("inwoner", null) : new TypeFor(Id($"{sender}"), "inwoner", null);
            switch (SessionRules.Decide(talk, Person(sender.Robot), command, moment))
            {
                case Decision.Accepted accepted: talk = accepted.Changes.Aggregate(talk, SessionRules.Evolve); break;
                default: refused++; break;
            }
        }

        Assert.True(refused > 0);
        Assert.True(talk.Present.Count() <= 3 + SessionRules.MostComingIn, $"{talk.Present.Count()}");
    }

    [Fact]
    public void A_hall_of_150_is_in_within_half_a_minute_and_more_come_in_after_it()
    {
        var talk = new RulesGiven().Now;
        var moment = new DateTime(2026, 3, 12, 13, 0, 0, DateTimeKind.Utc);
        void Come(int person) =>
            talk = Assert
                .IsType<Decision.Accepted>(SessionRules.Decide(talk, Person(person), new Join("inwoner", null), moment))
                .Changes.Aggregate(talk, SessionRules.Evolve);
        for (var person = 100; person < 100 + SessionRules.MostComingIn; person++)
        {
            Come(person);
        }

        Assert.IsType<ManyComingIn>(Assert.IsType<Decision.Rejected>(SessionRules.Decide(talk, Person(999), new Join("inwoner", null), moment)).Reason);
        Assert.IsType<Decision.Accepted>(SessionRules.Decide(talk, Person(100), new Join("gemeente", null), moment));
        moment += SessionRules.ComingIn;
        Come(999);
    }

    [Fact]
    public void A_few_silent_people_are_no_flood_for_their_number_would_tell_who_of_the_others_did_something()
    {
        new RulesGiven().Refuses<NoFlood>(Leader, new StopFlood(DateTime.MinValue));
        new RulesGiven().Do(Leader, new LockDoor(true)).Refuses<NoFlood>(Leader, new StopFlood(DateTime.MinValue));
    }

    public static TheoryData<string> Answers =>
        [
            .. CommandCases
                .All.Values.Where(one =>
                    one.By == Person(0)
                    && one.Command
                        is not (
                            Join
                            or ChooseHat
                            or TypeFor
                            or SetReady
                            or AskSlower
                            or RaiseHand
                            or StarWord
                            or UnnameActor
                            or ClearPlacement
                            or ClearRating
                            or ClearRoles
                            or TakeBackRole
                            or TakeBackSupport
                            or WithdrawContribution
                        )
                )
                .Select(one => one.Command.GetType().Name),
        ];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Whoever_answered_is_no_robot(string name)
    {
        var (command, by, before) = CommandCases.All.Values.Single(one => one.Command.GetType().Name == name);
        var given = CommandCases.WithRobots(before(new RulesGiven())).Do(by, command).Do(Leader, new StopFlood(DateTime.MinValue));
        Assert.Equal(Standing.TakesPart, given.Now.Participants[Who(0)].Standing);
        Assert.Equal(Standing.RemovedWithUnshown, given.Now.Participants[Who(1)].Standing);
    }
}
