namespace SocialeBasis.Domain;

/// <summary>The reasons behind a hope; more than one may hold (H3 §3.2).</summary>
[Flags]
public enum HopeReasons
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary><c>doel op zich</c>.</summary>
    EndInItself = 1,

    /// <summary><c>vroeg signaleren</c>.</summary>
    EarlySignalling = 2,

    /// <summary><c>zorgkosten</c>.</summary>
    CareCosts = 4,

    /// <summary><c>anders</c>.</summary>
    Other = 8,
}
