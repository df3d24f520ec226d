using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>
/// An immutable list that is equal to another with equal items in the same order, so that records holding lists
/// compare by value: a screen redraws only when what it shows has changed.
/// </summary>
/// <typeparam name="T">The items; they should compare by value too.</typeparam>
[CollectionBuilder(typeof(Seq), nameof(Seq.Of))]
[JsonConverter(typeof(SeqJsonConverter))]
public sealed class Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly T[] _items;

    internal Seq(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static Seq<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>True when both hold equal items in the same order.</summary>
    public bool Equals(Seq<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Seq<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Ways to make a <see cref="Seq{T}"/>.</summary>
public static class Seq
{
    /// <summary>A list of the given items (also what a collection expression becomes).</summary>
    public static Seq<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Seq<T>.Empty : new Seq<T>(items.ToArray());

    /// <summary>A list of what a query yields.</summary>
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items) => new([.. items]);
}
