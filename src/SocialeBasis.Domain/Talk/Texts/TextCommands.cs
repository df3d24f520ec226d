namespace SocialeBasis.Domain;

/// <summary>I take back what I said.</summary>
public sealed record WithdrawContribution(Guid ContributionId) : SessionCommand;

/// <summary>A contribution is off every screen but the facilitator's, or back on.</summary>
public sealed record HideContribution(Guid ContributionId, bool Hidden) : SessionCommand;
