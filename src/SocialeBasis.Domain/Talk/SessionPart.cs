using System.Collections.Immutable;

namespace SocialeBasis.Domain;

/// <summary>What the items of a collection are to a talk.</summary>
internal enum PartKind
{
    /// <summary>What the talk stands on: its steps, its people, the actors it is about.</summary>
    Frame,

    /// <summary>What a participant said or chose.</summary>
    Answer,

    /// <summary>What the facilitator wrote down, asked, arranged or parked with the group.</summary>
    Outcome,

    /// <summary>A small thing that nobody would miss: who is ready, whom a picture counts, what was put aside. Goes when its step goes.</summary>
    Mark,
}

/// <summary>One of the things that a talk holds many times: a row of <see cref="SessionParts"/>.</summary>
/// <param name="Table">Where its items are stored.</param>
/// <param name="Columns">The properties that make up the key of an item, in the order of the key.</param>
/// <param name="Kind">What its items are.</param>
internal abstract record SessionPart(string Table, Seq<string> Columns, PartKind Kind)
{
    /// <summary>The type of its items; no two parts have the same.</summary>
    public abstract Type Item { get; }

    /// <summary>Everybody who has an item in it, as often as they have; nobody when its items are of no person.</summary>
    public abstract IEnumerable<Guid> People(Session session);

    /// <summary>Whether an item of this step is in it; false when its items are of no step.</summary>
    public abstract bool HasAnyOf(Session session, Guid stepId);

    /// <summary>The talk without the items of this step.</summary>
    public abstract Session Without(Session session, Guid stepId);

    /// <summary>
    /// What differs between two values of a talk: items with nothing before are new, those with nothing after are gone. What was not
    /// touched costs nothing.
    /// </summary>
    public abstract IEnumerable<(object? Before, object? After)> Differences(Session before, Session after);

    /// <summary>The talk with what was stored.</summary>
    public abstract Task<Session> ReadAsync(Session session, IStoredItems stored);
}

/// <summary>Everything that is stored of one talk.</summary>
internal interface IStoredItems
{
    /// <summary>All items of this type.</summary>
    Task<List<T>> AllAsync<T>()
        where T : class;
}

/// <summary>
/// A part of items of this type: <c>Get</c> gives the collection of a talk, <c>Put</c> the talk with another collection, <c>KeyOf</c>
/// under which key an item stands; <c>StepOf</c> and <c>PersonOf</c> say of which step and of which person it is, and are null when
/// none is of any.
/// </summary>
internal sealed record SessionPart<TKey, T>(
    string Table,
    Seq<string> Columns,
    PartKind Kind,
    Func<Session, ImmutableDictionary<TKey, T>> Get,
    Func<Session, ImmutableDictionary<TKey, T>, Session> Put,
    Func<T, TKey> KeyOf,
    Func<T, Guid?>? StepOf,
    Func<T, Guid?>? PersonOf) : SessionPart(Table, Columns, Kind)
    where TKey : notnull
    where T : class
{
    public override Type Item => typeof(T);

    public override IEnumerable<Guid> People(Session session)
    {
        if (PersonOf is null)
        {
            yield break;
        }

        foreach (var item in Get(session).Values)
        {
            if (PersonOf(item) is { } who)
            {
                yield return who;
            }
        }
    }

    public override bool HasAnyOf(Session session, Guid stepId) => StepOf is not null && Get(session).Values.Any(item => StepOf(item) == stepId);

    public override Session Without(Session session, Guid stepId) =>
        StepOf is null ? session : Put(session, Get(session).RemoveRange(Get(session).Values.Where(item => StepOf(item) == stepId).Select(KeyOf)));

    public override IEnumerable<(object? Before, object? After)> Differences(Session before, Session after)
    {
        var (old, now) = (Get(before), Get(after));
        if (ReferenceEquals(old, now))
        {
            yield break;
        }

        foreach (var (key, item) in now)
        {
            var earlier = old.GetValueOrDefault(key);
            if (!ReferenceEquals(earlier, item))
            {
                yield return (earlier, item);
            }
        }

        foreach (var (key, item) in old)
        {
            if (!now.ContainsKey(key))
            {
                yield return (item, null);
            }
        }
    }

    public override async Task<Session> ReadAsync(Session session, IStoredItems stored) =>
        Put(session, (await stored.AllAsync<T>()).ToImmutableDictionary(KeyOf));
}
