using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;

namespace SocialeBasis.Reports.Pdf;

/// <summary>A report as PDF, with page numbers in its contents and with what has a page of its own on that page.</summary>
public static class PdfReport
{
    /// <summary>Prints the report; as a rule twice, because only a printed file tells on which page a part begins.</summary>
    /// <param name="printer">The one printer of the program.</param>
    /// <param name="document">The report.</param>
    /// <param name="blackAndWhite">For a printer without colour.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public static Task<PdfResult> PrintAsync(PdfPrinter printer, ReportDocument document, bool blackAndWhite = false, CancellationToken cancellation = default)
    {
        var options = HtmlOptions.Standalone with { BlackAndWhite = blackAndWhite };
        return printer.PrintAsync(HtmlRenderer.Page(document, options), Next, cancellation);

        string? Next(PrintedPages printed)
        {
            if (document.Cover.Form is CoverForm.Head)
            {
                return document.IsOnePage && printed.Count > 1 && !options.TightPages ? Render(options with { TightPages = true }) : null;
            }

            var numbers = document
                .Sections.Where(section => printed.Of.ContainsKey(section.Id))
                .ToDictionary(section => section.Id, section => printed.Of[section.Id]);
            var tight = options.TightPages || Spills(document, numbers);
            if (numbers.Count == 0 || (tight == options.TightPages && Same(numbers, options.PageNumbers)))
            {
                return null;
            }

            return Render(options with { PageNumbers = numbers, TightPages = tight });
        }

        string Render(HtmlOptions next)
        {
            options = next;
            return HtmlRenderer.Page(document, options);
        }
    }

    private static bool Spills(ReportDocument document, Dictionary<string, int> pages) =>
        document
            .Sections.Zip(document.Sections.Skip(1))
            .Any(pair =>
                pair.First.Start is PageStart.OwnPage
                && pages.TryGetValue(pair.First.Id, out var own)
                && pages.TryGetValue(pair.Second.Id, out var next)
                && next - own > 1
            );

    private static bool Same(Dictionary<string, int> now, IReadOnlyDictionary<string, int>? printed) =>
        printed is not null && now.Count == printed.Count && now.All(one => printed.GetValueOrDefault(one.Key) == one.Value);
}
