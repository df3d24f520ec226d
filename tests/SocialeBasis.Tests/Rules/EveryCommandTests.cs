using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>What holds for every kind of command; a new kind without a case fails.</summary>
public sealed class EveryCommandTests
{
    public static TheoryData<string> Commands => [.. CommandCases.CommandTypes.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void It_is_accepted_and_changes_something(string name)
    {
        var (command, by, before) = CaseOf(name);
        Assert.NotEqual(0, before(new RulesGiven()).ChangesOf(by, command));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Sent_twice_it_changes_nothing_the_second_time(string name)
    {
        var (command, by, before) = CaseOf(name);
        Assert.Equal(0, before(new RulesGiven()).Do(by, command).ChangesOf(by, command));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_change_raises_the_revision_by_one(string name)
    {
        var (command, by, before) = CaseOf(name);
        var given = before(new RulesGiven());
        var expected = given.Now.Revision + given.ChangesOf(by, command);
        Assert.Equal(expected, given.Do(by, command).Now.Revision);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Refused_in_an_example_it_leaves_the_very_same_value(string name)
    {
        var (command, by, before) = CaseOf(name);
        var given = before(new RulesGiven()).AsExample();
        var session = given.Now;
        given.Refuses<ExampleIsReadOnly>(by, command);
        Assert.Same(session, given.Now);
    }

    private static CommandCases.Case CaseOf(string name) => CommandCases.All.Values.Single(one => one.Command.GetType().Name == name);
}
