using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Outcomes;

namespace SocialeBasis.Domain.Commands;

/// <summary>What the group found out about a difference; nothing said takes the note away.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor, hope or proposal; null for the step as a whole.</param>
/// <param name="Kinds">What it comes from.</param>
/// <param name="Heard">What the group heard.</param>
public sealed record NoteDifference(Guid StepId, Guid? SubjectId, DifferenceKinds Kinds, string Heard) : SessionCommand;

/// <summary>The arguments about an actor in the grey zone.</summary>
public sealed record NoteGreyZone(Guid StepId, Guid ActorId, string For, string Against, string WhatChanges, Asked Asked) : SessionCommand;

/// <summary>A variant of an actor stands beside it with a place of its own.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="VariantId">New id.</param>
/// <param name="Name">What the variant is called: a club with an inclusive offer.</param>
public sealed record SplitActor(Guid ActorId, Guid VariantId, string Name) : SessionCommand;

/// <summary>Where an actor's money mainly comes from.</summary>
public sealed record SetFunding(Guid ActorId, Funding Funding) : SessionCommand;

/// <summary>A group of hopes has this name.</summary>
public sealed record NameHopeGroup(Guid GroupId, Guid StepId, string Name) : SessionCommand;

/// <summary>A group of hopes is no longer there; its hopes stay.</summary>
public sealed record DropHopeGroup(Guid GroupId) : SessionCommand;

/// <summary>A hope lies in this group; null takes it out.</summary>
public sealed record GroupHope(Guid HopeId, Guid? GroupId) : SessionCommand;

/// <summary>Two hopes, or groups of hopes, are hard to have at once.</summary>
public sealed record NoteClash(Guid ClashId, Guid StepId, Guid FirstId, Guid SecondId, string Note) : SessionCommand;

/// <summary>A pair is no longer a clash.</summary>
public sealed record DropClash(Guid ClashId) : SessionCommand;

/// <summary>Who recognises this? Asked of all.</summary>
public sealed record AskWhoRecognises(Guid RecognitionId, Guid StepId, string Text) : SessionCommand;

/// <summary>Hands are no longer counted.</summary>
public sealed record CloseRecognition(Guid RecognitionId) : SessionCommand;

/// <summary>What the group agrees about an actor's role.</summary>
public sealed record AgreeRole(Guid StepId, Guid ActorId, string Does, string DoesNot, string InReturn = "", string Relation = "") : SessionCommand;

/// <summary>What we do when pressure comes.</summary>
public sealed record AgreeSteadfast(Guid DealId, Guid StepId, string Scenario, string WeDo, string FirstContact = "") : SessionCommand;

/// <summary>An agreement for when pressure comes no longer holds.</summary>
public sealed record DropSteadfast(Guid DealId) : SessionCommand;

/// <summary>A word stands in the list. Participants may star a word that everybody can see somewhere.</summary>
public sealed record StarWord(Guid WordId, string Word) : SessionCommand;

/// <summary>What the group says about a word; every version is kept.</summary>
/// <param name="WordId">The word.</param>
/// <param name="Agreed">What we mean by it.</param>
/// <param name="Other">What others mean.</param>
/// <param name="Plain">A plain word instead.</param>
/// <param name="Demands">What it asks: time, money, a contract, a role.</param>
/// <param name="Meanings">Per perspective.</param>
/// <param name="IsDropped">We leave the word.</param>
public sealed record DescribeWord(Guid WordId, string Agreed, string Other, string Plain, string Demands, Seq<PerspectiveMeaning> Meanings, bool IsDropped = false) : SessionCommand;

/// <summary>A word is no longer on the list.</summary>
public sealed record RemoveWord(Guid WordId) : SessionCommand;

/// <summary>How far people go along with a text is shown to all.</summary>
/// <param name="SubjectId">The step whose settled text it is, or the proposal.</param>
/// <param name="EvenFew">Also when fewer people answered than the threshold and others still can.</param>
public sealed record ShowConsent(Guid SubjectId, bool EvenFew = false) : SessionCommand;

/// <summary>A quiet prompt stays away.</summary>
public sealed record DismissPrompt(string Key) : SessionCommand;
