using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A contribution has this content, new or changed.</summary>
internal sealed record ContributionGiven(Contribution Contribution) : SessionChange;

/// <summary>A contribution is hidden, or shown again.</summary>
internal sealed record ContributionHidden(Guid ContributionId, bool Hidden) : SessionChange;

/// <summary>A contribution was taken back by its writer.</summary>
internal sealed record ContributionWithdrawn(Guid ContributionId) : SessionChange;
