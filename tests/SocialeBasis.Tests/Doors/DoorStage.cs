using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Accounts;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Doors;

/// <summary>One program in one of the three ways to sign in, with two closed talks full of answers, and everybody who can come to it.</summary>
internal sealed class DoorStage : IAsyncDisposable
{
    public const string Title = "Rozengeheim";
    public const string OtherTitle = "Tulpengeheim";

    private readonly Dictionary<Comer, string> cookies = [];
    private readonly OrganisationStub organisation;

    private DoorStage(SignInMode mode, OrganisationStub organisation)
    {
        (Mode, this.organisation) = (mode, organisation);
        App = new RunningApp(
            null,
            ("Facilitators:SignIn", mode.ToString()),
            ("Facilitators:RequireTwoFactor", "true"),
            ("Facilitators:Oidc:Authority", organisation.Authority),
            ("Facilitators:Oidc:ClientId", OrganisationStub.ClientId),
            ("Facilitators:Oidc:ClientSecret", OrganisationStub.ClientSecret),
            ("Facilitators:Oidc:RequireHttps", "false"),
            ("Facilitators:Oidc:AllowedDomains:0", "lindehof.example"),
            ("Report:Browser", "/er/is/geen/browser")); // whoever may have a PDF is told so at once: what is asked here is who may
    }

    public SignInMode Mode { get; }

    public RunningApp App { get; }

    public Session Talk { get; private set; } = null!;

    public string LeadKey { get; private set; } = "";

    public IEnumerable<Comer> Comers => cookies.Keys;

    private bool UsesAccounts => Mode is not SignInMode.Local;

    private TalkRights Rights => App.Services.GetRequiredService<TalkRights>();

    public static async Task<DoorStage> SetAsync(SignInMode mode)
    {
        var stage = new DoorStage(mode, await OrganisationStub.StartAsync());
        await stage.FillAsync();
        return stage;
    }

    /// <summary>What they get there. No cookie is kept: everybody comes as they are, each time.</summary>
    public async Task<(string Where, string Text)> AskAsync(Comer comer, string path, bool posts)
    {
        using var browser = App.Browser();
        using var question = new HttpRequestMessage(posts ? HttpMethod.Post : HttpMethod.Get, path);
        if (cookies[comer].Length > 0)
        {
            question.Headers.Add("Cookie", cookies[comer]);
        }

        if (comer is not Comer.Computer)
        {
            question.Headers.Add("X-Forwarded-For", "192.168.1.20");
        }

        using var answer = await browser.SendAsync(question, Xunit.TestContext.Current.CancellationToken);
        var isText = answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/json" or "text/plain" or "image/svg+xml";
        return (
            answer.Headers.Location?.OriginalString ?? ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
            isText ? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken)) : "");
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await organisation.DisposeAsync();
    }

    private async Task FillAsync()
    {
        var rooms = App.Services.GetRequiredService<RoomDirectory>();
        (Account? rosa, Account? tom, Account? sam, Account? anna) = UsesAccounts
            ? (await MakeAsync("rosa"), await MakeAsync("tom"), await MakeAsync("sam"), await MakeAsync("anna", isAdministrator: true))
            : (null, null, null, null);
        var plain = ExampleVoorbeeld.Make() with { IsExample = false };
        var other = (await rooms.ImportAsync(plain with { Setup = plain.Setup with { Title = OtherTitle, Area = OtherTitle } }, tom?.Id))!.Session;
        Talk = (await rooms.ImportAsync(plain with { Setup = plain.Setup with { Title = Title, Area = Title } }, rosa?.Id))!.Session;

        var given = App.Services.GetRequiredService<AccessCookies>();
        var (until, somebody) = (DateTimeOffset.UtcNow.AddDays(1), plain.Participants.Keys.First());
        cookies[Comer.Stranger] = "";
        cookies[Comer.Computer] = "";
        cookies[Comer.Participant] = Given(context => given.GrantParticipant(context, Talk.Id, somebody, until));
        cookies[Comer.ParticipantElsewhere] = Given(context => given.GrantParticipant(context, other.Id, somebody, until));
        cookies[Comer.BigScreen] = Given(context => given.GrantScreen(context, Talk.Id));
        LeadKey = Talk.LeadKey;
        if (UsesAccounts)
        {
            var earlier = await LinkAsync();
            cookies[Comer.OldLink] = Given(context => given.GrantLead(context, Talk.Id, earlier));
            LeadKey = await LinkAsync();
            await PeopleAsync(rosa!, tom!, sam!, anna!);
        }

        cookies[Comer.LinkLeader] = Given(context => given.GrantLead(context, Talk.Id, LeadKey));
    }

    private async Task PeopleAsync(Account rosa, Account tom, Account sam, Account anna)
    {
        var strong = Mode is SignInMode.Oidc ? AccountStrength.Organisation : AccountStrength.TwoFactor;
        cookies[Comer.SignedOut] = await SignInAsync(rosa, strong);
        var signIns = App.Services.GetRequiredService<SignIns>();
        await signIns.EndAsync(Assert.Single(await signIns.OfAsync(rosa.Id)).Id);
        cookies[Comer.Owner] = await SignInAsync(rosa, strong);
        cookies[Comer.Colleague] = await SignInAsync(tom, strong);
        cookies[Comer.Administrator] = await SignInAsync(anna, strong);
        if (Mode is SignInMode.Accounts)
        {
            cookies[Comer.Half] = await SignInAsync(await MakeAsync("hans"), AccountStrength.Password);
        }

        var ulla = await MakeAsync("ulla");
        cookies[Comer.TakenOut] = await SignInAsync(ulla, strong);
        await Rights.GiveAsync(Talk.Id, ulla.Id, TalkRole.CoFacilitator);
        await Rights.TakeAsync(Talk.Id, ulla.Id);
        LeadKey = await LinkAsync(); // which taking somebody out has turned off

        cookies[Comer.CoFacilitator] = await SignInAsync(sam, strong);
        await Rights.GiveAsync(Talk.Id, sam.Id, TalkRole.CoFacilitator);
    }

    private async Task<string> LinkAsync()
    {
        await Rights.TurnLinkAsync(Talk.Id, false);
        await Rights.TurnLinkAsync(Talk.Id, true);
        return (await Rights.LinkKeyAsync(Talk.Id))!;
    }

    private async Task<Account> MakeAsync(string name, bool isAdministrator = false)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var account = new Account { Name = name, Email = $"{name}@lindehof.example", UserName = $"{name}@lindehof.example", IsAdministrator = isAdministrator };
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True((await accounts.CreateAsync(account)).Succeeded);
        await accounts.ResetAuthenticatorKeyAsync(account); // so that looking at the page for it changes nothing
        return account;
    }

    // As the pages do it, without the forms around it: hashing passwords would take most of the time.
    private async Task<string> SignInAsync(Account account, string strength)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = new ClaimsPrincipal(new ClaimsIdentity()) };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        await scope.ServiceProvider.GetRequiredService<SignInFlow>().InAsync(account, strength);
        return CookiesOf(context);
    }

    private string Given(Action<HttpContext> grant)
    {
        var context = new DefaultHttpContext { RequestServices = App.Services };
        grant(context);
        return CookiesOf(context);
    }

    private static string CookiesOf(HttpContext context) => string.Join("; ", context.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0]));
}
