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
