using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain.Earlier;

/// <summary>An actor of an earlier talk.</summary>
/// <param name="Id">Its id; in a talk that continues it keeps this.</param>
/// <param name="Name">Its name then.</param>
/// <param name="ReferenceId">The catalogue's entry, or null.</param>
public sealed record EarlierActor(Guid Id, string Name, string? ReferenceId)
{
    /// <summary>Where the group put it; null when nobody was asked or nobody answered.</summary>
    public EarlierPlace? Place { get; init; }

    /// <summary>The roles the group saw; null when nobody was asked or nobody answered.</summary>
    public EarlierRoles? Roles { get; init; }
}

/// <summary>Where a group put an actor.</summary>
/// <param name="Area">Its area; null in the grey zone.</param>
/// <param name="IsGrey">Whether it lay in the grey zone.</param>
/// <param name="IsSettled">Whether the group settled that together: then the number of answers does not matter.</param>
/// <param name="Counts">How many people per area, in <see cref="SphereAreas.InOrder"/>.</param>
/// <param name="Unknown">How many did not know.</param>
public sealed record EarlierPlace(Spheres? Area, bool IsGrey, bool IsSettled, Seq<int> Counts, int Unknown)
{
    /// <summary>How many people chose an area.</summary>
    public int N => Counts.Sum();
}

/// <summary>The ratings of one concrete question.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Ratings">Per actor.</param>
public sealed record EarlierInfluence(string Question, Seq<EarlierRating> Ratings)
{
    /// <summary>Whose influence was asked about.</summary>
    public WhoseInfluence Whose { get; init; }

    /// <summary>What was asked, in words.</summary>
    public AskedInfluence Asked => new(Whose, Question);
}

/// <summary>The ratings of one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Counts">Of the whole group.</param>
/// <param name="Groups">Of the perspectives that could be shown apart then.</param>
public sealed record EarlierRating(Guid ActorId, RatingCounts Counts, Seq<EarlierGroup> Groups);

/// <summary>The ratings of one perspective that could be shown apart.</summary>
public sealed record EarlierGroup(string PerspectiveId, RatingCounts Counts);

/// <summary>The roles a group saw for one actor.</summary>
/// <param name="Roles">Per role how many saw it, and wished it; roles that nobody named left out.</param>
/// <param name="NowAnswered">How many answered about then.</param>
/// <param name="WishedAnswered">How many answered about the wish.</param>
/// <param name="Deal">What was agreed about the role, or null.</param>
public sealed record EarlierRoles(Seq<EarlierRole> Roles, int NowAnswered, int WishedAnswered, RoleDeal? Deal);

/// <summary>How many people saw a role, and wished it.</summary>
public sealed record EarlierRole(Guid RoleId, string Name, int Now, int Wished);
