using System.Collections.Concurrent;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Web.Reporting;

/// <summary>
/// Prints a report once and hands out the same file to everybody who asks: when a talk closes, a whole hall wants it within
/// the same minute. Kept in memory, a few at most; a talk that has changed since is printed anew.
/// </summary>
internal sealed class PdfShelf(PdfPrinter printer)
{
    private const int Most = 8;

    private readonly ConcurrentDictionary<(Guid SessionId, bool BlackAndWhite), (long Revision, Lazy<Task<PdfResult>> File)> _files = new();

    /// <summary>The file of the session as it is, or why there is none; a failure is not kept.</summary>
    public async Task<PdfResult> OfAsync(Session session, bool blackAndWhite, Func<ReportDocument> document)
    {
        var key = (session.Id, blackAndWhite);
        var kept = _files.AddOrUpdate(
            key,
            _ => (session.Revision, Printing(document, blackAndWhite)),
            (_, earlier) => earlier.Revision == session.Revision ? earlier : (session.Revision, Printing(document, blackAndWhite)));
        try
        {
            var result = await kept.File.Value;
            if (result is not PdfResult.Printed)
            {
                _files.TryRemove(KeyValuePair.Create(key, kept));
            }

            return result;
        }
        catch
        {
            _files.TryRemove(KeyValuePair.Create(key, kept));
            throw;
        }
        finally
        {
            while (_files.Count > Most && _files.Keys.FirstOrDefault(one => one != key) is var other && other != default)
            {
                _files.TryRemove(other, out _);
            }
        }
    }

    /// <summary>The session is gone: so are its files.</summary>
    public void Forget(Guid sessionId)
    {
        _files.TryRemove((sessionId, false), out _);
        _files.TryRemove((sessionId, true), out _);
    }

    // Whoever asked first may close the browser before it is done: others still wait for the file.
    private Lazy<Task<PdfResult>> Printing(Func<ReportDocument> document, bool blackAndWhite) =>
        new(() => PdfReport.PrintAsync(printer, document(), blackAndWhite, CancellationToken.None));
}
