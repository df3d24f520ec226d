using Microsoft.AspNetCore.Components.Server;
using MudBlazor.Services;

namespace SocialeBasis.Web.Screens;

/// <summary>Blazor and MudBlazor.</summary>
public static class ScreenSetup
{
    public static void AddScreens(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(KeepDroppedCircuits);
        builder.Services.AddMudServices();
    }

    public static void MapScreens(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // Else the framework sends a second Content-Security-Policy; SecurityHeaders already says who may frame a page.
            options.ContentSecurityFrameAncestorsPolicy = null);

    // One failing access point drops a whole room of 150 at once; the default keeps 100 circuits for 3 minutes.
    private static void KeepDroppedCircuits(CircuitOptions options)
    {
        options.DisconnectedCircuitMaxRetained = 500;
        options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
    }
}
