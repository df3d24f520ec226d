namespace SocialeBasis.Domain;

/// <summary>
/// What the group found out about a difference: the <c>waarom-kaart</c> with its answer. It says what the difference comes
/// from, never who is right and never who said it (facilitation §5).
/// </summary>
/// <param name="StepId">The step in which people differed.</param>
/// <param name="SubjectId">The actor, hope or proposal it is about; the step's own id when it is about the step as a whole.</param>
/// <param name="Kinds">What the difference comes from; more than one may hold.</param>
/// <param name="Heard">What the group heard; may be empty when <paramref name="Kinds"/> says something.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record DifferenceNote(Guid StepId, Guid SubjectId, DifferenceKinds Kinds, string Heard, DateTime RecordedUtc);

/// <summary>What a difference comes from, in the order of <c>verschil_soorten</c> in <c>stappen.json</c>.</summary>
[Flags]
public enum DifferenceKinds
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary><c>ander woord</c>.</summary>
    Word = 1,

    /// <summary><c>andere informatie</c>.</summary>
    Information = 2,

    /// <summary><c>andere ervaring</c>.</summary>
    Experience = 4,

    /// <summary><c>ander belang</c>.</summary>
    Interest = 8,

    /// <summary><c>andere situatie</c>.</summary>
    Situation = 16,
}
