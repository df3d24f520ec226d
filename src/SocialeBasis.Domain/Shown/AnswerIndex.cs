using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SocialeBasis.Domain.Shown;

/// <summary>
/// Finds the answers about one actor without reading those about all others: 150 people and forty actors give six thousand
/// answers a round. Kept as long as the answers themselves, which are immutable.
/// </summary>
internal static class AnswerIndex
{
    private static readonly ConditionalWeakTable<object, object> Kept = [];

    /// <summary>The answers by step, actor and round.</summary>
    public static ILookup<(Guid StepId, Guid ActorId, int Round), T> Of<TKey, T>(ImmutableDictionary<TKey, T> answers, Func<T, AnswerKey> key)
        where TKey : notnull =>
        (ILookup<(Guid, Guid, int), T>)
            Kept.GetValue(answers, _ => answers.Values.ToLookup(answer => key(answer) is var about ? (about.StepId, about.ActorId, about.Round) : default));

    /// <summary>What people wrote, by step.</summary>
    public static ILookup<Guid, Contribution> Texts(ImmutableDictionary<Guid, Contribution> given) =>
        (ILookup<Guid, Contribution>)Kept.GetValue(given, _ => given.Values.ToLookup(one => one.StepId));

    /// <summary>How far people go along, by what they go along with.</summary>
    public static ILookup<Guid, Support> Supports(ImmutableDictionary<(Guid SubjectId, Guid ParticipantId), Support> given) =>
        (ILookup<Guid, Support>)Kept.GetValue(given, _ => given.Values.ToLookup(one => one.SubjectId));

    /// <summary>The dots, by who gave them.</summary>
    public static ILookup<Guid, HopeDot> Dots(ImmutableDictionary<(Guid HopeId, Guid ParticipantId), HopeDot> given) =>
        (ILookup<Guid, HopeDot>)Kept.GetValue(given, _ => given.Values.ToLookup(one => one.ParticipantId));

    /// <summary>The people for whom somebody else types, by who types.</summary>
    public static ILookup<Guid, Participant> TypedFor(ImmutableDictionary<Guid, Participant> people) =>
        (ILookup<Guid, Participant>)Kept.GetValue(people, _ => people.Values.Where(who => who.TypedBy is not null).ToLookup(who => who.TypedBy!.Value));

    /// <summary>
    /// The actors that were joined with another, by the id of the one that stands for them now: who was joined with it before who came
    /// along with those, then the earliest.
    /// </summary>
    public static ILookup<Guid, Guid> Joined(ImmutableDictionary<Guid, SocialActor> actors, Func<Guid, SocialActor?> actorFor) =>
        (ILookup<Guid, Guid>)Kept.GetValue(actors, _ => actors.Values
            .Where(actor => actor.MergedInto is not null)
            .OrderBy(actor => StepsAway(actors, actor))
            .ThenBy(actor => actor.AddedUtc)
            .ToLookup(actor => actorFor(actor.Id)?.Id ?? actor.Id, actor => actor.Id));

    // What a picture shows of an actor that took in another stays so when it is taken in itself.
    private static int StepsAway(ImmutableDictionary<Guid, SocialActor> actors, SocialActor actor)
    {
        var steps = 0;
        for (var at = actor; at?.MergedInto is { } into; at = actors.GetValueOrDefault(into))
        {
            steps++;
        }

        return steps;
    }
}
