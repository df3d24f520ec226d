namespace SocialeBasis.Reports.Content.Handouts;

/// <summary>A short version of the report for readers of one kind (H12, K3).</summary>
public enum Handout
{
    /// <summary><em>Voor bewoners</em>: one page in plain Dutch.</summary>
    Residents,

    /// <summary><em>Voor college en raad</em>: one page with what was agreed, what to expect when, and what cannot be counted.</summary>
    Council,

    /// <summary><em>Overdracht</em>: words, map, roles and open differences, in about ten minutes.</summary>
    HandOver,
}

/// <summary>Names and addresses of the short versions.</summary>
public static class HandoutNames
{
    /// <summary>All of them, in the order of the links.</summary>
    public static IReadOnlyList<Handout> All { get; } = [Handout.Residents, Handout.Council, Handout.HandOver];

    /// <summary>The heading, and what a link says.</summary>
    public static string DutchName(this Handout handout) => handout switch
    {
        Handout.Residents => "Voor bewoners",
        Handout.Council => "Voor college en raad",
        _ => "Overdracht",
    };

    /// <summary>The last part of its address: <c>bewoners</c>, <c>college-en-raad</c>, <c>overdracht</c>.</summary>
    public static string Address(this Handout handout) => handout switch
    {
        Handout.Residents => "bewoners",
        Handout.Council => "college-en-raad",
        _ => "overdracht",
    };

    /// <summary>The handout with this address, or null.</summary>
    public static Handout? FromAddress(string address)
    {
        foreach (var handout in All)
        {
            if (handout.Address() == address)
            {
                return handout;
            }
        }

        return null;
    }
}
