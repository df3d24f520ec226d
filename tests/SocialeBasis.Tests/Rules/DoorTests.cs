using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Steps;
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
        given.Do(Person(0), new Join("gemeente", "Andere naam")).At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Elkaar kennen."));
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
    public void A_few_silent_people_are_no_flood_for_their_number_would_tell_who_of_the_others_did_something() =>
        new RulesGiven().Refuses<NoFlood>(Leader, new StopFlood(DateTime.MinValue));

    public static TheoryData<string> SignsOfLife => [.. CommandCases.All.Values
        .Where(one => one.By == Person(0) && one.Command is not (Join or ChooseHat or TypeFor or StarWord or UnnameActor or ClearPlacement or ClearRating or ClearRoles or TakeBackRole or TakeBackSupport or WithdrawContribution))
        .Select(one => one.Command.GetType().Name)];

    [Theory]
    [MemberData(nameof(SignsOfLife))]
    public void Whoever_did_anything_is_no_robot(string name)
    {
        var (command, by, before) = CommandCases.All.Values.Single(one => one.Command.GetType().Name == name);
        var given = CommandCases.WithRobots(before(new RulesGiven())).Do(by, command).Do(Leader, new StopFlood(DateTime.MinValue));
        Assert.Equal(Standing.TakesPart, given.Now.Participants[Who(0)].Standing);
        Assert.Equal(Standing.RemovedWithUnshown, given.Now.Participants[Who(1)].Standing);
    }
}
