using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>What sort of thing an actor in the catalogue is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>One person, in a personal capacity.</summary>
    [JsonStringEnumMemberName("persoon")]
    Person,

    /// <summary>People together, with or without a formal shape.</summary>
    [JsonStringEnumMemberName("groep")]
    Group,

    /// <summary>A legal body or a lasting form of cooperation.</summary>
    [JsonStringEnumMemberName("organisatie")]
    Organisation,

    /// <summary>A paid worker, seen as a person.</summary>
    [JsonStringEnumMemberName("professional")]
    Professional,

    /// <summary>A building or an open place.</summary>
    [JsonStringEnumMemberName("plek")]
    Place,

    /// <summary>The municipality, a part of it, or another government.</summary>
    [JsonStringEnumMemberName("overheid")]
    Government,

    /// <summary>None of these, such as the media.</summary>
    [JsonStringEnumMemberName("overig")]
    Other,
}

/// <summary>Whether an actor is formally organised. Our estimate for every actor.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorFormality>))]
public enum ActorFormality
{
    /// <summary>Has statutes, a contract or a profession.</summary>
    [JsonStringEnumMemberName("formeel")]
    Formal,

    /// <summary>Has none of these.</summary>
    [JsonStringEnumMemberName("informeel")]
    Informal,

    /// <summary>Occurs in both shapes.</summary>
    [JsonStringEnumMemberName("beide")]
    Both,
}

/// <summary>Whether people are paid for what the actor does. Our estimate for every actor.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorPay>))]
public enum ActorPay
{
    /// <summary>Paid work.</summary>
    [JsonStringEnumMemberName("betaald")]
    Paid,

    /// <summary>Unpaid.</summary>
    [JsonStringEnumMemberName("onbetaald")]
    Unpaid,

    /// <summary>Paid and unpaid people together.</summary>
    [JsonStringEnumMemberName("beide")]
    Both,

    /// <summary>The question has no meaning here, as with an open place.</summary>
    [JsonStringEnumMemberName("nvt")]
    NotApplicable,
}

/// <summary>How much the municipality can steer an actor, in words. Our estimate; it is a start for the talk, not an answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MunicipalInfluence>))]
public enum MunicipalInfluence
{
    /// <summary>No influence.</summary>
    [JsonStringEnumMemberName("geen")]
    None,

    /// <summary>Little influence.</summary>
    [JsonStringEnumMemberName("klein")]
    Small,

    /// <summary>Some influence.</summary>
    [JsonStringEnumMemberName("middel")]
    Medium,

    /// <summary>Much influence.</summary>
    [JsonStringEnumMemberName("groot")]
    Large,

    /// <summary>Differs from place to place.</summary>
    [JsonStringEnumMemberName("wisselend")]
    Varies,
}
