using System.Net;
using System.Text.RegularExpressions;

namespace SocialeBasis.Tests.Web;

public sealed partial class ShellTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/bestaat-niet")]
    [InlineData("/healthz")]
    [InlineData("/desk.css")]
    public async Task Every_answer_carries_exactly_one_strict_policy(string path)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync(path, Cancel);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_start_page_has_two_ways_in_without_any_script_that_must_run()
    {
        var page = await PageAsync("/");

        Assert.Matches("""<label [^>]*for="code"[^>]*>Code van het gesprek</label>""", page);
        Assert.Matches("""<form [^>]*action="/meedoen" method="get"[^>]*>""", page);
        Assert.Matches("""<button [^>]*type="submit"[^>]*>Meedoen</button>""", page);
        Assert.Matches("""<a [^>]*href="/regie"[^>]*>Gesprek leiden</a>""", page);
        Assert.DoesNotContain("blazor.web", page, StringComparison.Ordinal);
        Assert.DoesNotContain("MudBlazor", page, StringComparison.Ordinal);
        Assert.Contains("""<html lang="nl">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uitleg")]
    [InlineData("/privacy")]
    [InlineData("/bron")]
    public async Task A_page_loads_nothing_from_elsewhere_and_has_no_inline_script(string path)
    {
        var page = await PageAsync(path);

        Assert.DoesNotMatch("""(src|href|action)="(https?:)?//""", page);
        Assert.All(ScriptTag().Matches(page), tag => Assert.Contains("src=", tag.Value, StringComparison.Ordinal));
        Assert.Single(Heading().Matches(page));
    }

    [Fact]
    public async Task Style_sheets_and_fonts_load_nothing_from_elsewhere()
    {
        var page = await PageAsync("/");
        using var browser = app.Browser();
        foreach (Match sheet in StyleSheet().Matches(page))
        {
            var css = await browser.GetStringAsync(new Uri(sheet.Groups[1].Value, UriKind.Relative), Cancel);
            Assert.DoesNotMatch("""url\(["']?(https?:)?//""", css);
        }
        using var font = await browser.GetAsync("/fonts/atkinson-hyperlegible-latin-400-normal.woff2", Cancel);
        Assert.Equal("font/woff2", font.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", font.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_never_kept_by_a_browser()
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync("/", Cancel);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/")]
    public async Task Health_and_pages_answer_both_GET_and_HEAD(string path)
    {
        using var browser = app.Browser();
        using var get = await browser.GetAsync(path, Cancel);
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await browser.SendAsync(question, Cancel);

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task An_unknown_address_is_answered_in_Dutch_with_404()
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync("/bestaat-niet", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze pagina is er niet", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_form_is_answered_in_Dutch()
    {
        using var browser = app.Browser();
        using var form = new FormUrlEncodedContent([new("_handler", "x")]);
        using var answer = await browser.PostAsync("/", form, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Dat lukte niet", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_site_cannot_open_a_circuit_in_the_visitors_name()
    {
        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.Forbidden, await NegotiateAsync(browser, "https://elders.example"));
        Assert.Equal(HttpStatusCode.OK, await NegotiateAsync(browser, app.Address.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public void Signing_keys_stand_next_to_the_database() =>
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(app.DataFolder, "keys"), "key-*.xml"));

    [Fact]
    public async Task Only_who_sits_at_the_computer_reads_its_addresses()
    {
        Assert.Matches("Anderen in dit netwerk|Deze computer zit nu niet in een netwerk", await PageAsync("/"));

        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "192.168.1.20");
        var seen = await browser.GetStringAsync(new Uri("/", UriKind.Relative), Cancel);
        Assert.DoesNotMatch("Anderen in dit netwerk|Deze computer zit nu niet in een netwerk", seen);
    }

    private static async Task<HttpStatusCode> NegotiateAsync(HttpClient browser, string origin)
    {
        using var question = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        question.Headers.Add("Origin", origin);
        using var answer = await browser.SendAsync(question, Cancel);
        return answer.StatusCode;
    }

    private async Task<string> PageAsync(string path)
    {
        using var browser = app.Browser();
        return await browser.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);
    }

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex ScriptTag();

    [GeneratedRegex("<h1")]
    private static partial Regex Heading();

    [GeneratedRegex("""rel="stylesheet" href="([^"]+)""")]
    private static partial Regex StyleSheet();
}
