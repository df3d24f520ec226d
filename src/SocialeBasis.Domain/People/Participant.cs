namespace SocialeBasis.Domain.People;

/// <summary>Somebody who takes part in one talk.</summary>
/// <param name="Id">Made when joining; the signed cookie on the device holds it.</param>
/// <param name="PerspectiveId">One of the talk's perspectives.</param>
/// <param name="Name">What they chose to be called, or null; the only place in the system where a name of a participant stands.</param>
/// <param name="JoinedUtc">When they joined first.</param>
/// <param name="Standing">Whether they still take part.</param>
public sealed record Participant(Guid Id, string PerspectiveId, string? Name, DateTime JoinedUtc, Standing Standing = Standing.TakesPart);

/// <summary>Whether a participant still takes part.</summary>
public enum Standing
{
    /// <summary>Takes part; answers count.</summary>
    TakesPart,

    /// <summary>Removed by the facilitator; what they said before still counts.</summary>
    Removed,

    /// <summary>Removed by the facilitator together with everything they said: kept, shown nowhere, counted nowhere.</summary>
    RemovedWithAnswers,
}
