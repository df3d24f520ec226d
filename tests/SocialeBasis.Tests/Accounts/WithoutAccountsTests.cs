using SocialeBasis.Tests.Web;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Without the setting everything is as it was: the computer itself leads, and the pages of accounts do not exist.</summary>
public sealed class WithoutAccountsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("/aanmelden", "404")]
    [InlineData("/aanmelden/code", "404")]
    [InlineData("/account", "404")]
    [InlineData("/account/passkey", "404")]
    [InlineData("/afmelden", "404")]
    [InlineData("/beheer", "404")]
    [InlineData("/eerste-account", "404")]
    [InlineData("/uitnodiging/x", "404")]
    [InlineData("/regie/0190a000-0000-7000-8000-000000000001/delen", "403")]
    [InlineData("/regie", "200")]
    public async Task The_pages_of_accounts_are_not_there_and_leading_is(string path, string where)
    {
        using var browser = new FormBrowser(app.Address);
        Assert.Equal(where, await browser.WhereAsync(path));
    }
}
