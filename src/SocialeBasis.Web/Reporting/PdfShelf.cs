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
    public async Task<PdfResult> OfAsync(Session session, bool blackAndWhite, Func<ReportDocument> document)
    {
        var form = blackAndWhite ? "pdf in zwart-wit" : "pdf";

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
