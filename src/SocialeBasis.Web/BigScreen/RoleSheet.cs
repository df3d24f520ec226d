using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What can be read of the roles at one time; the closed family of pages.</summary>
public abstract record RoleSheet
{
    private const int DifferPerPage = 5;
    private const int DealsPerPage = 2;

    // A group talks about a few; the report has them all.
    private const int MostDiffer = 10;

    private RoleSheet()
    {
    }

    /// <summary>Who has which role, or the matrix.</summary>
    public sealed record Numbers(RolePage Page) : RoleSheet;

    /// <summary>Where perspectives see it differently.</summary>
    public sealed record Differ(IReadOnlyList<RoleDifference> Lines) : RoleSheet;

    /// <summary>What we agreed about an actor's role.</summary>
    public sealed record Deals(IReadOnlyList<RoleResult> Actors) : RoleSheet;

    /// <summary>What we do when pressure comes.</summary>
    public sealed record Steadfast(IReadOnlyList<SteadfastDeal> Agreed) : RoleSheet;

    /// <summary>The pages: who has which role, where perspectives differ, the matrix; while we settle first what we agreed.</summary>
    public static IReadOnlyList<RoleSheet> Of(RolesView step)
    {
        var numbers = RolePage.Of(step.Results);
        var settling = step.Phase is Phase.Settle;
        return
        [
            .. settling ? step.Steadfast.Chunk(DealsPerPage).Select(some => new Steadfast(some)) : [],
            .. settling ? step.Results.Where(result => result.Deal is not null).Chunk(DealsPerPage).Select(some => new Deals(some)) : [],
            .. numbers.Where(page => page.Actors.Count == 0).Select(page => new Numbers(page)),
            .. RoleDifference.Of(step.Results).Take(MostDiffer).Chunk(DifferPerPage).Select(some => new Differ(some)),
            .. numbers.Where(page => page.Actors.Count > 0).Select(page => new Numbers(page)),
        ];
    }
}
