using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>How many people recognise something, in words; never who.</summary>
internal static class RecognisedWords
{
    /// <summary>About a text that was read out in this step and closed; null for other texts.</summary>
    public static string? Of(StepView step, string text) =>
        step.Frame.Recognitions.FirstOrDefault(asked => !asked.IsOpen && asked.Text == text) is { } asked ? Sentence(asked.Hands) : null;

    /// <summary><c>7 mensen herkennen dit</c></summary>
    public static string Sentence(int hands) => hands switch
    {
        0 => "niemand stak een hand op",
        1 => "1 persoon herkent dit",
        _ => string.Create(CultureInfo.InvariantCulture, $"{hands} mensen herkennen dit"),
    };
}
