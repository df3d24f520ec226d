using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.SignalR;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Marks an endpoint that opens a circuit, carries it or belongs to it. Who asks for one is judged by this mark and never by the
/// address: an address can be spelled in many ways that lead to the same endpoint.
/// </summary>
internal sealed class CircuitEndpoint
{
    private static readonly CircuitEndpoint Mark = new();

    private CircuitEndpoint()
    {
    }

    /// <summary>Marks whatever was mapped that is no page.</summary>
    public static void MarkUnlessPage(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ComponentTypeMetadata>().Any())
        {
            endpoint.Metadata.Add(Mark);
        }
    }

    /// <summary>Whether this request is for such an endpoint. Another hub than that of the circuits counts as well.</summary>
    public static bool Serves(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && (endpoint.Metadata.GetMetadata<CircuitEndpoint>() is not null || IsHub(endpoint));

    /// <summary>Whether messages go over it, or it says how.</summary>
    public static bool IsHub(Endpoint endpoint) => endpoint.Metadata.GetMetadata<HubMetadata>() is not null;
}
