namespace SocialeBasis.Reports.Pictures;

/// <summary>One ink of the sheet.</summary>
/// <param name="Hex">What a colour screen and printer show: <c>#RRGGBB</c>, or <c>currentColor</c> for signs that follow their text.</param>
/// <param name="Mono">What stands there in black and white: as a rule only <c>#000000</c> or <c>#FFFFFF</c>.</param>
public readonly record struct Ink(string Hex, string Mono)
{
    /// <summary>The value to write.</summary>
    public string In(bool blackAndWhite) => blackAndWhite ? Mono : Hex;

    /// <summary>The same colour with another black-and-white counterpart.</summary>
    public Ink InMono(Ink other) => this with { Mono = other.Mono };
}
