using System.Reflection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;

namespace SocialeBasis.Tests.Lead;

/// <summary>
/// A copy of a talk, and a talk that continues one, begin with all of its preparation. A new property of a step, an actor, a role or
/// the preparation fails here until somebody decided whether it comes along.
/// </summary>
public sealed class CopiedTalkTests
{
    private static readonly DateOnly Today = new(2027, 3, 11);

    /// <summary>What does not come along, and why.</summary>
    private static readonly Dictionary<Type, string[]> StaysBehind = new()
    {
        // New in the copy; how far it came; what was shown, and chosen from that. A hope comes along in its words.
        [typeof(AgendaStep)] = ["Id", "Phase", "Round", "StartedUtc", "Circle", "RevealedUtc", "HopeId", "Weighs"],

        // Who named it, when and how often; only actors of the talk come along, so those that were hidden, joined or out of it do not.
        [typeof(SocialActor)] = ["Id", "AddedBy", "AddedUtc", "InScope", "MergedInto", "IsHidden", "AlsoNamed"],

        // Who added it and where: of roles those that everybody knows come along, as the facilitator's.
        [typeof(Role)] = ["Id", "AddedBy", "StepId", "Round", "IsHidden"],

        // Of another day.
        [typeof(SessionSetup)] = ["Title", "Date", "DataEndsOn", "ReviewOn", "Occasion"],
    };

