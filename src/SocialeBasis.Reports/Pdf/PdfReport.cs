using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;

namespace SocialeBasis.Reports.Pdf;

/// <summary>A report as PDF, with page numbers in its contents and with what has a page of its own on that page.</summary>
public static class PdfReport
{
    /// <summary>
    /// Prints the report. One with a list of contents first as a draft, because only a printed file tells on which page a part begins.
    /// </summary>
    /// <param name="printer">The one printer of the program.</param>
    /// <param name="make">Makes the report, when it is its turn.</param>
    /// <param name="blackAndWhite">For a printer without colour.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <exception cref="OperationCanceledException">When the caller cancelled.</exception>
    public static Task<PdfResult> PrintAsync(
        PdfPrinter printer,
        Func<ReportDocument> make,
        bool blackAndWhite = false,
        CancellationToken cancellation = default
    )
    {
        ReportDocument document = null!;
        var options = HtmlOptions.Print with { BlackAndWhite = blackAndWhite };
        return printer.PrintAsync(First, Next, cancellation);

        PdfPage First()
        {
            document = make();
            return Render(options with { IsDraft = document.Cover.Form is CoverForm.Page });
        }

        PdfPage? Next(PrintedPages printed)
        {
            if (document.Cover.Form is CoverForm.Head)
            {
                return document.IsOnePage && printed.Count > 1 && !options.TightPages ? Render(options with { TightPages = true }) : null;
            }

            var numbers = document
                .Sections.Where(section => printed.Of.ContainsKey(section.Id))
                .ToDictionary(section => section.Id, section => printed.Of[section.Id]);
            var tight = options.TightPages || Spills(document, numbers);
            var isRight = numbers.Count == 0 || (tight == options.TightPages && Same(numbers, options.PageNumbers));
            if (isRight && !options.IsDraft)
            {
                return null;
            }

            // Set closer, everything after it may stand on another page.
            var again = options.IsDraft && tight != options.TightPages;
            return Render(options with { PageNumbers = numbers.Count == 0 ? null : numbers, TightPages = tight, IsDraft = again });
        }

        PdfPage Render(HtmlOptions next)
        {
            options = next;
            return new(HtmlRenderer.Page(document, options), options.IsDraft);
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
