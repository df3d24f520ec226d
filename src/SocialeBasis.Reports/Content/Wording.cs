using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>How far the sentences of a document are: made by the program, adjusted, found right, or changed since.</summary>
/// <param name="Sentences">How many there are that can be adjusted.</param>
/// <param name="Adjusted">How many of them the facilitator wrote.</param>
/// <param name="ChangedSince">How many say something else than when they were found right; 0 while they are provisional.</param>
/// <param name="ConfirmedUtc">When they were found right; null while they are provisional.</param>
/// <param name="IsExample">In a talk that comes with the program nobody can find them right.</param>
/// <param name="LeftOut">The headings of the sections that were left out.</param>
internal sealed record Wording(int Sentences, int Adjusted, int ChangedSince, DateTime? ConfirmedUtc, bool IsExample, Seq<string> LeftOut)
{
    /// <summary>Whether a reader must be told that nobody checked the sentences.</summary>
    public bool IsProvisional => ConfirmedUtc is null && !IsExample;

    public static Wording Of(ReportDocument shown, ShownTalk talk, IEnumerable<string> leftOut)
    {
        var sentences = shown.Sections.SelectMany(Statements.In).Where(statement => statement.Origin.Place is not null).ToList();
        return new(
            sentences.Count,
            sentences.Count(statement => statement.Origin.Generated is not null),
            FoundRight.In(talk) is { } right ? sentences.Count(statement => !right.Holds(MarkOf(talk, statement))) : 0,
            talk.ReportConfirmation?.RecordedUtc,
            talk.IsExample,
            leftOut.ToSeq());
    }

    /// <summary>Tells the sentence as it stands from any other.</summary>
    public static string MarkOf(ShownTalk talk, Statement statement) => talk.MarkOf(statement.Origin.Place!, statement.Text);
}
