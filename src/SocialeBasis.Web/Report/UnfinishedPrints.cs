using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Web.Report;

/// <summary>Clears at start what was left when the program was killed while it printed: the report stood in it.</summary>
internal static partial class UnfinishedPrints
{
    /// <summary>After the database was opened: from then on no other program prints for it.</summary>
    public static void ClearUnfinishedPrints(this WebApplication app)
    {
        var (folders, browsers) = PdfLeftovers.Clear(app.Services.GetRequiredService<PdfSettings>().Mark);
        var log = app.Services.GetRequiredService<ILogger<PdfPrinter>>();
        if (folders + browsers > 0)
        {
            Cleared(log, folders, browsers);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Cleared what was left of printing: {Folders} folders, {Browsers} browsers")]
    private static partial void Cleared(ILogger log, int folders, int browsers);
}
