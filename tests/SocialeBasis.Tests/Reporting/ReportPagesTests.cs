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
        Assert.Contains("Download als PDF", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/regie/", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twelve_have_their_section_and_the_other_example_has_not()
    {
        using var browser = app.Browser();
        Assert.Contains("Aan tafel", await browser.GetStringAsync($"/verslag/{ExampleTwaalf.SessionId}", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("Aan tafel", await browser.GetStringAsync($"/verslag/{ExampleVoorbeeld.SessionId}", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_that_is_not_there_gives_the_page_that_says_so()
    {
        using var browser = app.Browser();
        foreach (var address in new[] { $"/verslag/{Guid.CreateVersion7()}", $"/verslag/{Guid.CreateVersion7()}.pdf" })
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
