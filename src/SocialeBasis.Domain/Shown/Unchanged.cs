using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace SocialeBasis.Domain.Shown;

/// <summary>
/// Gives what was made before, when what is made now equals it: a hundred and fifty screens then see at a glance, by the reference
/// alone, that nothing became different. It decides nothing by itself, so nothing can go stale by it.
/// </summary>
internal static class Unchanged
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(Guid Id, string What), object>> Kept = [];

    /// <summary>What is made of something alone; kept as long as that.</summary>
    public static T Of<TOf, T>(TOf of, T now)
        where TOf : class
        where T : class => Made<TOf, T>.Of(of, now);

    /// <summary>One of the many things that are made of a talk.</summary>
    /// <param name="of">What all values of the talk share; kept as long as that.</param>
    /// <param name="id">The step or subject.</param>
    /// <param name="what">A name of its own.</param>
    /// <param name="now">What was made now.</param>
    public static T In<T>(SessionSetup of, Guid id, string what, T now)
        where T : class => In<T>(of, id, what, before => before.Equals(now), () => now);

    /// <summary>As the other, made only when what was made before is not the same.</summary>
    public static T In<T>(SessionSetup of, Guid id, string what, Func<T, bool> isSame, Func<T> make)
        where T : class
    {
        var kept = Kept.GetOrCreateValue(of);
        if (kept.GetValueOrDefault((id, what)) is T before && isSame(before))
        {
            return before;
        }

        var now = make();
        kept[(id, what)] = now;
        return now;
    }

    /// <summary>As the others, also of each thing in a list that stands where it stood.</summary>
    public static Seq<T> Each<T>(SessionSetup of, Guid id, string what, IEnumerable<T> now)
    {
        T[] items = [.. now];
        if (Kept.GetOrCreateValue(of).GetValueOrDefault((id, what)) is Seq<T> before)
        {
            for (var i = 0; i < items.Length && i < before.Count; i++)
            {
                items[i] = EqualityComparer<T>.Default.Equals(before[i], items[i]) ? before[i] : items[i];
            }
        }

        return In(of, id, what, new Seq<T>(items));
    }

    private static class Made<TOf, T>
        where TOf : class
        where T : class
    {
        private static readonly ConditionalWeakTable<TOf, T> Before = [];

        public static T Of(TOf of, T now)
        {
            if (Before.TryGetValue(of, out var before) && before.Equals(now))
            {
                return before;
            }

            Before.AddOrUpdate(of, now);
            return now;
        }
    }
}
