using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A quiet prompt stays away.</summary>
internal sealed record PromptDismissed(string Key) : SessionChange;
