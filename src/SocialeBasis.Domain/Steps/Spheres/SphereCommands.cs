namespace SocialeBasis.Domain;

/// <summary>I put this actor here.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Area">The spheres; <see cref="Spheres.None"/> for outside, null for "weet niet".</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record PlaceActor(Guid StepId, Guid ActorId, Spheres? Area, string Reason = "") : SessionCommand;

/// <summary>I have no answer for this actor any more (nothing is ticked).</summary>
public sealed record ClearPlacement(Guid StepId, Guid ActorId) : SessionCommand;

/// <summary>The arguments about an actor in the grey zone.</summary>
public sealed record NoteGreyZone(Guid StepId, Guid ActorId, string For, string Against, string WhatChanges, Asked Asked) : SessionCommand;
