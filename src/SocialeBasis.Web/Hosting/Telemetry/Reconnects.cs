using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SocialeBasis.Web.Hosting.Telemetry;

/// <summary>Counts pages that come back after their connection was lost. One per circuit.</summary>
internal sealed class Reconnects : CircuitHandler
{
    private bool _wasUp;

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_wasUp)
        {
            TalkMeter.CameBack();
        }

        _wasUp = true;
        return Task.CompletedTask;
    }
}
