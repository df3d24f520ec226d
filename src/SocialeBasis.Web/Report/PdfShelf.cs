using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Web.Report;

/// <summary>
/// Prints a report once and hands out the same file to everybody who asks: when a talk closes, a whole hall wants it within
/// the same minute.
/// </summary>
internal sealed class PdfShelf(PdfPrinter printer, FileShelf files)
{
    /// <summary>The file of the talks as they are, or why there is none; a failure is not kept.</summary>
    /// <param name="talks">The talk, or the talks beside each other.</param>
    /// <param name="name">Which document of the talk, as it stands in its address.</param>
    /// <param name="blackAndWhite">For a printer without colour.</param>
    /// <param name="document">Makes the document when there is no file yet.</param>
    public Task<PdfResult> OfAsync(IReadOnlyList<ShownTalk> talks, string name, bool blackAndWhite, Func<ReportDocument> document) => files.OfAsync(
        talks,
        blackAndWhite ? $"{name} pdf in zwart-wit" : $"{name} pdf",

        // Whoever asked first may close the browser before it is done: others still wait for the file.
        () => Task.Run(() => PdfReport.PrintAsync(printer, document, blackAndWhite, CancellationToken.None)),
        result => result is PdfResult.Printed);
}
