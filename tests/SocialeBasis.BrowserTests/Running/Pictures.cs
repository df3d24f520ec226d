using Microsoft.Playwright;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>
/// The pictures of README and manual, made from today's screens: <c>PICTURES_TO="$PWD/docs/beelden" ./test</c> writes them there.
/// Without the variable they go to <c>TestResults</c>: that every screen of the manual can be reached is tested each time.
/// </summary>
internal static class Pictures
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("PICTURES_TO") is { Length: > 0 } asked
        ? Path.GetFullPath(asked)
        : Path.Combine(AppContext.BaseDirectory, "TestResults", "beelden");

    /// <summary>Keeps the page as a picture: what is in view, or the whole page.</summary>
    public static async Task ShootAsync(this IPage page, string name, bool whole = false)
    {
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), FullPage = whole });
    }
}
