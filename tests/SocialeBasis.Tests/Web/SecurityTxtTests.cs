using System.Net;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Tests.Web;

public sealed class SecurityTxtTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Address = "/.well-known/security.txt";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_contact_there_is_no_security_txt()
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync(Address, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task With_a_contact_the_file_has_what_RFC_9116_asks()
    {
        await using var host = new RunningApp(builder => builder.UseSetting(SecurityTxt.Contact, "veilig@lindehof.nl, https://lindehof.nl/lek"));
        using var browser = host.Browser();
        using var answer = await browser.GetAsync(Address, Cancel);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("Contact: mailto:veilig@lindehof.nl\nContact: https://lindehof.nl/lek\n", text, StringComparison.Ordinal);
        Assert.Contains("\nExpires: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_within_a_year_and_names_its_own_https_address()
    {
        var text = SecurityTxt.Of(["mailto:a@b.nl"], new Uri("https://gesprek.lindehof.nl"), new DateTimeOffset(2026, 3, 12, 18, 30, 0, TimeSpan.Zero));
        Assert.Equal(
            "Contact: mailto:a@b.nl\nExpires: 2026-09-08T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: https://gesprek.lindehof.nl/.well-known/security.txt\n",
            text
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://onveilig.nl")]
    [InlineData("vraag de balie")]
    public void What_is_no_address_is_no_contact(string? setting) => Assert.Empty(SecurityTxt.Contacts(setting));
}
