using SocialeBasis.Tests.Web;

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
            ("Facilitators:Oidc:Administrators:0", "Tess@lindehof.example"));
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
    public async Task Who_stands_in_the_settings_is_beheerder()
    {
        var tess = stage.Somebody();
        await EnterAsync(tess, Person("2", "tess@lindehof.example", "Tess"));
        Assert.Contains("Mensen en gesprekken beheren", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand uitnodigen", await tess.ReadAsync("/beheer"), StringComparison.Ordinal);
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
    public async Task Pages_of_passwords_are_not_there(string path) => Assert.Equal("404", await stage.Somebody().WhereAsync(path));

    private static Dictionary<string, object> Person(string subject, string email, string name) => new() { ["sub"] = subject, ["email"] = email, ["name"] = name };

    /// <summary>Goes to the organisation and back; says where the program leads at the end.</summary>
    private async Task<string> EnterAsync(FormBrowser browser, Dictionary<string, object> person, string? back = null)
    {
        organisation.Person = person;
        var where = await browser.WhereAsync($"/aanmelden/organisatie{(back is null ? "" : $"?terug={Uri.EscapeDataString(back)}")}");
        Assert.StartsWith(organisation.Authority, where, StringComparison.Ordinal);
        for (var hops = 0; hops < 5 && (where.StartsWith("http", StringComparison.Ordinal) || where.StartsWith("/aanmelden/", StringComparison.Ordinal)); hops++)
            where = await browser.WhereAsync(where);
        return where;
    }
}
