using System.Net;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Web;

namespace SocialeBasis.Tests.Reporting;

/// <summary>Talks beside each other on a real port: choosing them, who may, and as files.</summary>
public sealed class SideBySidePagesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string Both = $"?gesprek={ExampleVoorbeeld.SessionId}&gesprek={ExampleTwaalf.SessionId}";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_facilitator_finds_the_choice_from_the_list_of_talks_and_gets_the_overview()
    {
        using var browser = app.Browser();
        var choose = await browser.GetStringAsync("/vergelijk", Cancel);
        Assert.Contains($"value=\"{ExampleVoorbeeld.SessionId}\"", choose, StringComparison.Ordinal);
        var overview = await browser.GetStringAsync("/vergelijk" + Both + "&spiegel=ja", Cancel);
        Assert.Contains("Dezelfde actoren", overview, StringComparison.Ordinal);
        Assert.Contains("De spiegel: twaalf gemeenten", overview, StringComparison.Ordinal);
        Assert.Contains("/vergelijk.docx?gesprek=", overview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?spiegel=nee", "Kies ten minste één gesprek.")]
    [InlineData("?gesprek=onzin&spiegel=ja", "kennen we niet")]
    [InlineData("?gesprek=a7025682-0c04-8059-b092-ef0a20926d13", "Kies ten minste twee gesprekken, of zet de spiegel aan.")]
    [InlineData("?gesprek=019ab000-0000-7000-8000-000000000001&gesprek=a7025682-0c04-8059-b092-ef0a20926d13", "is er niet meer")]
    [InlineData(
        "?gesprek=019ab000-0000-7000-8000-000000000001&gesprek=019ab000-0000-7000-8000-000000000002&gesprek=019ab000-0000-7000-8000-000000000003&gesprek=019ab000-0000-7000-8000-000000000004&gesprek=019ab000-0000-7000-8000-000000000005",
        "hoogstens 4"
    )]
    public async Task A_wrong_choice_is_said_in_Dutch_with_the_choice_still_there(string query, string message)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync("/vergelijk" + query, Cancel);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, html, StringComparison.Ordinal);
        if (query.Contains($"{ExampleVoorbeeld.SessionId}", StringComparison.Ordinal))
        {
            Assert.Contains($"value=\"{ExampleVoorbeeld.SessionId}\" checked", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_from_outside_sees_no_list_of_talks_and_only_what_is_for_everybody()
    {
        using var outside = app.Browser();
        outside.DefaultRequestHeaders.Add("X-Forwarded-For", "192.168.1.20");
        using var list = await outside.GetAsync("/vergelijk", Cancel);
        Assert.NotEqual(HttpStatusCode.OK, list.StatusCode);
        using var examples = await outside.GetAsync("/vergelijk" + Both, Cancel);
        Assert.Equal(HttpStatusCode.OK, examples.StatusCode);
        using var unknown = await outside.GetAsync($"/vergelijk?gesprek={Guid.CreateVersion7()}&gesprek={ExampleVoorbeeld.SessionId}", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Theory]
    [InlineData(".pdf", "%PDF")]
    [InlineData(".docx", "PK")]
    public async Task The_overview_is_a_file_too(string form, string begin)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync($"/vergelijk{form}{Both}", Cancel);
        Assert.StartsWith(
            "Naast elkaar Twaalf gemeenten en Lindehof",
            answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'),
            StringComparison.Ordinal
        );
        Assert.StartsWith(begin, System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Cancel)), StringComparison.Ordinal);
        using var wrong = await browser.GetAsync($"/vergelijk{form}", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
    }
}
