namespace SocialeBasis.Domain;

/// <summary>That the facilitator read the sentences of the report and found them right.</summary>
/// <param name="Marks">The mark of every sentence that stood there, see <see cref="ReportText.MarkOf"/>: what is not among them has changed since.</param>
/// <param name="RecordedUtc">When.</param>
public sealed record ReportConfirmation(Seq<string> Marks, DateTime RecordedUtc)
{
    /// <summary>The most sentences in one report.</summary>
    public const int Most = 2000;
}
