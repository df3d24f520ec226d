using Microsoft.Playwright;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The browser of this machine, and how the stories start it.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    // What Playwright 1.64 switches off itself: a list of our own takes the place of that one.
    private const string OffForPlaywright =
        "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,"
        + "ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,AutoDeElevate,OptimizationHints,"
        + "NetworkTimeServiceQuerying,AimEnabled,msForceBrowserSignIn,msEdgeUpdateLaunchServicesPreferredVersion";

    // Pages of the address bar, which nobody sees here: Chromium runs them for every person, for a tenth of the processor.
    private const string AddressBar = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup";

    /// <summary>With what it is started.</summary>
    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Find(),
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--disable-features={OffForPlaywright},{AddressBar}",
            $"--host-resolver-rules=MAP {Nginx.Host} 127.0.0.1",
        ],
    };

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium, Chrome or Edge on the PATH. The script ./test installs one on Debian.");
}
