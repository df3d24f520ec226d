using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A sentence of the report has these words.</summary>
public sealed record ReportTextWritten(ReportText Text) : SessionChange;

/// <summary>A sentence of the report is the program's own again.</summary>
public sealed record ReportTextTakenBack(string Place) : SessionChange;

/// <summary>A section stands in the report, or is left out.</summary>
public sealed record ReportSectionChosen(string SectionId, bool Shown) : SessionChange;

/// <summary>The sentences of the report were found right; null: they are provisional again.</summary>
public sealed record ReportConfirmed(ReportConfirmation? Confirmation) : SessionChange;
