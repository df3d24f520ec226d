using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A sentence of the report has these words.</summary>
internal sealed record ReportTextWritten(ReportText Text) : SessionChange;

/// <summary>A sentence of the report is the program's own again.</summary>
internal sealed record ReportTextTakenBack(string Place) : SessionChange;

/// <summary>A section stands in the report, or is left out.</summary>
internal sealed record ReportSectionChosen(string SectionId, bool Shown) : SessionChange;

/// <summary>The sentences of the report were found right; null: they are provisional again.</summary>
internal sealed record ReportConfirmed(ReportConfirmation? Confirmation) : SessionChange;
