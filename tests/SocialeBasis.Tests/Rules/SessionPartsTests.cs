using System.Collections.Immutable;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Rules;

/// <summary>The table of what a talk holds is whole, and says of every row whose it is. That keys and columns agree is asked by the random commands.</summary>
public sealed class SessionPartsTests
{
    /// <summary>Answers that are of no step by themselves, and why taking a step out of the agenda still loses none of them.</summary>
    private static readonly Dictionary<Type, string> OfNoStep = new()
    {
        [typeof(ActorMention)] = "Names belong to the talk; an Actoren step that was begun stays when there are any.",
        [typeof(HopeDot)] = "Lies on a hope, and that holds its step.",
        [typeof(Support)] = "Is about a settled text or a proposal, and that holds its step.",
    };

    /// <summary>The property that says of whom an item is, where it has another name.</summary>
    private static readonly Dictionary<Type, string> OfWhom = new() { [typeof(Role)] = nameof(Role.AddedBy) };

    private static IEnumerable<Type> Collections => typeof(Session).GetProperties().Select(property => property.PropertyType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>));

    public static TheoryData<string> Tables => [.. SessionParts.All.Select(part => part.Table)];

    [Fact]
    public void Everything_that_a_talk_holds_many_times_has_one_row()
    {
        Assert.Equal(Collections.Select(type => type.GetGenericArguments()[1].Name).Order(), SessionParts.All.Select(part => part.Item.Name).Order());
        Assert.Equal(SessionParts.All.Count, SessionParts.All.Select(part => part.Table).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_says_of_which_step_and_of_whom_its_items_are_when_they_know(string table)
    {
        var part = SessionParts.All.Single(part => part.Table == table);
        Assert.Equal(part.Item.GetProperty("StepId") is not null, Says(part, "StepOf"));
        Assert.Equal(part.Item.GetProperty(OfWhom.GetValueOrDefault(part.Item, "ParticipantId")) is not null, Says(part, "PersonOf"));
        if (part.Kind is PartKind.Answer)
        {
            Assert.True(Says(part, "PersonOf"), $"An answer is of a person: {table}");
            Assert.True(Says(part, "StepOf") != OfNoStep.ContainsKey(part.Item), $"Say of which step {table} is, or here why of none.");
        }
    }

    [Fact]
    public void Only_answers_and_marks_are_of_a_person() =>
        Assert.All(SessionParts.All.Where(part => Says(part, "PersonOf")), part => Assert.True(part.Kind is PartKind.Answer or PartKind.Mark));

    private static bool Says(SessionPart part, string what) => part.GetType().GetProperty(what)!.GetValue(part) is not null;
}
