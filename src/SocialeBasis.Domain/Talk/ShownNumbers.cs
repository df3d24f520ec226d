namespace SocialeBasis.Domain;

/// <summary>
/// What moved about one actor in a round, as the group saw it, in a talk that was read from a file. A file holds no answers of a
/// person, so that it cannot be counted again.
/// </summary>
/// <param name="StepId">The step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Round">The round, from 2.</param>
/// <param name="Again">How many people answered again.</param>
/// <param name="Changed">How many of them chose something else.</param>
public sealed record ShownMove(Guid StepId, Guid ActorId, int Round, int Again, int Changed);

/// <summary>How many people answered a step, in a talk that was read from a file.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Answered">How many people answered, in any round, shown or not.</param>
/// <param name="LaterRoundUnseen">Whether people answered once more in a round that was never shown.</param>
public sealed record StepResponse(Guid StepId, int Answered, bool LaterRoundUnseen);
