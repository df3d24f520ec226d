using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>How an earlier agreement stands, as the group says in the room.</summary>
/// <param name="AgreementId">The earlier agreement.</param>
/// <param name="Status">How it stands; null takes that back.</param>
/// <param name="Note">What was said about it; required when it lapses.</param>
public sealed record CheckAgreement(Guid AgreementId, AgreementStatus? Status, string Note = "") : SessionCommand;

/// <summary>Whether an earlier assumption turned out to be true.</summary>
/// <param name="AssumptionId">The earlier assumption.</param>
/// <param name="Verdict">Whether it held; null takes that back.</param>
/// <param name="Note">What was said about it.</param>
public sealed record CheckAssumption(Guid AssumptionId, AssumptionVerdict? Verdict, string Note = "") : SessionCommand;

/// <summary>An earlier agreement stands among today's agreements, with its owner and date.</summary>
/// <param name="AgreementId">The earlier agreement.</param>
/// <param name="StepId">The Afspraken step.</param>
/// <param name="ProposalId">New id.</param>
public sealed record CarryOn(Guid AgreementId, Guid StepId, Guid ProposalId) : SessionCommand;

/// <summary>The group looks at its words again on this day; null for not said.</summary>
public sealed record PlanReview(DateOnly? On) : SessionCommand;
