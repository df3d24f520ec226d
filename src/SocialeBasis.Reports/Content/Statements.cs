using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>A sentence with its origin, and where it stands.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Origin">What it was made from.</param>
/// <param name="Lead">Words in front of it that stand out; null for none.</param>
/// <param name="Form">What kind of sentence.</param>
/// <param name="Heading">The heading right above it.</param>
internal sealed record Statement(string Text, Origin Origin, string? Lead, StatementForm Form, string Heading);

/// <summary>What kind of sentence.</summary>
internal enum StatementForm
{
    /// <summary>At the start of a section.</summary>
    Introduction,

    /// <summary>Running text.</summary>
    Sentence,

    /// <summary>A line of a list.</summary>
    Line,

    /// <summary>Under a figure.</summary>
    Caption,
}

/// <summary>Finds and changes the sentences of a document that say what they were made from.</summary>
internal static class Statements
{
    /// <summary>All of them in reading order.</summary>
    public static IEnumerable<Statement> In(Section section) => section.Everything.SelectMany(part => part.Blocks.SelectMany(block => In(block, part.Heading)));

    /// <summary>The document with every such sentence changed.</summary>
    public static ReportDocument Change(ReportDocument document, Func<string, Origin, (string Text, Origin Origin)> change) =>
        document with { Sections = document.Sections.Select(section => Change(section, change)).ToSeq() };

    private static IEnumerable<Statement> In(Block block, string heading) =>
        block switch
        {
            Paragraph { Origin: { } origin } paragraph =>
            [
                new(paragraph.Text, origin, paragraph.Lead, paragraph.IsIntroduction ? StatementForm.Introduction : StatementForm.Sentence, heading),
            ],
            BulletList list => list
                .Items.Where(item => item.Origin is not null)
                .Select(item => new Statement(item.Text, item.Origin!, null, StatementForm.Line, heading)),
            Figure figure =>
            [
                .. figure.Origin is { } origin ? [new Statement(figure.Caption, origin, null, StatementForm.Caption, heading)] : Array.Empty<Statement>(),
                .. figure.Beside.SelectMany(beside => In(beside, heading)),
            ],
            _ => [],
        };

    private static Section Change(Section section, Func<string, Origin, (string Text, Origin Origin)> change) => section with
    {
        Blocks = section.Blocks.Select(block => Change(block, change)).ToSeq(),
        Sections = section.Sections.Select(inner => Change(inner, change)).ToSeq(),
    };

    private static Block Change(Block block, Func<string, Origin, (string Text, Origin Origin)> change)
    {
        switch (block)
        {
            case Paragraph { Origin: { } origin } paragraph:
                var (words, from) = change(paragraph.Text, origin);
                return paragraph with { Text = words, Origin = from };
            case BulletList list:
                return list with
                {
                    Items = list
                        .Items.Select(item => item.Origin is { } one && change(item.Text, one) is var (line, of) ? new ListItem(line, of) : item)
                        .ToSeq(),
                };
            case Panels { Origin: { } origin } panels:
                return panels with { Origin = change("", origin).Origin };
            case Figure figure:
                var beside = figure.Beside.Select(inner => Change(inner, change)).ToSeq();
                if (figure.Origin is not { } made)
                {
                    return figure with { Beside = beside };
                }

                var (caption, cause) = change(figure.Caption, made);
                // The numbers that stood in the caption must still be found in words.
                return figure with
                {
                    Beside = beside,
                    Caption = caption,
                    Origin = cause,
                    TableId = figure.TableId ?? (caption == figure.Caption ? null : cause.Target),
                };
            default:
                return block;
        }
    }
}
