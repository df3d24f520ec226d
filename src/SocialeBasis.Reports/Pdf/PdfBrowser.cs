namespace SocialeBasis.Reports.Pdf;

/// <summary>Finds a browser of the Chromium family on this machine: the one that prints the report.</summary>
internal static class PdfBrowser
{
    private static readonly string[] LinuxNames =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"];

    private static readonly string[] WindowsPlaces =
    [
        @"Microsoft\Edge\Application\msedge.exe",
        @"Google\Chrome\Application\chrome.exe",
        @"Chromium\Application\chrome.exe",
    ];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>Full path of the browser; null when there is none.</summary>
    /// <param name="configured">A path, or a name to look up in PATH. When given, only this counts: a wrong setting must show, not be repaired
    /// silently.</param>
    public static string? Find(string? configured = null) =>
        string.IsNullOrWhiteSpace(configured) ? Candidates().FirstOrDefault(File.Exists) : Resolve(configured.Trim());

    private static string? Resolve(string configured) =>
        configured.Contains(Path.DirectorySeparatorChar) || configured.Contains('/')
            ? File.Exists(configured) ? Path.GetFullPath(configured) : null
            : InPath(configured).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            Environment.SpecialFolder[] roots =
            [
                Environment.SpecialFolder.ProgramFilesX86,
                Environment.SpecialFolder.ProgramFiles,
                Environment.SpecialFolder.LocalApplicationData,
            ];
            return WindowsPlaces.SelectMany(place =>
                roots.Select(Environment.GetFolderPath).Where(root => root.Length > 0).Select(root => Path.Combine(root, place))
            );
        }

        var named = LinuxNames.SelectMany(InPath);
        return OperatingSystem.IsMacOS() ? MacPlaces.Concat(named) : named;
    }

    private static IEnumerable<string> InPath(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return folders.Concat(OperatingSystem.IsWindows() ? [] : ["/usr/bin", "/usr/local/bin", "/snap/bin"]).Select(folder => Path.Combine(folder, name));
    }
}
