namespace SocialeBasis.Reports.Excel;

/// <summary>What a cell holds; the closed family.</summary>
public abstract record Value
{
    private protected Value()
    {
    }

    /// <summary>Nothing.</summary>
    public static Value None { get; } = new NoValue();

    /// <summary>Words; nothing when empty.</summary>
    public static implicit operator Value(string? text) => string.IsNullOrEmpty(text) ? None : new TextValue(text);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(int number) => new NumberValue(number);

    /// <summary>A day; nothing when there is none.</summary>
    public static implicit operator Value(DateOnly? date) => date is { } day ? new DateValue(day) : None;
}

/// <summary>Nothing.</summary>
internal sealed record NoValue : Value;

/// <summary>Words, whatever they look like: never a formula.</summary>
/// <param name="Text">Not empty.</param>
internal sealed record TextValue(string Text) : Value;

/// <summary>A whole number.</summary>
/// <param name="Number">Any.</param>
internal sealed record NumberValue(int Number) : Value;

/// <summary>A day.</summary>
/// <param name="Date">From 1900-03-01, before which spreadsheets disagree.</param>
internal sealed record DateValue(DateOnly Date) : Value;
