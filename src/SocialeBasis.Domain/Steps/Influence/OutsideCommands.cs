namespace SocialeBasis.Domain;

/// <summary>This has influence too, and nobody here has it in hand.</summary>
public sealed record GiveOutsideFactor(Guid ContributionId, Guid StepId, string Text) : SessionCommand;

/// <summary>Something on the list <em>Niet aan ons</em> is about this rule or department; empty takes that away.</summary>
public sealed record NoteOutside(Guid ContributionId, string Concerns) : SessionCommand;

/// <summary>Something on the list <em>Niet aan ons</em> becomes a proposal of the group at Afspraken. Once: another press changes nothing.</summary>
/// <param name="ContributionId">What stands on the list.</param>
public sealed record TakeToAgreements(Guid ContributionId) : SessionCommand;
