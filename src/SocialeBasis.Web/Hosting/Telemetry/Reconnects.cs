using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SocialeBasis.Web.Hosting.Telemetry;

/// <summary>Counts pages that come back after their connection was lost. One per circuit.</summary>
internal sealed class Reconnects : CircuitHandler
{
    private bool wasUp;

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (wasUp)
        {
            TalkMeter.CameBack();
        }

        wasUp = true;
        return Task.CompletedTask;
    }
}
