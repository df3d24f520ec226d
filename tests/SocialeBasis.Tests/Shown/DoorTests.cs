using System.Reflection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Shown;

/// <summary>
/// Whatever is shown or printed is made from the talk as everybody saw it (decision 28). Read from the signatures, closures included: who has
/// no session in hand cannot tell what is in it.
/// </summary>
public sealed class DoorTests
{
    /// <summary>Where a session is judged, changed, kept, made or read from a file; everything else has to come through the door.</summary>
    private static readonly string[] Inside =
        ["SocialeBasis.Domain.Shown", "SocialeBasis.Domain.Examples", "SocialeBasis.Web.Rooms", "SocialeBasis.Web.Hosting.Storage"];

    /// <summary>Single types besides: a view is made from a session, a file becomes one, a mark is taken of one.</summary>
    private static readonly string[] Besides =
    [
        "Session", "SessionRules", "SessionPart", "SessionPart`2", "SessionParts", "IStoredItems", "SessionView", "ReportText",
        "TalkImport", "TalkBuilder", "ImportedPeople", "ImportIds",
    ];

    [Fact]
    public void Nobody_but_the_rules_the_door_and_the_store_holds_a_session()
    {
        var holders = new[] { typeof(Session).Assembly, typeof(ReportContent).Assembly, typeof(Room).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type =>
                Holds(type) && !Inside.Any(inside => type.Namespace is { } name && (name == inside || name.StartsWith(inside + '.', StringComparison.Ordinal)))
            )
            .Select(Outermost)
            .Select(type => type.Name)
            .Distinct()
            .Except(Besides)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Empty(holders);
    }

    [Fact]
    public void The_door_itself_lets_no_session_out() => Assert.DoesNotContain(
        typeof(ShownTalk).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
        member => member is PropertyInfo { PropertyType: var type } && type == typeof(Session)
            || member is MethodInfo { ReturnType: var returned } && returned == typeof(Session)
            || member is FieldInfo { IsPrivate: false, FieldType: var field } && field == typeof(Session));

    [Fact]
    public void Nobody_learns_who_named_an_actor_and_when()
    {
        var session = Reports.RichTalk.Make().Value;
        Assert.Contains(session.SeenActors, actor => actor.AddedBy is not null);
        Assert.All(
            ShownTalk.Of(session).SeenActors.Concat(ShownTalk.Of(session).Actors),
            actor => Assert.False(session.Participants.ContainsKey(actor.AddedBy ?? Guid.Empty))
        );
    }

    [Fact]
    public async Task A_hundred_screens_that_ask_at_once_get_the_same_and_wait_for_nobody()
    {
        var session = Reports.RichTalk.Make().Value;
        var asked = await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(i =>
                    Task.Run(() =>
                        session
                            .Agenda.OrderBy(step => (step.Position + i) % 7)
                            .ToDictionary(step => step.Id, step => SessionView.For(session, new Viewer.BigScreen(), step.Id))
                    )
                )
        );
        Assert.All(asked, one => Assert.All(one, view => Assert.Same(asked[0][view.Key].Step, view.Value.Step)));
    }

    [Fact]
    public void The_wall_gets_the_step_as_everybody_saw_it()
    {
        var session = Reports.RichTalk.Make().Value;
        Assert.All(session.Agenda, step => Assert.Same(
            ShownTalk.Of(session).ViewOf(step), SessionView.For(session, new Viewer.BigScreen(), step.Id).Step));
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool Holds(Type type)
    {
        const BindingFlags every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(every).Any(field => Is(field.FieldType))
            || type.GetMethods(every).Any(method => Is(method.ReturnType) || method.GetParameters().Any(parameter => Is(parameter.ParameterType)))
            || type.GetConstructors(every).Any(made => made.GetParameters().Any(parameter => Is(parameter.ParameterType)));
    }

    private static bool Is(Type type) => type == typeof(Session)
        || (type.HasElementType && Is(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(Is));
}
