using System.Threading.Channels;
using SocialeBasis.Reports.Pdf;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>
/// Prints the report of a talk that was closed just now, before the hall asks for it. It begins only when nobody prints and nobody waits to;
/// who asks meanwhile shares in it. What fails here is tried again when somebody asks, and so is what was changed after closing.
/// </summary>
internal sealed partial class ReportAhead(
    RoomDirectory rooms, PdfPrinter printer, PdfShelf shelf, FileShelf files, TimeProvider time, ILogger<ReportAhead> log) : BackgroundService
{
    // More than close within the time of a few prints; the rest is printed when asked for.
    private const int MostWaiting = 24;

    private readonly Channel<Guid> _closed = Channel.CreateBounded<Guid>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        rooms.TalkClosed += Queue;
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        rooms.TalkClosed -= Queue;
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in _closed.Reader.ReadAllAsync(stoppingToken))
        {
            await printer.WhenQuietAsync(stoppingToken);
            try
            {
                await PrintAsync(id).WaitAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                var kind = failure.GetType().Name;
                CouldNotPrint(log, id, kind);
            }
        }
    }

    private void Queue(Guid id) => _closed.Writer.TryWrite(id);

    private async Task PrintAsync(Guid id)
    {
        if (await rooms.FindAsync(id) is not { Shown: { IsClosed: true } talk })
        {
            return;
        }

        if (await ReportPages.PrintedAsync(talk, blackAndWhite: false, shelf, time) is not PdfResult.Printed and var failed)
        {
            var kind = failed.GetType().Name;
            CouldNotPrint(log, id, kind);
        }

        // Removed while it was printed: nothing of it may stay.
        if (await rooms.FindAsync(id) is null)
        {
            files.Forget(id);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Talk {SessionId}: the report was not printed ahead ({Kind})")]
    private static partial void CouldNotPrint(ILogger log, Guid sessionId, string kind);
}
