using SocialeBasis.Domain.Sessions;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Web.Reporting;

/// <summary>
/// Prints a report once and hands out the same file to everybody who asks: when a talk closes, a whole hall wants it within
/// the same minute.
/// </summary>
internal sealed class PdfShelf(PdfPrinter printer, FileShelf files)
{
    /// <summary>The file of the session as it is, or why there is none; a failure is not kept.</summary>
    /// <param name="session">The talk.</param>
    /// <param name="name">Which document of the talk, as it stands in its address.</param>
    /// <param name="blackAndWhite">For a printer without colour.</param>
    /// <param name="document">Makes the document when there is no file yet.</param>
    public async Task<PdfResult> OfAsync(Session session, string name, bool blackAndWhite, Func<ReportDocument> document)
    {
        var form = blackAndWhite ? $"{name} pdf in zwart-wit" : $"{name} pdf";

        // Whoever asked first may close the browser before it is done: others still wait for the file.
        var printing = files.Of(session, form, () => PdfReport.PrintAsync(printer, document(), blackAndWhite, CancellationToken.None));
        var isPrinted = false;
        try
        {
            var result = await printing;
            isPrinted = result is PdfResult.Printed;
            return result;
        }
        finally
        {
            if (!isPrinted)
            {
                files.Drop(session, form, printing);
            }
        }
    }
}
