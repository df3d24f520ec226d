using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>What to say and do while people think in pairs or in fours: the usual script then asks for silence.</summary>
/// <param name="Say">To say out loud.</param>
/// <param name="Do">To do.</param>
/// <param name="Next">What comes after it.</param>
internal sealed record CircleScript(string Say, string Do, string Next)
{
    /// <summary>The script of the circle; null when people think alone, or when the answers were shown.</summary>
    public static CircleScript? Of(StepView step) =>
        step is { IsRevealed: false, Frame.Method: StepMethod.OneTwoFourAll }
            ? step.Frame.Circle switch
            {
                2 => new(
                    "“Praat nu met z'n tweeën. Waar lijken uw antwoorden op elkaar? En waar niet?”",
                    "Geef twee minuten. Loop rond en luister.",
                    "Met z'n vieren verder praten."
                ),
                4 => new(
                    "“Zoek een ander tweetal. Stuur samen één kaart. Schrijf ook op waarover u bleef verschillen.”",
                    "Geef vier minuten. Eén apparaat stuurt de kaart: wij zijn met 4.",
                    "Alle kaarten tegelijk laten zien."
                ),
                _ => null,
            }
            : null;
}
