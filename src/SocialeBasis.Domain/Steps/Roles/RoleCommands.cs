namespace SocialeBasis.Domain;

/// <summary>The roles that I see for this actor.</summary>
public sealed record ChooseRoles(Guid StepId, Guid ActorId, RoleMoment Moment, RoleAnswerKind Kind, Seq<Guid> RoleIds) : SessionCommand;

/// <summary>I have no answer about this actor's roles any more.</summary>
public sealed record ClearRoles(Guid StepId, Guid ActorId, RoleMoment Moment) : SessionCommand;

/// <summary>A local role for everybody to choose from.</summary>
public sealed record AddRole(Guid RoleId, Guid StepId, string Name, string Explanation = "") : SessionCommand;

/// <summary>A role of the reference content can be chosen in this talk, so that people can meet every pair that is known to rub (D4).</summary>
/// <param name="RoleId">New id.</param>
/// <param name="ReferenceId">Id of a <see cref="Reference.ReferenceRole"/> that the talk does not have.</param>
public sealed record OfferRole(Guid RoleId, string ReferenceId) : SessionCommand;

/// <summary>I take back a role that I added. Only until its round is shown: after that others may have chosen it.</summary>
public sealed record TakeBackRole(Guid RoleId) : SessionCommand;

/// <summary>A role that a participant added is hidden from everybody, or shown again.</summary>
/// <param name="RoleId">The role; of a round that was shown.</param>
/// <param name="Hidden">Whether it is hidden.</param>
public sealed record HideRole(Guid RoleId, bool Hidden) : SessionCommand;

/// <summary>What the group agrees about an actor's role.</summary>
public sealed record AgreeRole(Guid StepId, Guid ActorId, string Does, string DoesNot, string InReturn = "", string Relation = "") : SessionCommand;

/// <summary>What we do when pressure comes.</summary>
public sealed record AgreeSteadfast(Guid DealId, Guid StepId, string Scenario, string WeDo, string FirstContact = "") : SessionCommand;

/// <summary>An agreement for when pressure comes no longer holds.</summary>
public sealed record DropSteadfast(Guid DealId) : SessionCommand;
