using System.Diagnostics;
using System.Diagnostics.Metrics;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Hosting.Telemetry;

/// <summary>
/// What the program counts about itself: how much and how fast, never who, what or which talk. Static, for there is one program
/// in a process; without a listener it costs next to nothing.
/// </summary>
internal static class TalkMeter
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "SocialeBasis";

    private static readonly Meter Meter = new(Name);

    private static readonly UpDownCounter<int> Rooms = Meter.CreateUpDownCounter<int>(
        "socialebasis.rooms",
        "{room}",
        "Live rooms: talks that somebody opened since the start."
    );
    private static readonly UpDownCounter<int> Screens = Meter.CreateUpDownCounter<int>(
        "socialebasis.screens",
        "{screen}",
        "Live screens, by viewer: participant, facilitator or bigscreen."
    );
    private static readonly Counter<int> Rejected = Meter.CreateCounter<int>(
        "socialebasis.commands.rejected",
        "{command}",
        "Commands that the rules refused, by reason."
    );
    private static readonly Counter<int> Reconnected = Meter.CreateCounter<int>(
        "socialebasis.reconnects",
        "{connection}",
        "Live pages that came back after their connection was lost."
    );
    private static readonly Histogram<int> Batch = Meter.CreateHistogram<int>(
        "socialebasis.batch.size",
        "{command}",
        "Commands that were judged and stored together."
    );
    private static readonly Histogram<double> Latency = Meter.CreateHistogram<double>(
        "socialebasis.command.duration",
        "s",
        "From being sent to being stored and answered, by command and outcome.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    /// <summary>Spans of storing a batch.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    public static void RoomOpened() => Rooms.Add(1);

    public static void RoomClosed() => Rooms.Add(-1);

    public static void CameBack() => Reconnected.Add(1);

    public static void Judged(int commands) => Batch.Record(commands);

    /// <summary>Counts a screen until it is disposed.</summary>
    public static IDisposable Counted(Viewer viewer) => new Screen(KeyValuePair.Create<string, object?>("viewer", viewer.GetType().Name.ToLowerInvariant()));

    /// <summary>A command was answered.</summary>
    public static void Answered(SessionCommand command, Reply reply, TimeSpan took)
    {
        var (outcome, reason) = reply switch
        {
            Reply.Ok => ("stored", null),
            Reply.Refused refused => ("refused", refused.Reason.GetType().Name),
            _ => ("failed", null),
        };
        var name = KeyValuePair.Create<string, object?>("command", command.GetType().Name);
        Latency.Record(took.TotalSeconds, name, KeyValuePair.Create<string, object?>("outcome", outcome));
        if (reason is not null)
        {
            Rejected.Add(1, name, KeyValuePair.Create<string, object?>("reason", reason));
        }
    }

    private sealed class Screen : IDisposable
    {
        private readonly KeyValuePair<string, object?> _viewer;
        private int _gone;

        public Screen(KeyValuePair<string, object?> viewer)
        {
            _viewer = viewer;
            Screens.Add(1, viewer);
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _gone, 1) == 0)
            {
                Screens.Add(-1, _viewer);
            }
        }
    }
}
