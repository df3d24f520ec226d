namespace SocialeBasis.Domain;

/// <summary>This actor belongs to our talk. An actor of that name counts as named once more.</summary>
/// <param name="ActorId">The id for a new actor; ignored when the name exists.</param>
/// <param name="StepId">The step at which it is named.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="ReferenceId">The catalogue's entry, if it was picked there.</param>
/// <param name="JoinExisting">True to count with the actor of that name that is already on the list.</param>
public sealed record NameActor(Guid ActorId, Guid StepId, string Name, string? ReferenceId = null, bool JoinExisting = false) : SessionCommand;

/// <summary>I no longer name this actor.</summary>
public sealed record UnnameActor(Guid StepId, Guid ActorId) : SessionCommand;

/// <summary>An actor is off every screen, or back on.</summary>
public sealed record HideActor(Guid ActorId, bool Hidden) : SessionCommand;

/// <summary>An actor is part of today's talk, or not.</summary>
public sealed record SetActorScope(Guid ActorId, bool InScope) : SessionCommand;

/// <summary>An actor has this name.</summary>
public sealed record RenameActor(Guid ActorId, string Name) : SessionCommand;

/// <summary>Two actors are one; who named the first now named the second.</summary>
public sealed record MergeActors(Guid From, Guid Into) : SessionCommand;

/// <summary>A variant of an actor stands beside it with a place of its own.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="VariantId">New id.</param>
/// <param name="Name">What the variant is called: a club with an inclusive offer.</param>
public sealed record SplitActor(Guid ActorId, Guid VariantId, string Name) : SessionCommand;

/// <summary>Where an actor's money mainly comes from.</summary>
public sealed record SetFunding(Guid ActorId, Funding Funding) : SessionCommand;
