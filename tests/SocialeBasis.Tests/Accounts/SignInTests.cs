using System.Net;
using Microsoft.Extensions.Configuration;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Getting in, staying in, and what nobody gets in by.</summary>
public sealed class SignInTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    [Theory]
    [InlineData("/regie")]
    [InlineData("/regie/nieuw")]
    [InlineData("/account")]
    [InlineData("/account/app")]
    [InlineData("/beheer")]
    public async Task Who_is_not_signed_in_is_asked_to_also_at_the_computer_itself(string path)
    {
        var wanted = $"/aanmelden?terug={Uri.EscapeDataString(path)}";
        Assert.Equal(wanted, await stage.Somebody().WhereAsync(path));
        Assert.Equal(wanted, await stage.Somebody(atTheComputer: true).WhereAsync(path));
    }

    [Theory]
    [InlineData("/regie/nieuw", "/regie/nieuw")]
    [InlineData("https://elders.example/", "/regie")]
    [InlineData("//elders.example", "/regie")]
    [InlineData("/\\elders.example", "/regie")]
    [InlineData("", "/regie")]
    public async Task Signing_in_leads_back_to_a_page_of_this_program_and_nowhere_else(string asked, string leads)
    {
        await stage.AnnaAsync();
        Assert.Equal(
            leads,
            await stage
                .Somebody()
                .SendAsync($"/aanmelden?terug={Uri.EscapeDataString(asked)}", "aanmelden", ("Email", AccountsStage.Anna), ("Password", AccountsStage.Password))
        );
    }

    [Fact]
    public async Task Capitals_in_the_address_do_not_matter_and_a_password_typed_another_way_is_the_same()
    {
        var email = "zoë@lindehof.example";
        var link = Invitations.Path(await stage.InviteAsync(email, false));
        await stage.Somebody().SendAsync(link, "uitnodiging", ("Name", "Zoë"), ("Password", "caf\u00e9 met zeven kroonluchters"));
        await AccountsStage.SignInAsync(stage.Somebody(), email.ToUpperInvariant(), "cafe\u0301 met zeven kroonluchters");
    }

    [Fact]
    public async Task A_wrong_password_and_an_address_without_account_are_told_the_same()
    {
        await stage.AnnaAsync();
        var wrong = await AccountsStage.TryAsync(stage.Somebody(), AccountsStage.Anna, "niet het goede wachtwoord");
        var unknown = await AccountsStage.TryAsync(stage.Somebody(), "niemand@lindehof.example", "niet het goede wachtwoord");
        Assert.Contains("E-mailadres of wachtwoord klopt niet.", wrong, StringComparison.Ordinal);
        Assert.Contains("E-mailadres of wachtwoord klopt niet.", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_cannot_be_read_by_a_script_and_is_not_sent_along_by_other_sites()
    {
        await stage.AnnaAsync();
        using var answer = await stage.Somebody().SubmitAsync("/aanmelden", "aanmelden", ("Email", AccountsStage.Anna), ("Password", AccountsStage.Password));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("gespreksleider=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_out_takes_one_button_and_leaves_the_other_devices()
    {
        var (here, there) = (await stage.ColleagueAsync("oscar@lindehof.example"), stage.Somebody());
        await AccountsStage.SignInAsync(there, "oscar@lindehof.example");
        Assert.Contains("oscar@lindehof.example", await here.ReadAsync("/afmelden"), StringComparison.Ordinal);
        Assert.Equal("/?gedaan=afgemeld", await here.SendAsync("/afmelden", "af"));
        Assert.Contains("U bent afgemeld.", await here.ReadAsync("/?gedaan=afgemeld"), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden", await here.WhereAsync("/regie"), StringComparison.Ordinal);
        Assert.Equal("200", await there.WhereAsync("/regie"));
        Assert.Equal("/", await here.WhereAsync("/afmelden"));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_devices_too()
    {
        var (here, there) = (await stage.ColleagueAsync("petra@lindehof.example"), stage.Somebody());
        await AccountsStage.SignInAsync(there, "petra@lindehof.example");
        Assert.Equal("/?gedaan=afgemeld", await here.SendAsync("/account", "overal"));
        Assert.StartsWith("/aanmelden", await here.WhereAsync("/regie"), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden", await there.WhereAsync("/regie"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused()
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = stage.App.Address };
        using var answer = await browser.PostAsync(
            "/aanmelden",
            new FormUrlEncodedContent([new("_handler", "aanmelden"), new("Email", AccountsStage.Anna), new("Password", AccountsStage.Password)]),
            Xunit.TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_question_for_a_passkey_is_answered_only_to_our_own_form()
    {
        using var browser = new HttpClient { BaseAddress = stage.App.Address };
        foreach (var path in new[] { PasskeyQuestions.ToSignIn, PasskeyQuestions.ToMake })
        {
            using var answer = await browser.PostAsync(path, new FormUrlEncodedContent([new("Credential", "")]), Xunit.TestContext.Current.CancellationToken);
            Assert.NotEqual("application/json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Changing_ones_password_needs_the_old_one_and_ends_the_other_devices()
    {
        var (here, there) = (await stage.ColleagueAsync("quint@lindehof.example"), stage.Somebody());
        await AccountsStage.SignInAsync(there, "quint@lindehof.example");
        const string Next = "negen stille fonteinen op het plein";
        Assert.Contains(
            "huidige wachtwoord klopt niet",
            await here.SendAsync("/account", "wachtwoord", ("Current", "dat was het niet hoor"), ("Wished", Next)),
            StringComparison.Ordinal
        );
        Assert.Equal("/account?gedaan=wachtwoord", await here.SendAsync("/account", "wachtwoord", ("Current", AccountsStage.Password), ("Wished", Next)));
        Assert.Equal("200", await here.WhereAsync("/account"));
        Assert.StartsWith("/aanmelden", await there.WhereAsync("/account"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local", SignInMode.Local)]
    [InlineData("", SignInMode.Local)]
    [InlineData("Accounts", SignInMode.Accounts)]
    [InlineData("OIDC", SignInMode.Oidc)]
    public void The_setting_is_one_of_three_words(string word, object mode) => Assert.Equal(mode, Settings(word).SignIn);

    [Theory]
    [InlineData("Acounts")]
    [InlineData("1")]
    [InlineData("Accounts, Oidc")]
    public void Another_word_stops_the_program_instead_of_opening_a_wider_door(string word) => Assert.Throws<InvalidOperationException>(() => Settings(word));

    private static SignInSettings Settings(string word) =>
        SignInSettings.Of(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Facilitators:SignIn", word)]).Build());
}
