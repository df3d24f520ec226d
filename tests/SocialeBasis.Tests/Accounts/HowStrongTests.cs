using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.BrowserTests.Running;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>
/// Everything that changes how somebody signs in, tried by everybody who can come to it, against one table. Also what the page does
/// not offer is sent: by somebody who knows the names of the forms.
/// </summary>
public sealed class HowStrongTests
{
    private const string Offered = "the page has the form";

    // In the order of Proof: none · password, has an app · password, has a passkey · password, has nothing · the same, long ago ·
    // in full with an app · with a passkey · with both · with both, long ago.
    private static readonly (string What, string Enough, string NotEnough)[] Table =
    [
        //                     a password is enough   RequireTwoFactor
        ("another name",       ". . y y y y y y y", ". . . . . y y y y"),
        ("out everywhere",     ". . y y y y y y y", ". . . . . y y y y"),
        ("another password",   ". . y y y y y y y", ". . . . . y y y y"),
        ("a new app",          ". . y y . y y y .", ". . . y . y y y ."),
        ("a passkey",          ". . y y . y y y .", ". . . y . y y y ."),
        ("a passkey's form",   ". . y y . y y y .", ". . . y . y y y ."),
        ("recovery codes",     ". . . . . y . y .", ". . . . . y . y ."),
        ("no app",             ". . . . . y . y .", ". . . . . . . y ."),
        ("no passkey",         ". . y . . . y y .", ". . . . . . . y ."),
        ("an invitation",      ". . y y . y y y .", ". . . . . y y y ."),
        ("a link for another", ". . y y . y y y .", ". . . . . y y y ."),
        ("another's steps",    ". . y y . y y y .", ". . . . . y y y ."),
        ("another's role",     ". . y y . y y y .", ". . . . . y y y ."),
        ("another out",        ". . y y . y y y .", ". . . . . y y y ."),
        ("another taken out",  ". . y y . y y y .", ". . . . . y y y ."),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sign_in_changes_what_it_is_strong_enough_for_and_nothing_else(bool requireTwoFactor)
    {
        using var stage = new AccountsStage(("Facilitators:RequireTwoFactor", requireTwoFactor ? "true" : "false"));
        var people = new SignedInAs(stage);
        var seen = new List<string>();
        foreach (var (what, _, _) in Table)
        {
            var row = new List<string>();
            var other = await people.MakeAsync(app: true, isAdministrator: false);
            foreach (var proof in Enum.GetValues<Proof>())
            {
                var (browser, own) = await people.ComesAsync(proof);
                var before = stage.EverythingStored(ofAccountsAlone: true);
                var answer = await TryAsync(stage, people, what, browser, own, other);
                var isDone = stage.EverythingStored(ofAccountsAlone: true) != before || answer == Offered;
                row.Add(isDone ? "y" : ".");
                if (isDone)
                {
                    other = await people.MakeAsync(app: true, isAdministrator: false);
                }
            }

            seen.Add($"{what}: {string.Join(' ', row)}");
        }

        Assert.Equal(Table.Select(row => $"{row.What}: {(requireTwoFactor ? row.NotEnough : row.Enough)}"), seen);
    }

    [Fact]
    public async Task A_link_for_a_new_password_does_not_get_around_the_second_step()
    {
        using var stage = new AccountsStage(("Facilitators:RequireTwoFactor", "true"));
        var people = new SignedInAs(stage);
        var (withApp, withPasskey) = (await people.MakeAsync(app: true), await people.MakeAsync(passkeys: 1));
        const string Next = "zeven groene stoelen in de tuin";
        foreach (var account in new[] { withApp, withPasskey })
        {
            var thief = stage.Somebody();
            var link = Invitations.Path(await stage.NewPasswordAsync(account));
            Assert.Equal("/aanmelden?gedaan=wachtwoord", await thief.SendAsync(link, "uitnodiging", ("Password", Next)));
            await AccountsStage.TryAsync(thief, account.Email!, Next);
            Assert.NotEqual("200", await thief.WhereAsync("/regie"));
            Assert.NotEqual("200", await thief.WhereAsync("/account/app"));
            Assert.NotEqual("200", await thief.WhereAsync("/beheer"));
        }
    }

    [Fact]
    public async Task Who_has_a_second_step_and_used_only_the_password_reads_what_to_do()
    {
        using var stage = new AccountsStage(("Facilitators:RequireTwoFactor", "true"));
        var (browser, _) = await new SignedInAs(stage).ComesAsync(Proof.PasswordWithPasskey);
        var page = await browser.ReadAsync("/account");
        Assert.Contains("Uw account heeft een passkey. Alleen een wachtwoord is dan niet genoeg.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Stel de app met codes in", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_the_app_away_takes_the_recovery_codes_and_the_old_key_away_and_makes_nobody_fresher()
    {
        using var stage = new AccountsStage();
        var people = new SignedInAs(stage);
        var (browser, own) = await people.ComesAsync(Proof.FullWithApp);
        await people.RecoveryCodeAsync(own);
        stage.Time.Advance(AccountSession.Fresh - TimeSpan.FromMinutes(1));
        Assert.Contains(
            "Uw account is dan minder veilig. Op andere apparaten wordt u afgemeld.",
            await browser.ReadAsync("/account"),
            StringComparison.Ordinal
        );
        Assert.Equal("/account?gedaan=code-uit", await browser.SendAsync("/account", "code-uit"));
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var stored = (await accounts.FindByIdAsync(own.Id.ToString()))!;
        Assert.Equal((false, 0), (stored.TwoFactorEnabled, await accounts.CountRecoveryCodesAsync(stored)));
        stage.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("200", await browser.WhereAsync("/account"));
        Assert.StartsWith("/aanmelden", await browser.WhereAsync("/account/app"), StringComparison.Ordinal);
    }

    private static async Task<string> TryAsync(AccountsStage stage, SignedInAs people, string what, FormBrowser browser, Account own, Account other)
    {
        var isIn = await browser.WhereAsync("/account") == "200";
        var (page, form) = isIn ? ("/account", "af") : ("/aanmelden", "aanmelden");
        Task<string> SendAsync(string path, string handler, params (string Name, string Value)[] fields) =>
            browser.ForceAsync(page, form, path, handler, fields);
        return what switch
        {
            "another name" => await SendAsync("/account", "naam", ("Name", "Een ander")),
            "out everywhere" => await SendAsync("/account", "overal"),
            "another password" => await SendAsync(
                "/account",
                "wachtwoord",
                ("Current", AccountsStage.Password),
                ("Wished", "negen stille fonteinen op het plein")
            ),
            "a new app" => await AppAsync(),
            "a passkey" => (await SendAsync(PasskeyQuestions.ToMake, "")).StartsWith('{') ? Offered : "",
            "a passkey's form" => isIn && (await browser.ReadAsync("/account")).Contains("name=\"_handler\" value=\"passkey-erbij\"", StringComparison.Ordinal)
                ? Offered
                : "",
            "recovery codes" => await SendAsync("/account/herstelcodes", "herstelcodes"),
            "no app" => await SendAsync("/account", "code-uit"),
            "no passkey" => await WithoutPasskeyAsync(),
            "an invitation" => await SendAsync("/beheer", "uitnodigen", ("Email", $"nieuw.{own.Id:N}@lindehof.example")),
            "a link for another" => await SendAsync("/beheer", $"wachtwoord-{other.Id:N}"),
            "another's steps" => await SendAsync("/beheer", $"code-{other.Id:N}"),
            "another's role" => await SendAsync("/beheer", $"rol-{other.Id:N}"),
            "another out" => await SendAsync("/beheer", $"af-{other.Id:N}"),
            "another taken out" => await SendAsync("/beheer", $"weg-{other.Id:N}"),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Say how this is tried."),
        };

        // Also with a key that the page never offered: somebody may have kept a form of before.
        async Task<string> AppAsync()
        {
            await using var scope = stage.App.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var stored = (await accounts.FindByIdAsync(own.Id.ToString()))!;
            var proposal = stage.App.Services.GetRequiredService<AppProposals>().Propose(accounts, stored);
            return await SendAsync("/account/app", "app", ("Proposal", proposal.Sealed), ("Code", Authenticator.CodeNow(proposal.Key)));
        }

        async Task<string> WithoutPasskeyAsync()
        {
            var id = await people.PasskeysAsync(own) is [var first, ..] ? first : [1, 2, 3];
            return await SendAsync("/account", $"passkey-weg-{Base64Url.EncodeToString(id)}");
        }
    }
}
