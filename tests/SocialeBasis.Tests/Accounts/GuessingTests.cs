using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Guessing passwords and codes: it does not get far, and it keeps nobody out.</summary>
public sealed class GuessingTests : IDisposable
{
    private const string Wrong = "niet het goede wachtwoord";
    private const string Waits = "Wacht 30 seconden";

    private readonly AccountsStage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task Who_guesses_waits_and_the_owner_gets_in_from_elsewhere_meanwhile()
    {
        await stage.AnnaAsync();
        var thief = stage.Somebody(from: "203.0.113.9");
        await GuessAsync(thief, AccountsStage.Anna);
        Assert.Contains(Waits, await AccountsStage.TryAsync(thief, AccountsStage.Anna), StringComparison.Ordinal);
        for (var i = 0; i < 40; i++)
        {
            Assert.Contains(Waits, await AccountsStage.TryAsync(thief, AccountsStage.Anna, Wrong), StringComparison.Ordinal);
        }

        await AccountsStage.SignInAsync(stage.Somebody(from: "198.51.100.4"), AccountsStage.Anna);

        // At the same network too, after a moment, and with every try that is made meanwhile.
        stage.Time.Advance(SignInDelay.First);
        await AccountsStage.SignInAsync(thief, AccountsStage.Anna);
    }

    [Fact]
    public async Task An_address_without_an_account_is_answered_in_the_same_words_all_along()
    {
        await stage.AnnaAsync();
        var told = new List<string[]>();
        foreach (var email in new[] { AccountsStage.Anna, "niemand@lindehof.example", "geen adres", "" })
        {
            var browser = stage.Somebody(from: "203.0.113.9");
            var pages = new List<string>();
            for (var i = 0; i < SignInDelay.Free + 2; i++)
            {
                pages.Add(AlertOn(await AccountsStage.TryAsync(browser, email, Wrong)));
            }

            told.Add([.. pages]);
            stage.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.All(told, pages => Assert.Equal(told[0], pages));
        Assert.Contains(Waits, told[0][^1], StringComparison.Ordinal);
        Assert.Contains("klopt niet", told[0][0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_is_answered_however_often_somebody_guessed()
    {
        await stage.AnnaAsync();
        var browser = stage.Somebody();
        for (var i = 0; i < FailedSignIns.MostFromOneAddress + 5; i++)
        {
            await AccountsStage.TryAsync(browser, $"iemand{i}@lindehof.example", Wrong);
        }

        Assert.Contains("Wacht een minuut", await AccountsStage.TryAsync(browser, AccountsStage.Anna), StringComparison.Ordinal);
        Assert.Contains(
            "Aanmelden met de passkey lukte niet",
            await browser.SendAsync("/aanmelden", "passkey", ("Credential", "{}")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Guessing_the_old_password_in_an_open_session_is_delayed_as_well()
    {
        var anna = await stage.AnnaAsync();
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            Assert.Contains(
                "huidige wachtwoord klopt niet",
                await anna.SendAsync("/account", "wachtwoord", ("Current", Wrong), ("Wished", "negen stille fonteinen op het plein")),
                StringComparison.Ordinal
            );
        }

        Assert.Contains(
            Waits,
            await anna.SendAsync("/account", "wachtwoord", ("Current", AccountsStage.Password), ("Wished", "negen stille fonteinen op het plein")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Codes_are_not_guessed_from_many_addresses_together_and_a_recovery_code_still_works()
    {
        var people = new SignedInAs(stage);
        var dirk = await people.MakeAsync(app: true);
        for (var i = 0; i < CodeBudget.Most; i++)
        {
            var thief = stage.Somebody(from: $"203.0.113.{i}");
            Assert.StartsWith("/aanmelden/code", await AccountsStage.TryAsync(thief, dirk.Email!), StringComparison.Ordinal);
            Assert.Contains("Deze code klopt niet", await thief.SendAsync("/aanmelden/code", "code", ("Code", $"00000{i}")), StringComparison.Ordinal);
        }

        var other = stage.Somebody(from: "198.51.100.4");
        await AccountsStage.TryAsync(other, dirk.Email!);
        Assert.Contains("te veel verkeerde codes", await other.SendAsync("/aanmelden/code", "code", ("Code", "123456")), StringComparison.Ordinal);
        Assert.Equal("/regie", await other.SendAsync("/aanmelden/code", "herstelcode", ("Recovery", await people.RecoveryCodeAsync(dirk))));
    }

    [Fact]
    public async Task Many_accounts_tried_at_the_same_moment_are_no_more_than_one_after_another()
    {
        await stage.AnnaAsync();
        var browsers = Enumerable.Range(0, 3 * FailedSignIns.MostFromOneAddress).Select(_ => stage.Somebody(from: "203.0.113.9")).ToList();
        var told = await Task.WhenAll(browsers.Select((browser, i) => AccountsStage.TryAsync(browser, $"iemand{i}@lindehof.example", Wrong)));
        Assert.Equal(FailedSignIns.MostFromOneAddress, told.Count(page => page.Contains("klopt niet", StringComparison.Ordinal)));
        Assert.Contains("Wacht een minuut", await AccountsStage.TryAsync(browsers[0], AccountsStage.Anna), StringComparison.Ordinal);
        await AccountsStage.SignInAsync(stage.Somebody(from: "198.51.100.4"), AccountsStage.Anna);
    }

    [Fact]
    public async Task Signing_in_rightly_is_never_counted()
    {
        await stage.AnnaAsync();
        for (var i = 0; i < FailedSignIns.MostFromOneAddress + 2; i++)
        {
            await AccountsStage.SignInAsync(stage.Somebody(from: "203.0.113.9"), AccountsStage.Anna);
        }
    }

    [Fact]
    public async Task A_code_sent_several_times_at_once_signs_in_once()
    {
        var people = new SignedInAs(stage);
        var dirk = await people.MakeAsync(app: true);
        var browsers = new List<FormBrowser>();
        for (var i = 0; i < 6; i++)
        {
            browsers.Add(stage.Somebody(from: $"203.0.113.{i}"));
            await AccountsStage.TryAsync(browsers[i], dirk.Email!);
        }

        var code = AppCode.Now(await people.KeyAsync(dirk));
        var told = await Task.WhenAll(browsers.Select(browser => browser.SendAsync("/aanmelden/code", "code", ("Code", code))));
        Assert.Equal("/regie", Assert.Single(told, page => !page.Contains("Deze code klopt niet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_new_password_by_link_ends_the_waiting()
    {
        await stage.ColleagueAsync("lars@lindehof.example");
        var lars = stage.Somebody();
        await GuessAsync(lars, "lars@lindehof.example");
        Assert.Contains(Waits, await AccountsStage.TryAsync(lars, "lars@lindehof.example"), StringComparison.Ordinal);
        var link = Invitations.Path(await stage.NewPasswordAsync((await stage.AccountAsync("lars@lindehof.example"))!));
        await lars.SendAsync(link, "uitnodiging", ("Password", "zeven groene stoelen in de tuin"));
        await AccountsStage.SignInAsync(lars, "lars@lindehof.example", "zeven groene stoelen in de tuin");
    }

    private static async Task GuessAsync(FormBrowser browser, string email)
    {
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            Assert.Contains("klopt niet", await AccountsStage.TryAsync(browser, email, Wrong), StringComparison.Ordinal);
        }
    }

    private static string AlertOn(string page) => System.Text.RegularExpressions.Regex.Match(page, "role=\"alert\">(?<told>[^<]+)<").Groups["told"].Value;
}