    public static TheoryData<string> Ways => ["kopie", "vervolg"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_property_of_the_preparation_comes_along(string way)
    {
        var source = Prepared();
        var copy = Made(way, source);
        Same(source.Agenda.ToList(), copy.Agenda.ToList());
        Same(ShownTalk.Of(source).PreparedRoles.ToList(), ShownTalk.Of(copy).PreparedRoles.ToList());
        Same([source.Setup], [copy.Setup]);
        var (then, now) = (source.ActorsInScope.ToList(), copy.ActorsInScope.ToList());
        Same(then, now, "VariantOf");
        Assert.Equal(then.Select(actor => NameOf(source, actor.VariantOf)), now.Select(actor => NameOf(copy, actor.VariantOf)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_talk_that_is_copied_says_something_of_every_property(string way)
    {
        var source = Prepared();
        AreTold(source.Agenda, new AgendaStep(Guid.Empty, 0, StepKind.Arrival, 0, null));
        AreTold(source.ActorsInScope, new SocialActor(Guid.Empty, "", null, null, default));
        AreTold(ShownTalk.Of(source).PreparedRoles, new Role(Guid.Empty, 0, "", "", null));
        AreTold([source.Setup], new SessionSetup { Title = "", QuestionOfTheDay = "", Date = default, DataEndsOn = default });
        Assert.NotEqual(source.Id, Made(way, source).Id);
    }

    [Fact]
    public void A_copy_may_lead_to_another_copy_and_has_ids_of_its_own()
    {
        var source = Prepared();
        var again = Made("kopie", Made("kopie", source));
        Assert.Equal(["Kerk"], again.ActorsInScope.Where(actor => actor.VariantOf is not null).Select(actor => NameOf(again, actor.VariantOf)));
        Assert.Empty(again.Actors.Keys.Intersect(source.Actors.Keys));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_variant_of_an_actor_that_was_joined_with_another_is_one_of_that_other(string way)
    {
        var source = Given.Session(setup => setup, ["Kerk", "Moskee"], null, StepKind.Arrival, StepKind.Spheres);
        source.Lead(new SplitActor(source.Actor("Kerk"), source.NewId(), "Inloop")).Lead(new MergeActors(source.Actor("Kerk"), source.Actor("Moskee")));
        var copy = Made(way, source.Value);
        Assert.Equal("Moskee", NameOf(copy, copy.ActorsInScope.Single(actor => actor.Name == "Inloop").VariantOf));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_variant_of_an_actor_that_does_not_come_along_stands_on_its_own(string way)
    {
        var source = Given.Session(setup => setup, ["Kerk", "Moskee"], null, StepKind.Arrival, StepKind.Spheres);
        source.Lead(new SplitActor(source.Actor("Kerk"), source.NewId(), "Inloop")).Lead(new HideActor(source.Actor("Kerk"), true));
        Assert.All(Made(way, source.Value).Actors.Values, actor => Assert.Null(actor.VariantOf));
    }

    private static Session Prepared()
    {
        var given = Given.Session(
            setup => setup with
            {
                Occasion = "De Linde sluit",
                Area = "Lindehof",
                TargetGroup = "Iedereen",
                Place = "De Linde",
                LedBy = "Samira",
                StartsAt = new TimeOnly(19, 30),
                Anonymity = Anonymity.Named,
                GroupThreshold = 7,
                ReviewOn = new DateOnly(2026, 9, 1),
                Perspectives = [.. Perspective.Usual.Take(2), new Perspective("eigen", "Sporters", PerspectiveShape.Diamond)],
            },
            [
                new PlannedStep(Guid.CreateVersion7(), StepKind.Arrival, 5),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Term, 15, "preventie", StepMethod.OneTwoFourAll),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Hope, 10, null, StepMethod.OneTwoFourAll),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Influence, 20, "op wat deze actor doet tegen eenzaamheid"),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Influence, 15, "Dat niemand alleen is.") { Whose = WhoseInfluence.Actors },
                new PlannedStep(Guid.CreateVersion7(), StepKind.Closing, 5),
            ],
            [],
            [new Role(Guid.CreateVersion7(), 0, "Betaalt", "Geeft geld.", "opdrachtgever"), new Role(Guid.CreateVersion7(), 1, "Helpt", "", null)]);
        given.Lead(new NameActor(given.NewId(), given.StepId, "Kerk", "kerk")).Lead(new NameActor(given.NewId(), given.StepId, "Bibliotheek", "bibliotheek"));
        return given.Lead(new SetFunding(given.Actor("Kerk"), Funding.Own)).Lead(new SplitActor(given.Actor("Kerk"), given.NewId(), "Inloop in de kerk"))
            .Lead(new SetFunding(given.Actor("Bibliotheek"), Funding.Municipality)).Value;
    }

    private static Session Made(string way, Session source)
    {
        CreateSession create;
        if (way == "kopie")
        {
            create = TalkCopy.Of(ShownTalk.Of(source), Guid.CreateVersion7(), "KM4T7F", "l", "s", Today);
        }
        else
        {
            var form = TalkForm.Continuing(ShownTalk.Of(source), Today);
            create = form.ToCommand(form.ToSetup()!, Guid.CreateVersion7(), "KM4T7F", "l", "s");
        }

        Assert.Null(SessionRules.Create(create, new DateTime(2027, 3, 11, 9, 0, 0, DateTimeKind.Utc), out var made)?.Message);
        return made!;
    }

    private static string? NameOf(Session session, Guid? actor) => actor is { } id ? session.Actors[id].Name : null;

    private static IEnumerable<PropertyInfo> Prepares<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && !StaysBehind[typeof(T)].Contains(property.Name));

    private static void Same<T>(IReadOnlyList<T> then, IReadOnlyList<T> now, params string[] ids)
    {
        Assert.Equal(then.Count, now.Count);
        foreach (var property in Prepares<T>().Where(property => !ids.Contains(property.Name)))
        {
            Assert.True(then.Zip(now).All(one => Equals(property.GetValue(one.First), property.GetValue(one.Second))), $"{typeof(T).Name}.{property.Name}");
        }
    }

    private static void AreTold<T>(IEnumerable<T> items, T usual)
    {
        var all = items.ToList();
        foreach (var property in Prepares<T>())
        {
            Assert.True(all.Exists(item => !Equals(property.GetValue(item), property.GetValue(usual))), $"{typeof(T).Name}.{property.Name}");
        }
    }
}
