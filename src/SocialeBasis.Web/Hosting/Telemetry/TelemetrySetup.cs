using System.Reflection;
using Microsoft.AspNetCore.Components.Server.Circuits;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SocialeBasis.Web.Hosting.Telemetry;

/// <summary>
/// Figures and traces for who runs the program, sent by OpenTelemetry to a collector of their own. Off unless
/// <c>Telemetry:Endpoint</c> is set: nothing leaves the machine by itself. The log is not sent along.
/// </summary>
internal static class TelemetrySetup
{
    /// <summary>The collector: <c>http://localhost:4317</c> for grpc, <c>http://localhost:4318</c> for http.</summary>
    public const string Endpoint = "Telemetry:Endpoint";

    /// <summary><c>grpc</c> (the default) or <c>http</c>.</summary>
    public const string Protocol = "Telemetry:Protocol";

    private static readonly string[] Meters =
    [
        TalkMeter.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http.Connections",
        "Microsoft.AspNetCore.Components.Server.Circuits",
    ];

    /// <exception cref="InvalidOperationException">The endpoint is set and is no http(s) address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CircuitHandler, Reconnects>();
        if (builder.Configuration[Endpoint] is not { Length: > 0 } setting)
        {
            return;
        }

        if (!Uri.TryCreate(setting, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException($"De instelling {Endpoint} klopt niet: '{setting}' is geen adres. Voorbeeld: http://localhost:4317.");
        }

        var overHttp = string.Equals(builder.Configuration[Protocol], "http", StringComparison.OrdinalIgnoreCase);
        void Send(OtlpExporterOptions options, string signal)
        {
            options.Protocol = overHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            options.Endpoint = overHttp ? new Uri(collector, $"v1/{signal}") : collector;
        }

        var version = typeof(TelemetrySetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("socialebasis", serviceVersion: version))
            .WithMetrics(metrics => metrics
                .AddMeter(Meters)
                .AddRuntimeInstrumentation()
                .AddOtlpExporter(options => Send(options, "metrics")))
            .WithTracing(traces => traces
                .AddSource(TalkMeter.Name)
                .AddAspNetCoreInstrumentation()
                .AddProcessor<WithoutAddresses>() // before the exporter: it must not see them
                .AddOtlpExporter(options => Send(options, "traces")));
    }
}
