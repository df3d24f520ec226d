using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using MudBlazor.Services;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Web.Look.Screens;

/// <summary>Blazor and MudBlazor.</summary>
public static class ScreenSetup
{
    public static void AddScreens(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Screens").Get<ScreenSettings>() ?? new ScreenSettings();
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(options => KeepDropped(options, settings))

            // js/reconnect.js takes the connection for lost after fifteen seconds of silence, where the default of both is twice as long.
            .AddHubOptions(hub => hub.KeepAliveInterval = TimeSpan.FromSeconds(5));
        builder.Services.AddScoped<CircuitHandler, CircuitPace>();
        builder.Services.AddScoped<CircuitLine>();
        builder.Services.AddScoped<CircuitHandler>(services => services.GetRequiredService<CircuitLine>());
        builder.Services.AddMudServices();
    }

    public static void MapScreens(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // Else the framework sends a second Content-Security-Policy; SecurityHeaders already says who may frame a page.
            options.ContentSecurityFrameAncestorsPolicy = null)
        .Add(CircuitEndpoint.MarkUnlessPage);

    private static void KeepDropped(CircuitOptions options, ScreenSettings settings)
    {
        options.DisconnectedCircuitMaxRetained = settings.MostDropped;
        options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(settings.DroppedMinutes);
        options.PersistedCircuitInMemoryMaxRetained = settings.MostPaused;
    }
}
