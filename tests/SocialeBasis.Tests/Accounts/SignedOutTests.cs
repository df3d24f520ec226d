using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>What ends a sign-in ends it at once, on the server: for a cookie that somebody kept, and for a page that is open.</summary>
public sealed class SignedOutTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    private const string Next = "negen stille fonteinen op het plein";

    [Fact]
    public async Task A_cookie_of_before_signing_out_is_worth_nothing()
    {
        var aad = await stage.ColleagueAsync("aad@lindehof.example");
        var kept = Copy(aad);
        Assert.Equal("200", await kept.WhereAsync("/account"));
        Assert.Equal("/?gedaan=afgemeld", await aad.SendAsync("/afmelden", "af"));
        Assert.StartsWith("/aanmelden", await kept.WhereAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_of_before_signing_in_again_is_worth_nothing_but_the_pages_that_are_open_go_on()
    {
        var bea = await stage.ColleagueAsync("bea@lindehof.example");
        var (kept, open) = (Copy(bea), await PageOfAsync("bea@lindehof.example"));
        Assert.Equal(
            "/regie",
            await bea.SendAsync("/aanmelden?opnieuw=1", "aanmelden", ("Email", "bea@lindehof.example"), ("Password", AccountsStage.Password))
        );
        Assert.Equal("200", await bea.WhereAsync("/account"));
        Assert.StartsWith("/aanmelden", await kept.WhereAsync("/account"), StringComparison.Ordinal);
        Assert.True(await IsInAsync(open));
    }

    [Theory]
    [InlineData("signed out here")]
    [InlineData("signed out everywhere")]
    [InlineData("signed out by a beheerder")]
    [InlineData("taken out by a beheerder")]
    [InlineData("signed out on this device from another one")]
    [InlineData("a new password on another device")]
    [InlineData("a new password by link")]
    [InlineData("an app with codes turned on")]
    [InlineData("a passkey that went")]
    public async Task It_ends_for_the_cookie_and_for_open_pages(string what)
    {
        var email = $"iemand.{Guid.NewGuid():N}@lindehof.example";
        var (here, elsewhere) = (await stage.ColleagueAsync(email), stage.Somebody());
        var open = await PageOfAsync(email);
        var cookie = Copy(here);
        var account = (await stage.AccountAsync(email))!;
        await AccountsStage.SignInAsync(elsewhere, email);
        Assert.True(await IsInAsync(open));
        var told = new TaskCompletionSource();
        using var listening = stage.App.Services.GetRequiredService<AccessNews>().Listen(() => told.TrySetResult());

        switch (what)
        {
            case "signed out here":
                await here.SendAsync("/account", "af");
                break;
            case "signed out everywhere":
                await elsewhere.SendAsync("/account", "overal");
                break;
            case "signed out by a beheerder":
                await (await stage.AnnaAsync()).SendAsync("/beheer", $"af-{account.Id:N}");
                break;
            case "taken out by a beheerder":
                await (await stage.AnnaAsync()).SendAsync("/beheer", $"weg-{account.Id:N}");
                break;
            case "signed out on this device from another one":
                Assert.Equal("/account", await elsewhere.SendAsync("/account", $"af-{open.SignIn():N}"));
                Assert.Equal("200", await elsewhere.WhereAsync("/account"));
                break;
            case "a new password on another device":
                Assert.Equal(
                    "/account?gedaan=wachtwoord",
                    await elsewhere.SendAsync("/account", "wachtwoord", ("Current", AccountsStage.Password), ("Wished", Next))
                );
                Assert.Equal("200", await elsewhere.WhereAsync("/account"));
                break;
            case "a new password by link":
                await stage.Somebody().SendAsync(Invitations.Path(await stage.NewPasswordAsync(account)), "uitnodiging", ("Password", Next));
                break;
            case "an app with codes turned on":
                await WithAccountAsync(email, (accounts, own) => accounts.SetTwoFactorEnabledAsync(own, true));
                break;
            default:
                await WithAccountAsync(email, (accounts, own) => accounts.UpdateSecurityStampAsync(own)); // what the page does then
                break;
        }

        await told.Task.WaitAsync(TimeSpan.FromSeconds(20), Xunit.TestContext.Current.CancellationToken);
        Assert.StartsWith("/aanmelden", await cookie.WhereAsync("/account"), StringComparison.Ordinal);
        Assert.False(await IsInAsync(open));
    }

    [Fact]
    public async Task Who_changes_the_password_stays_in_with_every_page_of_that_browser()
    {
        var cor = await stage.ColleagueAsync("cor@lindehof.example");
        var open = await PageOfAsync("cor@lindehof.example");
        await cor.SendAsync("/account", "wachtwoord", ("Current", AccountsStage.Password), ("Wished", Next));
        Assert.Equal("200", await cor.WhereAsync("/account"));
        Assert.True(await IsInAsync(open));
    }

    [Fact]
    public async Task Another_account_in_the_same_browser_ends_the_first()
    {
        await stage.ColleagueAsync("eva@lindehof.example");
        var dirk = await stage.ColleagueAsync("dirk@lindehof.example");
        var open = await PageOfAsync("dirk@lindehof.example");
        await dirk.SendAsync("/aanmelden?opnieuw=1", "aanmelden", ("Email", "eva@lindehof.example"), ("Password", AccountsStage.Password));
        Assert.Contains("eva@lindehof.example", await dirk.ReadAsync("/account"), StringComparison.Ordinal);
        Assert.False(await IsInAsync(open));
    }

    [Fact]
    public async Task An_open_page_ends_after_a_week_as_its_cookie_does()
    {
        using var own = new AccountsStage();
        await own.AnnaAsync();
        var open = await PageOfAsync(AccountsStage.Anna, own);
        own.Time.Advance(AccountSession.Longest - TimeSpan.FromMinutes(1));
        Assert.True(await IsInAsync(open, own));
        own.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await IsInAsync(open, own));
    }

    [Fact]
    public async Task Signing_out_also_takes_what_this_browser_led_by_secret_links()
    {
        var frida = await stage.ColleagueAsync("frida@lindehof.example");
        var room = await stage.TalkAsync("frida@lindehof.example");
        await frida.SendAsync($"/regie/{room.Id}/delen", "link");
        await frida.WhereAsync(SecretLinks.Lead(room.Id, (await stage.Rights.LinkKeyAsync(room.Id))!));
        Assert.Contains(frida.Cookies.GetAllCookies(), cookie => cookie.Name.StartsWith("sb-l-", StringComparison.Ordinal));
        await frida.SendAsync("/afmelden", "af");
        Assert.Equal("404", await frida.WhereAsync($"/verslag/{room.Id}"));
    }

    [Fact]
    public async Task The_account_page_says_where_else_somebody_is_signed_in()
    {
        var (here, there) = (await stage.ColleagueAsync("gijs@lindehof.example"), stage.Somebody());
        Assert.Contains("alleen op dit apparaat", await here.ReadAsync("/account"), StringComparison.Ordinal);
        await AccountsStage.SignInAsync(there, "gijs@lindehof.example");
        Assert.Contains("ook aangemeld op", await here.ReadAsync("/account"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox op Windows")]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        "Edge op Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
        "Safari op iPhone"
    )]
    [InlineData("Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36", "Chrome op Android")]
    [InlineData("iets vreemds", "Onbekend apparaat")]
    [InlineData(null, "Onbekend apparaat")]
    public void A_device_is_named_in_words_that_its_owner_knows(string? userAgent, string name) => Assert.Equal(name, Device.Of(userAgent));

    private FormBrowser Copy(FormBrowser browser)
    {
        var copy = stage.Somebody();
        copy.Cookies.Add(browser.Cookies.GetAllCookies());
        return copy;
    }

    /// <summary>Who a page that is open was opened by: the latest sign-in of this account.</summary>
    private Task<ClaimsPrincipal> PageOfAsync(string email) => PageOfAsync(email, stage);

    private static async Task<ClaimsPrincipal> PageOfAsync(string email, AccountsStage at)
    {
        var account = (await at.AccountAsync(email))!;
        var signIn = (await at.App.Services.GetRequiredService<SignIns>().OfAsync(account.Id))[0];
        return new ClaimsPrincipal(
            new ClaimsIdentity([new Claim(AccessClaims.AccountId, account.Id.ToString("D")), new Claim(SignIns.IdClaim, signIn.Id.ToString("D"))], "test")
        );
    }

    private Task<bool> IsInAsync(ClaimsPrincipal page) => IsInAsync(page, stage);

    /// <summary>Whether the page still has an account, asked as it asks itself.</summary>
    private static async Task<bool> IsInAsync(ClaimsPrincipal page, AccountsStage at)
    {
        await using var scope = at.App.Services.CreateAsyncScope();
        var provider = scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        ((IHostEnvironmentAuthenticationStateProvider)provider).SetAuthenticationState(Task.FromResult(new AuthenticationState(page)));
        return await scope.ServiceProvider.GetRequiredService<Visitor>().AccountAsync() is not null;
    }

    private async Task WithAccountAsync(string email, Func<UserManager<Account>, Account, Task> change)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await change(accounts, (await accounts.FindByEmailAsync(email))!);
    }
}
