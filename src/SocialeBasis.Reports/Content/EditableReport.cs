using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>A report as its facilitator adjusts it: every section, and in it every sentence that the program wrote. Equal ones look the same.</summary>
/// <param name="Sections">All sections, those that were left out too.</param>
/// <param name="Adjusted">How many sentences in the report were written anew.</param>
/// <param name="ChangedSince">How many sentences in the report say something else than when they were found right.</param>
/// <param name="ConfirmedUtc">When the sentences were found right; null while they are provisional.</param>
public sealed record EditableReport(Seq<EditableSection> Sections, int Adjusted, int ChangedSince, DateTime? ConfirmedUtc)
{
    /// <summary>The sentences that stand in the report.</summary>
    public IEnumerable<EditableSentence> Shown => Sections.Where(section => section.IsShown).SelectMany(section => section.Sentences);

    /// <summary>The mark of each of them: what is found right.</summary>
    public Seq<string> Marks => Shown.Select(sentence => sentence.Mark).ToSeq();

    /// <summary>The report of this talk; the same talk and context give an equal one.</summary>
    public static EditableReport Of(ShownTalk talk, ReportContext context)
    {
        var worded = Edits.Words(ReportContent.Generated(talk, context), talk);
        var shown = worded with { Sections = worded.Sections.Where(section => !Edits.IsLeftOut(section, talk)).ToSeq() };
        var wording = Wording.Of(shown, talk, []);
        var there = Edits.Targets(shown);
        var right = FoundRight.In(talk);
        return new(
            worded.Sections.Select(section => new EditableSection(
                section.Id, section.Heading, !Edits.IsLeftOut(section, talk), LeftOutSection.AlwaysThere.Contains(section.Id),
                SentencesOf(talk, section, there, Edits.IsLeftOut(section, talk) ? null : right))).ToSeq(),
            wording.Adjusted, wording.ChangedSince, wording.ConfirmedUtc);
    }

    private static Seq<EditableSentence> SentencesOf(ShownTalk talk, Section section, HashSet<string> there, FoundRight? right)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        return Statements
            .In(section)
            .Where(statement => statement.Origin.Place is not null)
            .Select(statement =>
            {
                var origin = statement.Origin;
                var generated = origin.Generated ?? statement.Text;
                var mark = Wording.MarkOf(talk, statement);
                return new EditableSentence(
                    origin.Place!,
                    NameOf(statement, section.Heading, names),
                    statement.Lead,
                    statement.Text,
                    generated,
                    talk.MarkOf(origin.Place!, generated),
                    mark,
                    origin.Words,
                    origin.Target is { } target && there.Contains(target) ? target : null,
                    origin.Generated is not null,
                    origin.IsOutdated,
                    right?.Holds(mark) is false
                );
            })
            .ToSeq();
    }

    /// <summary>What a sentence is called beside its field: "Onder het beeld bij Huisarts"; a number where there are more.</summary>
    private static string NameOf(Statement statement, string section, Dictionary<string, int> names)
    {
        var form = statement.Form switch
        {
            StatementForm.Introduction => "Inleiding",
            StatementForm.Line => "Regel",
            StatementForm.Caption => "Onder het beeld",
            _ => "Zin",
        };
        var name = statement.Heading == section ? form : $"{form} bij {statement.Heading}";
        var number = names[name] = names.GetValueOrDefault(name) + 1;
        return number == 1 ? name : $"{form} {Dutch.Digits(number)}{name[form.Length..]}";
    }
}

/// <summary>A section of a report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="IsShown">Whether it stands in the report.</param>
/// <param name="IsAlwaysThere">Whether it cannot be left out.</param>
/// <param name="Sentences">What the program wrote in it; may be none.</param>
public sealed record EditableSection(string Id, string Heading, bool IsShown, bool IsAlwaysThere, Seq<EditableSentence> Sentences);

/// <summary>A sentence of a report.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">What it is called, unique in its section.</param>
/// <param name="Lead">Words in front of it that stay; null for none.</param>
/// <param name="Text">As it stands in the report.</param>
/// <param name="Generated">As the program makes it now.</param>
/// <param name="Basis">The mark of <paramref name="Generated"/>.</param>
/// <param name="Mark">The mark of <paramref name="Text"/>.</param>
/// <param name="Source">What it was made from: <c>stap Invloed, 24 antwoorden</c>.</param>
/// <param name="Target">Where in the report those stand; null for nowhere.</param>
/// <param name="IsAdjusted">Whether the facilitator wrote it.</param>
/// <param name="IsOutdated">Whether the program's own sentence has changed since.</param>
/// <param name="IsNewSince">Whether it says something else than when the sentences were found right.</param>
public sealed record EditableSentence(
    string Place,
    string Name,
    string? Lead,
    string Text,
    string Generated,
    string Basis,
    string Mark,
    string Source,
    string? Target,
    bool IsAdjusted,
    bool IsOutdated,
    bool IsNewSince
);
