using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.BrowserTests.Running;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Opening a page is not doing something: an app is set up by confirming, not by looking.</summary>
public sealed class LookingChangesNothingTests
{
    private static readonly string[] OfAccounts = ["aanmelden", "afmelden", "account", "beheer", "eerste-account", "uitnodiging", "regie/{Id:guid}/delen"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_of_accounts_changes_anything_by_being_opened_by_anybody(bool requireTwoFactor)
    {
        using var stage = new AccountsStage(("Facilitators:RequireTwoFactor", requireTwoFactor ? "true" : "false"));
        var people = new SignedInAs(stage);
        var talk = await stage.TalkAsync();
        var link = Invitations.Path(await stage.InviteAsync("joost@lindehof.example", false));
        var paths = stage.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(route => route.RoutePattern.RawText!.Trim('/'))
            .Where(route => OfAccounts.Any(one => route.StartsWith(one, StringComparison.OrdinalIgnoreCase)))
            .Select(route =>
                "/"
                + route.Replace("{Secret}", link.Split('/')[^1], StringComparison.Ordinal).Replace("{Id:guid}", talk.Id.ToString(), StringComparison.Ordinal)
            )
            .Distinct()
            .ToList();
        string[] known =
        [
            "/account",
            "/account/app",
            "/account/herstelcodes",
            "/account/passkey",
            "/beheer",
            "/aanmelden/code",
            link,
            $"/regie/{talk.Id}/delen",
        ];
        Assert.Empty(known.Except(paths));

        foreach (var proof in Enum.GetValues<Proof>())
        {
            var (browser, own) = await people.ComesAsync(proof);
            await stage.Rights.GiveAsync(talk.Id, own.Id, TalkRole.Owner);
            var before = stage.EverythingStored();
            foreach (var path in paths)
            {
                Assert.NotEqual("500", await browser.WhereAsync(path));
                Assert.True(before == stage.EverythingStored(), $"{path} changed something for {proof}");
            }
        }
    }

    [Fact]
    public async Task The_app_is_on_after_a_right_code_and_what_was_there_holds_until_then()
    {
        using var stage = new AccountsStage();
        var (browser, own) = await new SignedInAs(stage).ComesAsync(Proof.FullWithApp);
        var (there, here) = (await KeyAsync(stage, own), await browser.ReadAsync("/account/app"));
        var proposed = KeyOn(here);
        Assert.NotEqual(there, proposed);

        var wrong = await browser.SendAsync("/account/app", "app", ("Code", "000000"));
        Assert.Contains("Deze code klopt niet.", wrong, StringComparison.Ordinal);
        Assert.Equal(there, await KeyAsync(stage, own));

        // The key on the page goes with the form. A wrong code keeps it: nobody scans twice.
        using var page = await browser.SubmitAsync("/account/app", "app", ("Code", ""));
        var read = await page.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken);
        var seal = System.Text.RegularExpressions.Regex.Match(read, "name=\"Proposal\" value=\"(?<seal>[^\"]+)\"").Groups["seal"].Value;
        var done = await browser.SendAsync("/account/app", "app", ("Proposal", seal), ("Code", Authenticator.CodeNow(KeyOn(read))));
        Assert.Contains("Bewaar deze herstelcodes", done, StringComparison.Ordinal);
        Assert.Equal(KeyOn(read), await KeyAsync(stage, own));
        Assert.Equal("200", await browser.WhereAsync("/regie"));

        // The form works once.
        Assert.Contains(
            "Dit duurde te lang.",
            await browser.SendAsync("/account/app", "app", ("Proposal", seal), ("Code", Authenticator.CodeNow(KeyOn(read)))),
            StringComparison.Ordinal
        );
        Assert.Equal(KeyOn(read), await KeyAsync(stage, own));
    }

    [Fact]
    public async Task A_proposal_is_of_one_account_and_for_a_quarter_of_an_hour()
    {
        using var stage = new AccountsStage();
        var people = new SignedInAs(stage);
        var (own, other) = (await people.MakeAsync(), await people.MakeAsync());
        await using var scope = stage.App.Services.CreateAsyncScope();
        var proposals = stage.App.Services.GetRequiredService<AppProposals>();
        var made = proposals.Propose(scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), own);
        Assert.Equal(made, proposals.Read(own, made.Sealed));
        Assert.Null(proposals.Read(other, made.Sealed));
        Assert.Null(proposals.Read(own, made.Sealed[..^1] + "x"));
        Assert.Null(proposals.Read(own, ""));
        stage.Time.Advance(AccountSession.Fresh);
        Assert.Null(proposals.Read(own, made.Sealed));
    }

    private static string KeyOn(string page) =>
        System.Text.RegularExpressions.Regex.Match(page, "account-key\">(?<key>[^<]+)<").Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);

    private static async Task<string?> KeyAsync(AccountsStage stage, Account own)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.GetAuthenticatorKeyAsync((await accounts.FindByIdAsync(own.Id.ToString()))!);
    }
}
