using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A word is new, or has a further version.</summary>
internal sealed record WordDescribed(StarredWord Word) : SessionChange;
