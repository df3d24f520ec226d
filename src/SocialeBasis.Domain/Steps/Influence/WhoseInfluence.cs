namespace SocialeBasis.Domain;

/// <summary>Whose influence a step of Invloed asks about, and so on what (H7 §7.2, the third question; decision 34).</summary>
public enum WhoseInfluence
{
    /// <summary>Of the municipality on each actor, on one concrete thing.</summary>
    Municipality,

    /// <summary>Of each actor on something that the group hopes for.</summary>
    Actors,
}
