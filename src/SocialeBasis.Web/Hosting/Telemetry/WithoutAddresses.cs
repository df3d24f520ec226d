using System.Diagnostics;
using OpenTelemetry;

namespace SocialeBasis.Web.Hosting.Telemetry;

/// <summary>
/// Takes out of every span what tells who came from where, and the path: the first visit of a secret link has the secret in it.
/// The route stays, with its holes: <c>/regie/{id}/sleutel/{key}</c>.
/// </summary>
internal sealed class WithoutAddresses : BaseProcessor<Activity>
{
    private static readonly string[] Telling =
    [
        "url.path",
        "url.query",
        "url.full",
        "http.target",
        "http.url",
        "client.address",
        "client.port",
        "network.peer.address",
        "network.peer.port",
        "user_agent.original",
        "enduser.id",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
        {
            data.SetTag(tag, null);
        }
    }
}
