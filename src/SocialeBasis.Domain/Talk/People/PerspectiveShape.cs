namespace SocialeBasis.Domain;

/// <summary>Perspectives have a shape, never a colour (colour belongs to the spheres).</summary>
public enum PerspectiveShape
{
    /// <summary>■, gemeente.</summary>
    Square,

    /// <summary>▲, welzijnsorganisatie.</summary>
    Triangle,

    /// <summary>●, inwoner.</summary>
    Circle,

    /// <summary>◆, andere partij.</summary>
    Diamond,

    /// <summary>✚, kennis.</summary>
    Cross,
}
