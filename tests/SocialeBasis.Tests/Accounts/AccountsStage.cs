using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

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
    internal FormBrowser Somebody(bool atTheComputer = false, string from = "192.168.1.20")
    {
        var browser = new FormBrowser(App.Address, !atTheComputer, from);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>Anna, signed in: made with the setup code the first time.</summary>
    internal async Task<FormBrowser> AnnaAsync()
    {
        var browser = Somebody();
        if (await AccountAsync(Anna) is null)
        {
            Assert.Equal(
                "/regie",
                await browser.SendAsync("/eerste-account", "eerste", ("Code", Setup.Offer()), ("Name", "Anna"), ("Email", Anna), ("Password", Password))
            );
        }
        else
        {
            await SignInAsync(browser, Anna);
        }

        return browser;
    }

    /// <summary>Somebody who was invited and made an account, signed in.</summary>
    internal async Task<FormBrowser> ColleagueAsync(string email, bool isAdministrator = false)
    {
        var browser = Somebody();
        var path = Invitations.Path(await InviteAsync(email, isAdministrator));
        Assert.Equal("/regie", await browser.SendAsync(path, "uitnodiging", ("Name", email.Split('@')[0]), ("Password", Password)));
        return browser;
    }

    /// <summary>The secret of an invitation, made by a beheerder.</summary>
    internal async Task<string> InviteAsync(string email, bool isAdministrator) =>
        await Invitations.InviteAsync(email, isAdministrator, await AdministratorAsync());

    /// <summary>The secret of a link for a new password, made by a beheerder.</summary>
    internal async Task<string> NewPasswordAsync(Account account) => await Invitations.NewPasswordAsync(account, await AdministratorAsync());

    // Any beheerder there is; else one who never comes here.
    private async Task<Guid> AdministratorAsync()
    {
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync();
        if (await db.Users.FirstOrDefaultAsync(account => account.IsAdministrator) is { } somebody)
        {
            return somebody.Id;
        }

        var made = new Account
        {
            Name = "Beheer",
            UserName = "beheer@lindehof.example",
            NormalizedUserName = "BEHEER@LINDEHOF.EXAMPLE",
            IsAdministrator = true,
        };
        db.Add(made);
        await db.SaveChangesAsync();
        return made.Id;
    }

    internal static async Task SignInAsync(FormBrowser browser, string email, string password = Password) =>
        Assert.Equal("/regie", await TryAsync(browser, email, password));

    /// <summary>Where signing in leads, or what the page says.</summary>
    internal static Task<string> TryAsync(FormBrowser browser, string email, string password = Password) =>
        browser.SendAsync("/aanmelden", "aanmelden", ("Email", email), ("Password", password));

    internal async Task<Account?> AccountAsync(string email)
    {
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync();
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Email == email);
    }

    /// <summary>What stands in every table, row by row. Two that are equal: nothing was changed in between.</summary>
    internal string EverythingStored(bool ofAccountsAlone = false)
    {
        using var db = new SqliteConnection($"Data Source={Path.Combine(App.DataFolder, "test.db")}");
        db.Open();
        var all = new StringBuilder();
        var ofAccounts = ofAccountsAlone ? " AND (name LIKE 'Account%' OR name IN ('Invitations', 'BlockedPeople', 'TalkAccess'))" : "";
        foreach (var table in Rows(db, $"SELECT name FROM sqlite_master WHERE type = 'table'{ofAccounts} ORDER BY name").ToList())
        {
            all.Append(table).AppendJoin('\n', Rows(db, $"SELECT * FROM \"{table.Trim()}\"").Order(StringComparer.Ordinal)).Append('\n');
        }

        return all.ToString();
    }

    /// <summary>A talk of this account; of nobody without.</summary>
    internal async Task<Room> TalkAsync(string? email = null) =>
        (await App.Services.GetRequiredService<RoomDirectory>().CreateAsync(RealDatabase.Talk, email is null ? null : (await AccountAsync(email))!.Id)).Room!;

    /// <summary>The path of the one-time link that a page shows.</summary>
    internal static string LinkIn(string page) => Link().Match(page).Value;

    public void Dispose()
    {
        foreach (var browser in browsers)
        {
            browser.Dispose();
        }

        App.Dispose();
    }

    private static IEnumerable<string> Rows(SqliteConnection db, string query)
    {
        using var command = db.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return string.Join(
                ' ',
                Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : rows.GetValue(i))
            ) + "\n";
        }
    }

    [GeneratedRegex("/uitnodiging/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
