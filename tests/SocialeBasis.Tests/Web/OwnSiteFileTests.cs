using System.Net;
using SocialeBasis.Domain.Examples;

namespace SocialeBasis.Tests.Web;

/// <summary>
/// No page of another site makes a visitor's browser fetch a file; a link, a bookmark and our own pages do. And no page at all gives away the
/// database.
/// </summary>
public sealed class OwnSiteFileTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string Report = $"/verslag/{ExampleVoorbeeld.SessionId}";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Files => new()
    {
        { $"{Report}.json", Report },
        { $"{Report}.xlsx", Report },
        { $"{Report}.docx", Report },
        { $"{Report}.pdf?zwartwit=true", $"{Report}?zwartwit=true" },
        { $"{Report}/bewoners.docx", $"{Report}/bewoners" },
        { $"{Report}/bewoners.pdf", $"{Report}/bewoners" },
        { $"{Report}/beelden/kaart.svg", $"{Report}/beelden" },
        { $"/vergelijk.docx?gesprek={ExampleVoorbeeld.SessionId}&spiegel=ja", $"/vergelijk?gesprek={ExampleVoorbeeld.SessionId}&spiegel=ja" },
        { $"/vergelijk.pdf?gesprek={ExampleVoorbeeld.SessionId}&spiegel=ja", $"/vergelijk?gesprek={ExampleVoorbeeld.SessionId}&spiegel=ja" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Inside_a_page_of_another_site_a_file_is_refused_and_who_is_sent_to_it_gets_the_page_instead(string file, string page)
    {
        foreach (var site in new[] { "cross-site", "same-site" })
        {
            foreach (var (mode, dest) in new[] { ("no-cors", "image"), ("cors", "empty"), ("navigate", "iframe") })
            {
                Assert.Equal("403", await AskAsync(file, site, mode, dest, null));
            }

            Assert.Equal(page, await AskAsync(file, site, "navigate", "document", null));
        }
    }

    [Theory]
    [InlineData("same-origin", "navigate", "document", null)]
    [InlineData("same-origin", "no-cors", "image", null)]
    [InlineData("none", "navigate", "document", "?1")]
    [InlineData("cross-site", "navigate", "document", "?1")] // a link in a web mail, clicked
    [InlineData(null, null, null, null)] // a browser that does not say
    public async Task Our_own_pages_bookmarks_and_links_lead_to_the_file(string? site, string? mode, string? dest, string? user) =>
        Assert.Equal("200", await AskAsync($"{Report}/beelden/kaart.svg", site, mode, dest, user));

    [Fact]
    public async Task No_address_gives_the_whole_database()
    {
        using var computer = app.Browser();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var answer = await computer.SendAsync(new HttpRequestMessage(method, "/regie/reservekopie"), Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<string> AskAsync(string path, string? site, string? mode, string? dest, string? user)
    {
        using var browser = app.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in new[] { ("Site", site), ("Mode", mode), ("Dest", dest), ("User", user) })
        {
            if (value is not null)
            {
                question.Headers.Add($"Sec-Fetch-{name}", value);
            }
        }

        using var answer = await browser.SendAsync(question, Cancel);
        return answer.Headers.Location?.OriginalString ?? ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
