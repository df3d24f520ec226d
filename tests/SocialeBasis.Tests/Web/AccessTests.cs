using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Tests.Web;

public sealed class AccessTests : IAsyncLifetime
{
    private static readonly Guid Talk = Guid.NewGuid();
    private static readonly Guid OtherTalk = Guid.NewGuid();
    private static readonly Guid Anna = Guid.NewGuid();

    private readonly FakeTimeProvider time = new(DateTimeOffset.Parse("2026-03-01T12:00:00Z", null));
    private WebApplication app = null!;
    private CookieContainer jar = new();

    public async ValueTask InitializeAsync()
    {
        app = Host(new EphemeralDataProtectionProvider());
        await app.StartAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_stranger_may_do_nothing() => Assert.Equal("- - - computer", await WhoAsync());

    [Fact]
    public async Task The_link_for_leading_opens_that_talk_only()
    {
        await GetAsync($"/lead/{Talk}");
        Assert.Equal("lead - - computer", await WhoAsync());
        Assert.Equal("- - - computer", await WhoAsync(OtherTalk));
    }

    [Fact]
    public async Task The_link_of_the_big_screen_shows_but_does_not_lead()
    {
        await GetAsync($"/screen/{Talk}");
        Assert.Equal("- show - computer", await WhoAsync());
    }

    [Fact]
    public async Task A_participant_is_known_again_until_the_talk_ends()
    {
        await GetAsync($"/join/{Talk}");
        Assert.Equal($"- - {Anna} computer", await WhoAsync());

        time.Advance(TimeSpan.FromDays(2));
        Assert.Equal("- - - computer", await WhoAsync());
    }

    [Fact]
    public async Task Leaving_a_talk_keeps_other_access()
    {
        await GetAsync($"/join/{Talk}");
        await GetAsync($"/lead/{Talk}");
        await GetAsync($"/leave/{Talk}");
        Assert.Equal("lead - - computer", await WhoAsync());
    }

    [Fact]
    public async Task A_forged_or_renamed_cookie_is_ignored()
    {
        await GetAsync($"/lead/{Talk}");
        var real = Assert.Single(jar.GetAllCookies());
        var nameForOther = new AccessTicket(AccessKind.Lead, OtherTalk, Guid.Empty, default).CookieName;

        Use(new Cookie(nameForOther, real.Value), new Cookie(real.Name, real.Value[..^3] + "AAA"), new Cookie("sb-l-x", "nonsense"));

        Assert.Equal("- - - computer", await WhoAsync());
        Assert.Equal("- - - computer", await WhoAsync(OtherTalk));
    }

    [Fact]
    public async Task A_cookie_of_another_installation_is_ignored()
    {
        await GetAsync($"/lead/{Talk}");
        await app.DisposeAsync();
        app = Host(new EphemeralDataProtectionProvider());
        await app.StartAsync(Xunit.TestContext.Current.CancellationToken);
        Assert.Equal("- - - computer", await WhoAsync());
    }

    [Fact]
    public async Task A_cookie_cannot_be_read_by_a_script_and_does_not_name_the_talk()
    {
        using var answer = await GetAsync($"/lead/{Talk}");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Talk.ToString(), cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(cookie.Length < 400, cookie);
    }

    [Fact]
    public async Task The_oldest_tickets_make_room_so_that_a_request_stays_small()
    {
        for (var i = 0; i < 60; i++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await GetAsync($"/lead/{Guid.NewGuid()}");
        }
        Assert.Equal(50, jar.GetAllCookies().Count(cookie => !cookie.Expired));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.168.1.20")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=192.168.1.20")]
    [InlineData("X-Real-IP", "192.168.1.20")]
    [InlineData("Host", "gesprek.example.nl")]
    public async Task Behind_a_proxy_or_under_another_name_nobody_sits_at_the_computer(string header, string value) =>
        Assert.Equal("- - - -", await WhoAsync(header: (header, value)));

    [Fact]
    public async Task Behind_a_proxy_that_was_given_no_settings_nobody_sits_at_the_computer()
    {
        using var client = new HttpClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, $"{app.Urls.Single()}/who/{Talk}")
        {
            Version = HttpVersion.Version10,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var answer = await client.SendAsync(question, Xunit.TestContext.Current.CancellationToken);
        Assert.Equal("- - - -", await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Nobody_is_anybody_without_claims()
    {
        var visitor = new ClaimsPrincipal(new ClaimsIdentity());
        Assert.False(visitor.SitsAtTheComputer() || visitor.MayLead(Talk) || visitor.MayShow(Talk));
        Assert.Null(visitor.ParticipantIn(Talk));
    }

    private WebApplication Host(IDataProtectionProvider keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.AddAccess();
        builder.Services.AddSingleton(keys);
        var host = builder.Build();
        host.UseProxyHeaders();
        host.UseAuthentication();
        host.MapGet("/lead/{talk:guid}", (Guid talk, HttpContext context, AccessCookies cookies) => cookies.GrantLead(context, talk, "sleutel"));
        host.MapGet("/screen/{talk:guid}", (Guid talk, HttpContext context, AccessCookies cookies) => cookies.GrantScreen(context, talk));
        host.MapGet("/join/{talk:guid}", (Guid talk, HttpContext context, AccessCookies cookies) =>
            cookies.GrantParticipant(context, talk, Anna, time.GetUtcNow().AddDays(1)));
        host.MapGet("/leave/{talk:guid}", (Guid talk, HttpContext context, AccessCookies cookies) => cookies.ForgetParticipant(context, talk));
        host.MapGet("/who/{talk:guid}", (Guid talk, ClaimsPrincipal visitor) => string.Join(' ',
            visitor.MayLead(talk) ? "lead" : "-",
            visitor.MayShow(talk) ? "show" : "-",
            visitor.ParticipantIn(talk)?.ToString() ?? "-",
            visitor.SitsAtTheComputer() ? "computer" : "-"));
        return host;
    }

    private async Task<string> WhoAsync(Guid? talk = null, (string Name, string Value)? header = null)
    {
        using var answer = await GetAsync($"/who/{talk ?? Talk}", header);
        return await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken);
    }

    // A jar of our own: the one of HttpClientHandler goes by the real clock and would drop what the fake clock gave.
    private async Task<HttpResponseMessage> GetAsync(string path, (string Name, string Value)? header = null)
    {
        using var browser = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var question = new HttpRequestMessage(HttpMethod.Get, app.Urls.Single() + path);
        var cookies = jar.GetAllCookies();
        if (cookies.Count > 0)
        {
            question.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        }

        if (header is { } extra)
        {
            question.Headers.Add(extra.Name, extra.Value);
        }

        var answer = await browser.SendAsync(question, Xunit.TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        if (answer.Headers.TryGetValues("Set-Cookie", out var given))
        {
            Use([.. given.Select(Parse)]);
        }

        return answer;
    }

    private void Use(params Cookie[] cookies)
    {
        var kept = jar.GetAllCookies().ToDictionary(cookie => cookie.Name);
        foreach (var cookie in cookies)
        {
            kept[cookie.Name] = cookie;
        }

        jar = new CookieContainer(200, 200, 4096);
        foreach (var cookie in kept.Values.Where(cookie => cookie.Value.Length > 0))
        {
            jar.Add(new Cookie(cookie.Name, cookie.Value, "/", "localhost"));
        }
    }

    private static Cookie Parse(string header)
    {
        var pair = header.Split(';')[0].Split('=', 2);
        return new Cookie(pair[0], pair[1]);
    }
}
