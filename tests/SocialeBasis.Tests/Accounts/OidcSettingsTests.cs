using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using SocialeBasis.Web.Accounts.Oidc;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Who of the organisation may enter, and settings that cannot be meant.</summary>
public sealed class OidcSettingsTests
{
    [Theory]
    [InlineData("AllowedDomains", "")]
    [InlineData("Authority", "https://login.microsoftonline.com/common/v2.0")]
    [InlineData("Authority", "https://login.microsoftonline.com/organizations/v2.0")]
    [InlineData("ClientId", "")]
    public void Settings_that_would_let_in_everybody_or_nobody_stop_the_program(string key, string value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Facilitators:Oidc:Authority"] = "https://login.microsoftonline.com/0e3c2a52/v2.0",
            ["Facilitators:Oidc:ClientId"] = "x",
        };
        if (key != "AllowedDomains") settings["Facilitators:Oidc:AllowedDomains:0"] = "lindehof.example";
        settings[$"Facilitators:Oidc:{key}"] = value;
        Assert.Throws<InvalidOperationException>(() => OidcSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
    }

    [Theory]
    [InlineData("lindehof.example", "", "", true)]
    [InlineData("elders.example", "", "", false)]
    [InlineData("", "roles", "gespreksleider", true)]
    [InlineData("", "roles", "bezoeker", false)]
    [InlineData("lindehof.example", "roles", "bezoeker", false)]
    public void Domain_and_claim_are_both_asked_where_both_are_set(string domain, string claim, string value, bool enters)
    {
        var settings = new OidcSettings { AllowedDomains = domain.Length == 0 ? [] : [domain], AllowedClaim = claim, AllowedValues = [value] };
        var token = Token(("sub", "1"), ("email", "yvonne@lindehof.example"), ("roles", "gespreksleider"));
        Assert.Equal(enters, OidcPerson.Of(token, settings).Person is not null);
    }

    [Fact]
    public void An_address_that_nobody_confirmed_or_that_only_looks_like_the_domain_does_not_count()
    {
        var settings = new OidcSettings { AllowedDomains = ["lindehof.example"] };
        Assert.Null(OidcPerson.Of(Token(("sub", "1"), ("email", "yvonne@lindehof.example"), ("email_verified", "false")), settings).Person);
        Assert.Null(OidcPerson.Of(Token(("sub", "1"), ("email", "yvonne@niet-lindehof.example")), settings).Person);
        Assert.Null(OidcPerson.Of(Token(("sub", "1"), ("email", "yvonne@lindehof.example@elders.example")), settings).Person);
        Assert.Null(OidcPerson.Of(Token(("email", "yvonne@lindehof.example")), settings).Person);
        Assert.NotNull(OidcPerson.Of(Token(("sub", "1"), ("preferred_username", "yvonne@lindehof.example")), settings).Person);
    }

    private static ClaimsPrincipal Token(params (string Type, string Value)[] claims) =>
        new(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type, claim.Value)), "test"));
}
