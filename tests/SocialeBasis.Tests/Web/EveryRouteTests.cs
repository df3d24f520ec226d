using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain.Examples;

namespace SocialeBasis.Tests.Web;

/// <summary>
/// What every answer must carry, asked of every route that the program has: a new page is in here by itself.
/// </summary>
public sealed partial class EveryRouteTests(RunningApp app) : IClassFixture<RunningApp>
{
    // The circuit has its own check of the origin; health answers the same to everybody.
    private static readonly string[] WithoutToken = ["/_blazor", "/healthz", "/readyz"];

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private IEnumerable<RouteEndpoint> Routes => app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public async Task Every_answer_of_every_route_carries_the_headers_once()
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.DefaultRequestHeaders.Host = "gesprek.example.nl";
        var paths = Routes.Select(Fill).Append("/bestaat-niet").Append("/fout").Distinct().ToList();
        Assert.Contains("/meedoen", paths);
        Assert.Contains($"/verslag/{ExampleVoorbeeld.SessionId}", paths);

        foreach (var path in paths)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Head, HttpMethod.Options })
            {
                using var answer = await browser.SendAsync(new HttpRequestMessage(method, path), HttpCompletionOption.ResponseHeadersRead, Cancel);
                HasTheHeaders(answer, $"{method} {path} → {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Over_http_nothing_is_said_about_https_for_a_laptop_has_none()
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync("/", Cancel);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task No_page_of_any_route_is_kept_loads_from_elsewhere_or_has_a_script_or_a_handler_inside()
    {
        using var browser = app.Browser();
        var pages = 0;
        foreach (var path in Routes.Where(route => !IsFile(route)).Select(Fill).Distinct().Where(path => !path.StartsWith("/_", StringComparison.Ordinal)))
        {
            using var answer = await browser.GetAsync(path, Cancel);
            Assert.True(answer.Headers.CacheControl?.NoStore, $"{path} may be kept: {answer.Headers.CacheControl}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            pages++;
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.DoesNotMatch("""<(script|img|iframe|link|form|source|use|image|object|embed)\b[^>]*\b(src|href|action|data)="(https?:)?//""", page);
            Assert.DoesNotMatch("""<\w+[^>]*\son\w+=""", page);

            // A live page is not to be translated (decision 23); a plain one may be.
            Assert.Equal(
                page.Contains("autostart=\"false\"", StringComparison.Ordinal),
                page.Contains("""<html lang="nl" translate="no" class="notranslate">""", StringComparison.Ordinal)
            );
            Assert.All(ScriptTag().Matches(page), tag => Assert.Contains("src=", tag.Value, StringComparison.Ordinal));
        }

        Assert.True(pages > 10, $"Only {pages} pages were found.");
    }

    [Fact]
    public async Task Every_form_without_our_token_is_refused()
    {
        using var browser = app.Browser();
        var posts = Routes.Where(TakesForms).ToList();
        Assert.Contains(posts, route => Fill(route) == "/meedoen");
        foreach (var route in posts)
        {
            var path = Fill(route);
            if (WithoutToken.Any(free => path.StartsWith(free, StringComparison.Ordinal)))
            {
                continue;
            }

            Assert.True(route.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true }, $"{path} takes a form without a token.");
            using var form = new FormUrlEncodedContent([new("_handler", "meedoen"), new("Form.Code", "VOORBEELD")]);
            using var answer = await browser.PostAsync(path, form, Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"POST {path} without a token gave {answer.StatusCode}.");
        }
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task The_cookie_of_a_form_is_for_this_site_alone_and_stays_on_https(string scheme, bool secure)
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        using var answer = await browser.GetAsync("/meedoen", Cancel);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    private static void HasTheHeaders(HttpResponseMessage answer, string what)
    {
        string Once(string name) =>
            answer.Headers.TryGetValues(name, out var values) && values.ToList() is [var one]
                ? one
                : throw Xunit.Sdk.FailException.ForFailure($"{what} has not {name} once.");

        var policy = Once("Content-Security-Policy");
        foreach (
            var part in new[]
            {
                "default-src 'self'",
                "script-src 'self'",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            }
        )
        {
            Assert.Contains(part, policy.Split(';', StringSplitOptions.TrimEntries));
        }

        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("ws:", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Once("X-Content-Type-Options"));
        Assert.Equal("DENY", Once("X-Frame-Options"), ignoreCase: true);
        Assert.Equal("no-referrer", Once("Referrer-Policy"));
        Assert.Equal("same-origin", Once("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Once("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Once("Permissions-Policy"), StringComparison.Ordinal);
        var age = Age().Match(Once("Strict-Transport-Security"));
        Assert.True(long.Parse(age.Groups[1].Value, null) >= 31_536_000, $"{what}: https is remembered for less than a year.");
        Assert.False(answer.Headers.Contains("Server"), what);
        Assert.False(answer.Headers.Contains("X-Powered-By"), what);
    }

    // A route that says nothing about methods takes them all.
    private static bool TakesForms(RouteEndpoint route) =>
        !IsFile(route)
        && (
            route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods
            || methods.Any(method => method is "POST" or "PUT" or "PATCH" or "DELETE")
        );

    private static bool IsFile(RouteEndpoint route) => route.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    // A value for every hole in the pattern: an example that is there, or something that is not.
    private static string Fill(RouteEndpoint route) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternSeparatorPart separator => separator.Content,
                            RoutePatternParameterPart { Name: "id" or "Id" } => ExampleVoorbeeld.SessionId.ToString(),
                            _ => "VOORBEELD",
                        }
                    )
                )
            )
        );

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex ScriptTag();

    [GeneratedRegex(@"max-age=(\d+)")]
    private static partial Regex Age();
}
