using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SocialeBasis.Web.Rooms.Live;

/// <summary>
/// Whether a browser is connected to this page's circuit now. The circuit of a phone that sleeps or lost its wifi is kept for a while, but
/// nobody sees what it would draw: it draws nothing until the line is there again. One per circuit.
/// </summary>
internal sealed class CircuitLine : CircuitHandler
{
    /// <summary>False while the browser is away.</summary>
    public bool IsUp { get; private set; } = true;

    /// <summary>The browser is there again.</summary>
    public event Action? CameBack;

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = false;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = true;
        CameBack?.Invoke();
        return Task.CompletedTask;
    }
}
