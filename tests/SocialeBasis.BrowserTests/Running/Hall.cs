using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>
/// A program, a Chromium and the people in the room: every person is a browser profile of their own. With <c>SIGN_IN=Accounts</c>
/// in the environment facilitators have accounts here too, so that every story can be told that way.
/// </summary>
public class Hall : IAsyncLifetime
{
    private readonly ConcurrentDictionary<ProgramProcess, FirstAccount> _first = new();

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ProgramProcess App { get; private set; } = null!;

    /// <summary>Whether facilitators have accounts; otherwise whoever sits at the computer leads.</summary>
    public virtual bool UsesAccounts { get; } = Environment.GetEnvironmentVariable("SIGN_IN") switch
    {
        null or "" or "Local" => false,
        "Accounts" => true,
        var other => throw new InvalidOperationException($"SIGN_IN is Local or Accounts, not '{other}'."), // a slip must not pass as a run with accounts
    };

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        App = await StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
    }

    /// <summary>Somebody with a device of their own.</summary>
    /// <param name="width">Of the window.</param>
    /// <param name="height">Of the window.</param>
    /// <param name="calm">Without movement.</param>
    /// <param name="address">Where the program is; null for the one that the stories share.</param>
    /// <param name="at">Another program than the hall's own.</param>
    /// <param name="traced">Keeps what is needed for a trace when the story fails; not for crowds.</param>
    public async Task<IPage> SomebodyAsync(int width, int height, bool calm = true, string? address = null, bool traced = true, ProgramProcess? at = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address ?? (at ?? App).Address,
            IgnoreHTTPSErrors = address is not null, // a certificate that a test made itself
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = calm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        if (traced)
        {
            // No film of the screens: that costs a sixth of the processor, and the snapshots of the pages show as much.
            await context.Tracing.StartAsync(new TracingStartOptions { Snapshots = true });
        }

        return await context.NewPageAsync();
    }

    /// <summary>Another program, for a story that ends it or needs settings of its own; facilitators get in as in the hall's own.</summary>
    public Task<ProgramProcess> StartAsync(params (string Key, string Value)[] settings) =>
        ProgramProcess.StartAsync(UsesAccounts ? [AccountsHall.Accounts, .. settings] : settings);

    /// <summary>Somebody who may make and lead talks, on a device of their own. With accounts always the same person: Anna.</summary>
    /// <inheritdoc cref="SomebodyAsync"/>
    public async Task<IPage> FacilitatorAsync(int width = 1366, int height = 768, string? address = null, bool traced = true, ProgramProcess? at = null)
    {
        var page = await SomebodyAsync(width, height, address: address, traced: traced, at: at);
        if (UsesAccounts)
        {
            await _first.GetOrAdd(at ?? App, app => new FirstAccount(app)).EnterAsync(page);
        }

        return page;
    }

    /// <summary>The address at which a computer of its own shows the big screen of the talk that this page leads.</summary>
    public Task<string> ScreenAddressAsync(IPage leader, string id) => UsesAccounts ? leader.ScreenLinkAsync() : Task.FromResult($"/scherm/{id}");

    /// <summary>The path of the secret link with which any device leads this talk. With accounts it works once the owner turned it on.</summary>
    public async Task<string> SecretLinkAsync(IPage leader, string id)
    {
        if (UsesAccounts)
        {
            await leader.GotoAsync($"/regie/{id}/delen");
            await leader.Button("Zet de link aan").ClickAsync();
            await leader.Button("Zet de link uit").WaitForAsync();
            await leader.GotoAsync($"/regie/{id}");
        }

        await leader.Button("Toon code").ClickAsync();
        await leader.Button("Toon de geheime link").ClickAsync();
        var link = await leader.GetByText("/sleutel/").Filter(new() { HasText = $"/regie/{id}/" }).First.InnerTextAsync();
        return new Uri(link.Trim()).PathAndQuery;
    }

    /// <summary>
    /// Runs a story; when it fails, it says in a few lines what stood on every page, and a screenshot of each and a trace stay in
    /// <c>TestResults</c>.
    /// </summary>
    public static async Task TellAsync(Func<Task> story, IEnumerable<IPage> pages)
    {
        try
        {
            await story();
        }
        catch (Exception error)
        {
            // Playwright tells every time it looked; the first of it says what was waited for.
            var what = error.Message.Length > 600 ? $"{error.Message[..600]} …" : error.Message;
            var where = (error.StackTrace ?? "").Split('\n').Where(line => line.Contains(nameof(BrowserTests), StringComparison.Ordinal));
            Assert.Fail($"{what}\n\nOn the pages:\n{await KeepAsync(pages)}\n{string.Join('\n', where)}");
        }
        finally
        {
            foreach (var page in pages)
            {
                await page.Context.CloseAsync();
            }
        }
    }

    private static async Task<string> KeepAsync(IEnumerable<IPage> pages)
    {
        var (of, name) = (TestContext.Current.TestClass?.TestClassSimpleName ?? "", TestContext.Current.TestMethod?.MethodName ?? "");
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", of, name)).FullName;
        var seen = new StringBuilder();
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            try
            {
                seen.AppendLine(await page.SumUpAsync());
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{i}.png") });
                await File.WriteAllTextAsync(Path.Combine(folder, $"{i}.html"), await page.ContentAsync());
                await page.Context.Tracing.StopAsync(new TracingStopOptions { Path = Path.Combine(folder, $"{i}.zip") });
            }
            catch (PlaywrightException gone)
            {
                seen.AppendLine(string.Join(": ", page.Url, gone.Message.Split('\n')[0])); // why the story failed matters more than its pictures
            }
        }

        return seen.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

[CollectionDefinition(nameof(HallCollection))]
public sealed class HallCollection : ICollectionFixture<Hall>;
