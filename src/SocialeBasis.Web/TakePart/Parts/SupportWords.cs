using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>The four levels of consent, as participants choose them.</summary>
internal static class SupportWords
{
    public static string Of(SupportLevel level) => level switch
    {
        SupportLevel.Behind => "Ik sta erachter",
        SupportLevel.CanLiveWith => "Ik kan ermee leven",
        SupportLevel.Concern => "Ik heb een zorg, want …",
        SupportLevel.Objection => "Ik heb een bezwaar, want …",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>The same without the reason that follows.</summary>
    public static string Chosen(SupportLevel level) => Of(level).Replace(", want …", "", StringComparison.Ordinal);
}
