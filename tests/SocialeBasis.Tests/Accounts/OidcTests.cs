using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Signing in at the organisation, against a small one of our own.</summary>
public sealed class OidcTests : IAsyncLifetime
{
    private OrganisationStub organisation = null!;
    private AccountsStage stage = null!;

    public async ValueTask InitializeAsync()
    {
        organisation = await OrganisationStub.StartAsync();
        stage = new AccountsStage(
            ("Facilitators:SignIn", "Oidc"),
            ("Facilitators:Oidc:Authority", organisation.Authority),
            ("Facilitators:Oidc:ClientId", OrganisationStub.ClientId),
            ("Facilitators:Oidc:ClientSecret", OrganisationStub.ClientSecret),
            ("Facilitators:Oidc:RequireHttps", "false"),
            ("Facilitators:Oidc:Name", "gemeente Lindehof"),
            ("Facilitators:Oidc:AllowedDomains:0", "lindehof.example"),
            ("Facilitators:Oidc:AdministratorClaim", "roles"),
            ("Facilitators:Oidc:AdministratorValues:0", "beheerder"),
            ("Facilitators:Oidc:AdministratorSubjects:0", "baas"));
    }

    public async ValueTask DisposeAsync()
    {
        stage.Dispose();
        await organisation.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_of_the_organisation_gets_an_account_at_the_first_visit_and_the_same_one_later()
    {
        var browser = stage.Somebody();
        Assert.Contains("Meld aan bij gemeente Lindehof", await browser.ReadAsync("/aanmelden"), StringComparison.Ordinal);

        Assert.Equal("/regie/nieuw", await EnterAsync(browser, Person("1", "ursula@lindehof.example", "Ursula"), "/regie/nieuw"));

        var account = await stage.AccountAsync("ursula@lindehof.example");
        Assert.Equal(("Ursula", false), (account!.Name, account.IsAdministrator));
        Assert.Equal("200", await browser.WhereAsync("/account"));
        Assert.Equal("/account", await browser.WhereAsync("/beheer"));

        Assert.Equal("/regie", await EnterAsync(stage.Somebody(), Person("1", "ursula.anders@lindehof.example", "Ursula")));
        Assert.Null(await stage.AccountAsync("ursula.anders@lindehof.example"));
    }

    [Fact]
    public async Task Who_has_the_role_or_the_id_of_the_settings_is_beheerder_and_no_longer_when_that_ends()
    {
        var tess = await TessAsync();
        Assert.Contains("Mensen en gesprekken beheren", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand uitnodigen", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        await EnterAsync(stage.Somebody(), Person("baas", "baas@lindehof.example", "Baas"));
        Assert.True((await stage.AccountAsync("baas@lindehof.example"))!.IsAdministrator);

        // The claims decide, at every sign-in: nobody stays beheerder by having been one, and nothing here can say otherwise.
        Assert.Contains("Wie beheerder is, bepaalt uw organisatie.", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.DoesNotContain("Geen beheerder meer", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        await EnterAsync(stage.Somebody(), Person("tess", "tess@lindehof.example", "Tess"));
        Assert.False((await stage.AccountAsync("tess@lindehof.example"))!.IsAdministrator);
        Assert.Equal("/account", await tess.WhereAsync("/beheer"));
    }

    [Fact]
    public async Task Who_was_taken_out_stays_out_until_a_beheerder_says_otherwise()
    {
        var tess = await TessAsync();
        await EnterAsync(stage.Somebody(), Person("8", "zeger@lindehof.example", "Zeger"));
        var id = (await stage.AccountAsync("zeger@lindehof.example"))!.Id;
        Assert.Equal("/beheer?gedaan=weg&zonder=0", await tess.SendAsync("/beheer", $"weg-{id:N}"));

        var zeger = stage.Somebody();
        Assert.Equal("/aanmelden?fout=gestopt", await EnterAsync(zeger, Person("8", "zeger@lindehof.example", "Zeger")));
        Assert.Contains(
            "Een beheerder heeft uw toegang tot dit programma gestopt.",
            await zeger.ReadAsync("/aanmelden?fout=gestopt"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("/aanmelden", await zeger.WhereAsync("/regie"), StringComparison.Ordinal);
        Assert.Null(await stage.AccountAsync("zeger@lindehof.example"));

        // Neither another address nor a role helps; another person with the same address is another person.
        Assert.Equal("/aanmelden?fout=gestopt", await EnterAsync(stage.Somebody(), Person("8", "anders@lindehof.example", "Zeger", "beheerder")));
        Assert.Equal("/regie", await EnterAsync(stage.Somebody(), Person("9", "zeger@lindehof.example", "Zeger de Tweede")));

        var page = await tess.ReadAsync("/beheer");
        var form = System.Text.RegularExpressions.Regex.Match(page, "toelaten-[0-9a-f]{32}").Value;
        Assert.Equal("/beheer", await tess.SendAsync("/beheer", form));
        Assert.DoesNotContain("Geen toegang meer", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.Equal("/regie", await EnterAsync(zeger, Person("8", "zeger.b@lindehof.example", "Zeger")));
    }

    [Fact]
    public async Task An_account_from_before_accounts_were_kept_with_their_issuer_is_found_once_more()
    {
        await EnterAsync(stage.Somebody(), Person("10", "olga@lindehof.example", "Olga"));
        var id = (await stage.AccountAsync("olga@lindehof.example"))!.Id;
        await using (
            var db = await stage
                .App.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>()
                .CreateDbContextAsync(Xunit.TestContext.Current.CancellationToken)
        )
        {
            await db
                .UserLogins.Where(login => login.UserId == id)
                .ExecuteUpdateAsync(login => login.SetProperty(row => row.LoginProvider, "oidc"), Xunit.TestContext.Current.CancellationToken);
        }

        Assert.Equal("/regie", await EnterAsync(stage.Somebody(), Person("10", "olga@lindehof.example", "Olga")));
        await using var after = await stage
            .App.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>()
            .CreateDbContextAsync(Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(
            organisation.Authority,
            (await after.UserLogins.SingleAsync(login => login.UserId == id, Xunit.TestContext.Current.CancellationToken)).LoginProvider
        );
    }

    [Theory]
    [InlineData("email")]
    [InlineData("preferred_username")]
    public async Task An_address_that_nobody_confirmed_takes_no_account_over_and_leads_nowhere(string claim)
    {
        Assert.Equal(
            "/aanmelden?fout=geen-adres",
            await EnterAsync(
                stage.Somebody(),
                new()
                {
                    ["sub"] = "11",
                    [claim] = "pia@lindehof.example",
                    ["name"] = "Pia",
                    ["roles"] = "beheerder",
                }
            )
        );
        Assert.Null(await stage.AccountAsync("pia@lindehof.example"));
    }

    [Fact]
    public async Task Who_must_sign_in_again_is_asked_to_by_the_organisation_too()
    {
        var browser = stage.Somebody();
        Assert.Contains(
            "/aanmelden/organisatie?terug=%2Fbeheer&opnieuw=1",
            await browser.ReadAsync("/aanmelden?opnieuw=1&terug=%2Fbeheer"),
            StringComparison.Ordinal
        );
        Assert.Contains("prompt=login", await browser.WhereAsync("/aanmelden/organisatie?opnieuw=1"), StringComparison.Ordinal);
        Assert.DoesNotContain("prompt=", await browser.WhereAsync("/aanmelden/organisatie"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_another_domain_does_not_get_in_and_reads_why()
    {
        var browser = stage.Somebody();
        Assert.Equal("/aanmelden?fout=geen-toegang", await EnterAsync(browser, Person("3", "iemand@elders.example", "Iemand")));
        Assert.Contains("nog geen toegang", await browser.ReadAsync("/aanmelden?fout=geen-toegang"), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden", await browser.WhereAsync("/regie"), StringComparison.Ordinal);
        Assert.Null(await stage.AccountAsync("iemand@elders.example"));
    }

    [Fact]
    public async Task A_token_that_another_key_signed_leads_nowhere()
    {
        organisation.Forges = true;
        Assert.Equal("/aanmelden?fout=mislukt", await EnterAsync(stage.Somebody(), Person("4", "vera@lindehof.example", "Vera")));
        Assert.Null(await stage.AccountAsync("vera@lindehof.example"));
    }

    [Fact]
    public async Task An_answer_to_a_question_that_this_browser_did_not_ask_leads_nowhere()
    {
        organisation.Person = Person("5", "willem@lindehof.example", "Willem");
        using var start = await stage.Somebody().GetAsync("/aanmelden/organisatie");
        using var outside = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await outside.GetAsync(start.Headers.Location, Xunit.TestContext.Current.CancellationToken);
        Assert.Equal("/aanmelden?fout=mislukt", await stage.Somebody().WhereAsync(answer.Headers.Location!.PathAndQuery));
    }

    [Fact]
    public async Task An_earlier_account_with_the_address_is_taken_over_once_and_not_by_a_second_person()
    {
        Assert.Equal("/regie", await EnterAsync(stage.Somebody(), Person("6", "xander@lindehof.example", "Xander")));
        Assert.Equal("/aanmelden?fout=bezet", await EnterAsync(stage.Somebody(), Person("7", "xander@lindehof.example", "Een ander")));
    }

    [Theory]
    [InlineData("/eerste-account")]
    [InlineData("/uitnodiging/x")]
    [InlineData("/aanmelden/code")]
    [InlineData("/account/app")]
    [InlineData("/account/herstelcodes")]
    public async Task Pages_of_passwords_are_not_there(string path) => Assert.Equal("404", await stage.Somebody().WhereAsync(path));

    private static Dictionary<string, object> Person(string subject, string email, string name, params string[] roles) =>
        new() { ["sub"] = subject, ["email"] = email, ["email_verified"] = true, ["name"] = name, ["roles"] = roles };

    private async Task<FormBrowser> TessAsync()
    {
        var tess = stage.Somebody();
        Assert.Equal("/regie", await EnterAsync(tess, Person("tess", "tess@lindehof.example", "Tess", "gespreksleider", "beheerder")));
        return tess;
    }

    /// <summary>Goes to the organisation and back; says where the program leads at the end.</summary>
    private async Task<string> EnterAsync(FormBrowser browser, Dictionary<string, object> person, string? back = null)
    {
        organisation.Person = person;
        var where = await browser.WhereAsync($"/aanmelden/organisatie{(back is null ? "" : $"?terug={Uri.EscapeDataString(back)}")}");
        Assert.StartsWith(organisation.Authority, where, StringComparison.Ordinal);
        for (
            var hops = 0;
            hops < 5 && (where.StartsWith("http", StringComparison.Ordinal) || where.StartsWith("/aanmelden/", StringComparison.Ordinal));
            hops++
        )
        {
            where = await browser.WhereAsync(where);
        }

        return where;
    }
}
