using System.Globalization;

namespace SocialeBasis.Reports.Document;

/// <summary>What a sentence of the program was made from, and where it stands, so that it can be traced and adjusted (H13).</summary>
/// <param name="Place">
/// See <see cref="Domain.ReportText.PlaceOf"/>. Null for a line that repeats what people said or settled, or that keeps
/// a lone voice in view: those are traced, and nobody rewrites them.
/// </param>
/// <param name="Step">The title of the step it was made from; null for the talk as a whole.</param>
/// <param name="Answers">How many answers of people it was made from; null for a sentence that is the same in every report.</param>
/// <param name="Target">Id of the section or table where those stand; null when the report has none.</param>
public sealed record Origin(string? Place, string? Step, int? Answers, string? Target = null)
{
    /// <summary>Whether it stands away from its step: then a reader is told where it comes from, on paper too.</summary>
    public bool IsApart { get; init; }

    /// <summary>The program's own sentence where the facilitator wrote another; null when it stands as the program made it.</summary>
    public string? Generated { get; init; }

    /// <summary>Whether the program's own sentence became another one after the facilitator wrote theirs.</summary>
    public bool IsOutdated { get; init; }

    /// <summary><c>stap Invloed, 24 antwoorden</c>.</summary>
    public string Words => (Step, Answers) switch
    {
        (_, null) => "vaste zin van het programma",
        (null, 1) => "het hele gesprek, één mens",
        (null, _) => $"het hele gesprek, {Digits} mensen",
        (_, 1) => $"stap {Step}, één antwoord",
        _ => $"stap {Step}, {Digits} antwoorden",
    };

    private string Digits => string.Create(CultureInfo.InvariantCulture, $"{Answers}");
}
