using System.Net;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Web;

namespace SocialeBasis.Tests.Reporting;

/// <summary>The report on a real port: who may have it, in which form, and printed once for everybody.</summary>
public sealed class ReportPagesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_example_can_be_read_by_everybody_and_is_never_kept_by_a_browser()
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "192.168.1.20");
        using var example = await browser.GetAsync("/voorbeeld", Cancel);
        using var page = await browser.GetAsync(example.Headers.Location, Cancel);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        var html = await page.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("lang=\"nl\"", html, StringComparison.Ordinal);
        Assert.Contains(">Meenemen</p>", html, StringComparison.Ordinal);
        Assert.Contains(".pdf\">PDF</a>", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"icon\" href=\"/favicon.svg\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/regie/", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twelve_have_their_section_and_the_other_example_has_not()
    {
        using var browser = app.Browser();
        Assert.Contains("Aan tafel", await browser.GetStringAsync($"/verslag/{ExampleTwaalf.SessionId}", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("Aan tafel", await browser.GetStringAsync($"/verslag/{ExampleVoorbeeld.SessionId}", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("/bewoners.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("/college-en-raad.pdf", "application/pdf", "%PDF")]
    [InlineData(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("/beelden/kaart.png", "image/png", "\u0089PNG")]
    [InlineData("/beelden/kaart.svg", "image/svg+xml", "<?xml")]
    [InlineData("/beelden/kaart.png?zwartwit=true", "image/png", "\u0089PNG")]
    public async Task Other_forms_are_files_with_a_name_that_no_browser_keeps(string form, string type, string begin)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync($"/verslag/{ExampleVoorbeeld.SessionId}{form}", Cancel);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(
            "Gedeelde taal Gesprek over de sociale basis in Lindehof",
            answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'),
            StringComparison.Ordinal
        );
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.StartsWith(begin, System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Cancel)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bewoners", "Dit mag u verwachten")]
    [InlineData("college-en-raad", "Wat u niet kunt meten")]
    [InlineData("overdracht", "Waar u instapt")]
    public async Task A_short_version_is_linked_from_the_report_and_links_back(string name, string heading)
    {
        using var browser = app.Browser();
        var report = $"/verslag/{ExampleVoorbeeld.SessionId}";
        Assert.Contains($"href=\"{report}/{name}\"", await browser.GetStringAsync(report, Cancel), StringComparison.Ordinal);
        var html = await browser.GetStringAsync($"{report}/{name}", Cancel);
        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.All([report, $"{report}/{name}.pdf", $"{report}/{name}.docx"], link => Assert.Contains($"href=\"{link}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_picture_of_the_list_and_every_link_on_the_report_leads_to_a_file()
    {
        using var browser = app.Browser();
        var links = new List<string>();
        foreach (var page in new[] { "", "/beelden" })
        {
            var html = await browser.GetStringAsync($"/verslag/{ExampleVoorbeeld.SessionId}{page}", Cancel);
            links.AddRange(
                new AngleSharp.Html.Parser.HtmlParser()
                    .ParseDocument(html)
                    .QuerySelectorAll("a[href*='/beelden/'],img")
                    .Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!)
            );
        }

        Assert.True(links.Count > 100);
        // Pixels take a processor; what is missing is missing in both forms.
        foreach (var link in links.Select(link => link.Replace(".png", ".svg", StringComparison.Ordinal)).Distinct())
        {
            using var answer = await browser.GetAsync(link, Cancel);
            Assert.True(answer.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task A_picture_that_is_not_there_gives_the_page_that_says_so()
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync($"/verslag/{ExampleVoorbeeld.SessionId}/beelden/niets.png", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_talk_that_is_not_there_gives_the_page_that_says_so()
    {
        using var browser = app.Browser();
        foreach (
            var address in new[]
            {
                $"/verslag/{Guid.CreateVersion7()}",
                $"/verslag/{Guid.CreateVersion7()}.pdf",
                $"/verslag/{Guid.CreateVersion7()}.docx",
                $"/verslag/{Guid.CreateVersion7()}.xlsx",
                $"/verslag/{Guid.CreateVersion7()}/bewoners",
                $"/verslag/{Guid.CreateVersion7()}/overdracht.pdf",
                $"/verslag/{Guid.CreateVersion7()}/overdracht.docx",
                $"/verslag/{Guid.CreateVersion7()}/beelden",
                $"/verslag/{Guid.CreateVersion7()}/beelden/kaart.svg",
            }
        )
        {
            using var answer = await browser.GetAsync(address, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("Deze pagina is er niet", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_hall_that_asks_at_once_gets_one_file_printed_once()
    {
        using var browser = app.Browser();
        var files = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.GetByteArrayAsync($"/verslag/{ExampleVoorbeeld.SessionId}.pdf", Cancel)));

        Assert.Equal("%PDF"u8.ToArray(), files[0][..4]);
        Assert.All(files, file => Assert.Equal(files[0], file));
    }
}
