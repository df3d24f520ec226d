namespace SocialeBasis.Domain;

/// <summary>An actor in the grey zone as a result of the talk, with the arguments on both sides (C5). The places given stand with the placements.</summary>
/// <param name="StepId">The Sferen step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="For">Why it could belong; may be empty.</param>
/// <param name="Against">Why it could stay outside; may be empty.</param>
/// <param name="WhatChanges">"Wat verandert er als we dit meerekenen?"; may be empty.</param>
/// <param name="Asked">"Hebben we het hun gevraagd?" (C6).</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record GreyNote(Guid StepId, Guid ActorId, string For, string Against, string WhatChanges, Asked Asked, DateTime RecordedUtc);

/// <summary>Whether the actor itself was asked if it sees itself as a part.</summary>
public enum Asked
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>They were asked.</summary>
    Yes,

    /// <summary>They were not asked: something to do.</summary>
    NotYet,
}
