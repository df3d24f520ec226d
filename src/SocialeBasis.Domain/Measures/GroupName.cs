namespace SocialeBasis.Domain.Measures;

/// <summary>A group of people as the subject of a Dutch sentence.</summary>
/// <param name="Name">As inside a sentence, with its article: <c>de gemeente</c>, <c>inwoners</c>.</param>
/// <param name="IsPlural">Whether the verb is plural: <c>inwoners kiezen</c>, <c>de gemeente kiest</c>.</param>
public sealed record GroupName(string Name, bool IsPlural = false)
{
    /// <summary>The people who speak from a perspective.</summary>
    public static GroupName Of(Perspective perspective) => perspective.Id switch
    {
        "gemeente" => new("de gemeente"),
        "welzijnsorganisatie" => new("welzijnsorganisaties", IsPlural: true),
        "inwoner" => new("inwoners", IsPlural: true),
        "andere-partij" => new("andere partijen", IsPlural: true),
        "kennis" => new("kennis en onderzoek"),
        _ => new($"mensen van “{perspective.Name}”", IsPlural: true),
    };

    /// <summary>The name with a capital, to begin a sentence with.</summary>
    public string AtStart => Name.Length == 0 ? Name : char.ToUpperInvariant(Name[0]) + Name[1..];
}
