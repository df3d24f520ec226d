using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;

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
        (ILookup<(Guid, Guid, int), T>)Kept.GetValue(answers, _ => answers.Values.ToLookup(answer => key(answer) is var about ? (about.StepId, about.ActorId, about.Round) : default));

    /// <summary>The actors that were joined with another, by the id of the one that stands for them now; the earliest first.</summary>
    public static ILookup<Guid, Guid> Joined(ImmutableDictionary<Guid, SocialActor> actors, Func<Guid, SocialActor?> actorFor) =>
        (ILookup<Guid, Guid>)Kept.GetValue(actors, _ => actors.Values
            .Where(actor => actor.MergedInto is not null)
            .OrderBy(actor => actor.AddedUtc)
            .ToLookup(actor => actorFor(actor.Id)?.Id ?? actor.Id, actor => actor.Id));
}
