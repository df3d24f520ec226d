using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SocialeBasis.Web.Rooms.Live;

/// <summary>
/// Whether a browser is connected to this page's circuit now. The circuit of a phone that sleeps or lost its wifi is kept for a while, but
/// nobody sees what it would draw: it draws nothing until the line is there again. One per circuit.
/// </summary>
internal sealed class CircuitLine : CircuitHandler
{
    private volatile bool _isUp = true;

    /// <summary>False while the browser is away.</summary>
    public bool IsUp => _isUp;

    /// <summary>The browser is there again.</summary>
    public event Action? CameBack;

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _isUp = false;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _isUp = true;

        // Who is just finding out that nobody is there looks again after noting it, so one of the two sees the other.
        Interlocked.MemoryBarrier();
        CameBack?.Invoke();
        return Task.CompletedTask;
    }
}
