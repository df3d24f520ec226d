using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SocialeBasis.Web.Look.Screens;

/// <summary>
/// How much one page may ask over its live connection. Every event of it waits in memory for its turn, so a page that sends
/// without end, by a fault or on purpose, would take the memory and a processor from all: its circuit ends, and nobody else notices.
/// One per circuit.
/// </summary>
internal sealed partial class CircuitPace(TimeProvider time, ILogger<CircuitPace> log) : CircuitHandler
{
    /// <summary>A hundred a second, for ten seconds: five times what the busiest screen needs to follow a full hall.</summary>
    public const int Most = 1000;

    private static readonly long Window = TimeSpan.FromSeconds(10).Ticks;

    private readonly Lock _gate = new();
    private (long Number, int Count) _window;

    /// <inheritdoc/>
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        var count = Take();
        if (count <= Most)
        {
            return next(context);
        }

        if (count == Most + 1)
        {
            SentTooMuch(log);
        }

        // What is thrown here ends the circuit.
        throw new InvalidOperationException("This page sent too much.");
    };

    private int Take()
    {
        var number = time.GetUtcNow().Ticks / Window;
        lock (_gate)
        {
            _window = _window.Number == number ? (number, _window.Count + 1) : (number, 1);
            return _window.Count;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page sent too much over its live connection, which was ended")]
    private static partial void SentTooMuch(ILogger log);
}
