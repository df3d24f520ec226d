using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Accounts;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Tests.Accounts;

/// <summary>The real program with accounts, on a clock of the test's own. Anna is the first, and the beheerder.</summary>
public sealed partial class AccountsStage : IDisposable
{
    public const string Anna = "anna@lindehof.example";
    public const string Password = "vier blauwe fietsen bij de molen";

    private readonly List<FormBrowser> browsers = [];

    public AccountsStage()
        : this([])
    {
    }

    internal AccountsStage(params (string Key, string Value)[] settings)
    {
        // Cookies are kept by the real clock, so the clock of the test begins there.
        Time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        App = new RunningApp(Time, [("Facilitators:SignIn", "Accounts"), .. settings]);
    }

    public FakeTimeProvider Time { get; }

    public RunningApp App { get; }

    internal SetupCode Setup => App.Services.GetRequiredService<SetupCode>();

    internal Invitations Invitations => App.Services.GetRequiredService<Invitations>();

    internal TalkRights Rights => App.Services.GetRequiredService<TalkRights>();

    /// <summary>Somebody with a browser, who does not sit at the computer unless asked.</summary>
    internal FormBrowser Somebody(bool atTheComputer = false)
    {
        var browser = new FormBrowser(App.Address, !atTheComputer);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>Anna, signed in: made with the setup code the first time.</summary>
    internal async Task<FormBrowser> AnnaAsync()
    {
        var browser = Somebody();
        if (await AccountAsync(Anna) is null)
            Assert.Equal("/regie", await browser.SendAsync("/eerste-account", "eerste", ("Code", Setup.Offer()), ("Name", "Anna"), ("Email", Anna), ("Password", Password)));
        else
            await SignInAsync(browser, Anna);
        return browser;
    }

    /// <summary>Somebody who was invited and made an account, signed in.</summary>
    internal async Task<FormBrowser> ColleagueAsync(string email, bool isAdministrator = false)
    {
        var browser = Somebody();
        var path = Invitations.Path(await Invitations.InviteAsync(email, isAdministrator));
        Assert.Equal("/regie", await browser.SendAsync(path, "uitnodiging", ("Name", email.Split('@')[0]), ("Password", Password)));
        return browser;
    }

    internal static async Task SignInAsync(FormBrowser browser, string email, string password = Password) => Assert.Equal("/regie", await TryAsync(browser, email, password));

    /// <summary>Where signing in leads, or what the page says.</summary>
    internal static Task<string> TryAsync(FormBrowser browser, string email, string password = Password) =>
        browser.SendAsync("/aanmelden", "aanmelden", ("Email", email), ("Password", password));

    internal async Task<Account?> AccountAsync(string email)
    {
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync();
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Email == email);
    }

    /// <summary>A talk of this account; of nobody without.</summary>
    internal async Task<Room> TalkAsync(string? email = null) =>
        (await App.Services.GetRequiredService<RoomDirectory>().CreateAsync(RealDatabase.Talk, email is null ? null : (await AccountAsync(email))!.Id)).Room!;

    /// <summary>The path of the one-time link that a page shows.</summary>
    internal static string LinkIn(string page) => Link().Match(page).Value;

    public void Dispose()
    {
        foreach (var browser in browsers) browser.Dispose();
        App.Dispose();
    }

    [GeneratedRegex("/uitnodiging/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
