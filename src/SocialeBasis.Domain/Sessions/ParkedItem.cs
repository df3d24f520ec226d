namespace SocialeBasis.Domain.Sessions;

/// <summary>Something that does not belong here and now, kept visible until it is dealt with (B10).</summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The step in which it was parked.</param>
/// <param name="ContributionId">The contribution that was parked, if it was one.</param>
/// <param name="Text">What was parked.</param>
/// <param name="ParkedUtc">When.</param>
/// <param name="Resolution">How it was dealt with in the end; null while it is open.</param>
public sealed record ParkedItem(Guid Id, Guid StepId, Guid? ContributionId, string Text, DateTime ParkedUtc, string? Resolution = null);
