namespace SocialeBasis.Web.Access.Accounts;

/// <summary>A browser in words that its owner knows again, such as "Firefox op Windows". Only that is kept, not what the browser sent.</summary>
internal static class Device
{
    /// <summary>The longest name.</summary>
    public const int Most = 40;

    // The order matters: most browsers say that they are some of the others too.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("CrOS", "Chromebook"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ];

    /// <summary>From the header <c>User-Agent</c>.</summary>
    public static string Of(string? userAgent)
    {
        var (browser, system) = (Find(Browsers, userAgent), Find(Systems, userAgent));
        return (browser, system) switch
        {
            (null, null) => "Onbekend apparaat",
            (null, _) => system,
            (_, null) => browser,
            _ => $"{browser} op {system}",
        };
    }

    private static string? Find((string Sign, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) == true).Name;
}
