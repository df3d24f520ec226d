using SocialeBasis.Domain;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>The colours of a place on the map, for its letters.</summary>
internal static class AreaStyle
{
    /// <summary>As css for a badge.</summary>
    public static string Of(Spheres area) => area.Letters() == "PGI"
        ? "background:var(--pgi);color:var(--papier)"
        : $"background:var(--{area.Letters().ToLowerInvariant()})";
}
