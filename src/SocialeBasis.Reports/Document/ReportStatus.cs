namespace SocialeBasis.Reports.Document;

/// <summary>Whether the report can still change.</summary>
public enum ReportStatus
{
    /// <summary><c>Concept</c>: the talk is not closed.</summary>
    Concept,

    /// <summary><c>Definitief</c>: the talk is closed.</summary>
    Final,
}

/// <summary>The status in Dutch.</summary>
internal static class ReportStatusNames
{
    /// <summary><c>Concept</c> or <c>Definitief</c>.</summary>
    public static string DutchName(this ReportStatus status) => status is ReportStatus.Final ? "Definitief" : "Concept";
}
