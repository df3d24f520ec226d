namespace SocialeBasis.Domain.Transfer;

/// <summary>The longest a text in a talk file may be, in characters: <see cref="TextLimits"/>. Without it a text of the file is not allowed to exist.</summary>
/// <param name="most">Characters (UTF-16).</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MostCharactersAttribute(int most) : Attribute
{
    /// <summary>Characters.</summary>
    public int Most { get; } = most;

    /// <summary>Whether it must say something.</summary>
    public bool MustSaySomething { get; init; }

    /// <summary>Whether it may be empty, but not beside everything: a choice of a place needs no words, another one does.</summary>
    public bool SometimesNeeded { get; init; }
}

/// <summary>Between which whole numbers a number in a talk file lies, or each number in a list.</summary>
/// <param name="least">The smallest.</param>
/// <param name="most">The largest.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BetweenAttribute(int least, int most) : Attribute
{
    /// <summary>The smallest.</summary>
    public int Least { get; } = least;

    /// <summary>The largest.</summary>
    public int Most { get; } = most;
}

/// <summary>How many items a list in a talk file may have.</summary>
/// <param name="most">The most items.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MostItemsAttribute(int most) : Attribute
{
    /// <summary>The most items.</summary>
    public int Most { get; } = most;

    /// <summary>The fewest items.</summary>
    public int Least { get; init; }
}
