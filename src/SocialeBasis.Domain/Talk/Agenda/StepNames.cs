namespace SocialeBasis.Domain;

/// <summary>The Dutch names of steps and phases, as screens and addresses use them.</summary>
public static class StepNames
{
    /// <summary>The kind in small letters, as in <c>data-step</c>: <c>aankomst</c>, <c>begrip</c>, …</summary>
    public static string Key(this StepKind kind) => kind.Traits.Key;

    /// <summary>The name of a phase on every screen: <c>Alleen</c>, <c>Tonen</c>, <c>Praten</c>, <c>Opnieuw</c>, <c>Vastleggen</c>.</summary>
    public static string DutchName(this Phase phase) => phase switch
    {
        Phase.Alone => "Alleen",
        Phase.Reveal => "Tonen",
        Phase.Talk => "Praten",
        Phase.Again => "Opnieuw",
        Phase.Settle => "Vastleggen",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };
}
