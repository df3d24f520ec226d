namespace SocialeBasis.Domain;

/// <summary>A sentence of the report says this. Also after the talk is closed: the report is made then.</summary>
/// <param name="Place">Where it stands; see <see cref="ReportText.PlaceOf"/>.</param>
/// <param name="Text">The sentence; empty for the program's own.</param>
/// <param name="Basis">The mark of the program's own sentence, as the writer saw it; see <see cref="ReportText.MarkOf"/>.</param>
public sealed record WriteReportText(string Place, string Text, string Basis) : SessionCommand;

/// <summary>A section stands in the report, or is left out. Also after the talk is closed.</summary>
public sealed record ShowReportSection(string SectionId, bool Shown) : SessionCommand;

/// <summary>The sentences of the report are right, or provisional again. Also after the talk is closed.</summary>
/// <param name="Confirmed">Right, or not.</param>
/// <param name="Marks">The mark of every sentence that the facilitator saw.</param>
public sealed record ConfirmReport(bool Confirmed, Seq<string> Marks) : SessionCommand;
