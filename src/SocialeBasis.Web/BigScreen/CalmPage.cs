namespace SocialeBasis.Web.BigScreen;

/// <summary>What stands on the screen now of a list that is too long for it.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="First">The place of the first of them in the whole list, 0-based.</param>
/// <param name="Number">The page, 1-based.</param>
/// <param name="Of">How many pages there are.</param>
public sealed record CalmPage<TItem>(IReadOnlyList<TItem> Items, int First, int Number, int Of)
{
    /// <summary><c>1 van 3</c>; null when everything is on one page.</summary>
    public string? Note => Of > 1 ? $"{Number} van {Of}" : null;
}
