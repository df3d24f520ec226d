namespace SocialeBasis.Domain;

/// <summary>
/// A name for hopes, or for links of a theory, that say about the same. Grouping changes none of them: taking one out again leaves it as it was written.
/// </summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The step; of a kind that joins texts.</param>
/// <param name="Name">What they have in common.</param>
/// <param name="CreatedUtc">When it was made; the order of the groups.</param>
public sealed record HopeGroup(Guid Id, Guid StepId, string Name, DateTime CreatedUtc)
{
    /// <summary>The most groups in one step.</summary>
    public const int Most = 30;
}

/// <summary>That a hope or a link lies in a group; in one at most.</summary>
public sealed record HopeInGroup(Guid HopeId, Guid GroupId);

/// <summary>Two hopes, or groups of hopes, that are hard to have at once (C11): no verdict, a note on what rubs.</summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The Hoop step.</param>
/// <param name="FirstId">A hope or a group.</param>
/// <param name="SecondId">Another hope or group.</param>
/// <param name="Note">What rubs; may be empty.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record HopeClash(Guid Id, Guid StepId, Guid FirstId, Guid SecondId, string Note, DateTime RecordedUtc)
{
    /// <summary>The most pairs in one step.</summary>
    public const int Most = 20;
}
