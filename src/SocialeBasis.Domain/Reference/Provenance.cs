using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>How firm a piece of reference content is. Shown as a label wherever it matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Provenance>))]
public enum Provenance
{
    /// <summary>Stands so in the report, in our own words.</summary>
    [JsonStringEnumMemberName("rapport")]
    Report,

    /// <summary>Our explanation or ordering, based on the report; the report does not say exactly this.</summary>
    [JsonStringEnumMemberName("lezing")]
    Reading,

    /// <summary>Our own addition, or general knowledge; not in the report.</summary>
    [JsonStringEnumMemberName("aanvulling")]
    Addition,
}
