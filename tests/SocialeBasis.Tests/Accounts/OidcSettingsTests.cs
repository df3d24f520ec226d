using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using SocialeBasis.Web.Access.Accounts.Oidc;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Who of the organisation may enter, and settings that cannot be meant.</summary>
public sealed class OidcSettingsTests
{
    [Theory]
    [InlineData("AllowedDomains:0", "", "Zeg wie binnen mag")]
    [InlineData("AllowedDomains:0", "iedereen@gemeente.nl", "staan domeinen")]
    [InlineData("Authority", "https://login.microsoftonline.com/common/v2.0", "van één organisatie")]
    [InlineData("Authority", "https://login.microsoftonline.com/organizations/v2.0", "van één organisatie")]
    [InlineData("Authority", "http://aanmelden.lindehof.example", "met https:// begint")]
    [InlineData("Authority", "lindehof", "met https:// begint")]
    [InlineData("ClientId", "", "Vul Authority en ClientId in")]
    [InlineData("AllowedClaim", "roles", "horen AllowedValues")]
    [InlineData("AllowedValues:0", "gespreksleider", "hoort AllowedClaim")]
    [InlineData("AdministratorClaim", "roles", "horen AdministratorValues")]
    [InlineData("AdministratorValues:0", "beheerder", "hoort AdministratorClaim")]
    [InlineData("AdministratorSubjects:0", " ", "een lege regel")]
    [InlineData("Administrators:0", "tess@lindehof.example", "bestaat niet meer")]
    [InlineData("EmailConfirmedClaim", "email", "dat het e-mailadres is bevestigd")]
    [InlineData("AllowedClaim+preferred_username", "AllowedValues:0", "een rol of een groep")]
    [InlineData("AdministratorClaim+email", "AdministratorValues:0", "een rol of een groep")]
    public void Settings_that_cannot_be_meant_stop_the_program_and_say_why(string key, string value, string why)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Facilitators:Oidc:Authority"] = "https://login.microsoftonline.com/0e3c2a52/v2.0",
            ["Facilitators:Oidc:ClientId"] = "x",
            ["Facilitators:Oidc:AllowedDomains:0"] = "lindehof.example",
        };
        if (key.Split('+') is [var claim, var name])
        {
            (settings[$"Facilitators:Oidc:{claim}"], key, value) = (name, value, "yvonne@lindehof.example");
        }

        settings[$"Facilitators:Oidc:{key}"] = value;
        if (key == "AllowedDomains:0" && value.Length == 0)
        {
            settings.Remove("Facilitators:Oidc:AllowedDomains:0");
        }

        var stopped = Assert.Throws<InvalidOperationException>(() => OidcSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        Assert.StartsWith("Facilitators:Oidc klopt niet. ", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(why, stopped.Message, StringComparison.Ordinal);
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
        var token = Token(("sub", "1"), ("email", "yvonne@lindehof.example"), ("email_verified", "true"), ("roles", "gespreksleider"));
        Assert.Equal(enters, OidcPerson.Of(token, settings).Person is not null);
    }

    [Theory]
    [InlineData("email=yvonne@lindehof.example email_verified=true", true)]
    [InlineData("email=Yvonne@Lindehof.example email_verified=True", true)]
    [InlineData("email=yvonne@lindehof.example", false)]
    [InlineData("email=yvonne@lindehof.example email_verified=false", false)]
    [InlineData("email=yvonne@lindehof.example email_verified=ja", false)]
    [InlineData("preferred_username=yvonne@lindehof.example", false)]
    [InlineData("preferred_username=yvonne@lindehof.example email_verified=true", false)]
    [InlineData("upn=yvonne@lindehof.example email_verified=true", false)]
    [InlineData("email=yvonne@niet-lindehof.example email_verified=true", false)]
    [InlineData("email=yvonne@lindehof.example@elders.example email_verified=true", false)]
    public void Only_a_confirmed_address_of_the_domain_leads_in_by_domain(string claims, bool enters) =>
        Assert.Equal(
            enters,
            OidcPerson.Of(Token([("sub", "1"), .. Claims(claims)]), new OidcSettings { AllowedDomains = ["lindehof.example"] }).Person is not null
        );

    [Fact]
    public void With_a_role_somebody_enters_without_an_address_and_an_unconfirmed_one_is_not_theirs()
    {
        var settings = new OidcSettings { AllowedClaim = "roles", AllowedValues = ["gespreksleider"] };
        Assert.Null(OidcPerson.Of(Token(("sub", "1"), ("roles", "gespreksleider"), ("email", "baas@lindehof.example")), settings).Person!.Email);
        Assert.Equal("yvonne", OidcPerson.Of(Token(("sub", "1"), ("roles", "gespreksleider"), ("preferred_username", "yvonne")), settings).Person!.Name);
        Assert.Null(OidcPerson.Of(Token(("roles", "gespreksleider")), settings).Person);
    }

    [Fact]
    public void Another_claim_may_say_that_the_address_was_confirmed()
    {
        var settings = new OidcSettings { AllowedDomains = ["lindehof.example"], EmailConfirmedClaim = "xms_edov" };
        Assert.NotNull(OidcPerson.Of(Token(("sub", "1"), ("email", "yvonne@lindehof.example"), ("xms_edov", "1")), settings).Person);
        Assert.Null(OidcPerson.Of(Token(("sub", "1"), ("email", "yvonne@lindehof.example"), ("email_verified", "true")), settings).Person);
    }

    [Theory]
    [InlineData("roles=beheer", true)]
    [InlineData("roles=Beheer", false)]
    [InlineData("groups=beheer", false)]
    [InlineData("email=baas@lindehof.example", false)]
    public void Who_is_beheerder_follows_from_a_role_or_from_the_lasting_id(string claims, bool isAdministrator)
    {
        var settings = new OidcSettings
        {
            AllowedDomains = ["lindehof.example"],
            AdministratorClaim = "roles",
            AdministratorValues = ["beheer"],
            AdministratorSubjects = ["7"],
        };
        (string, string)[] known = [("email", "yvonne@lindehof.example"), ("email_verified", "true"), .. Claims(claims)];
        Assert.Equal(isAdministrator, OidcPerson.Of(Token([("sub", "1"), .. known]), settings).Person!.IsAdministrator);
        Assert.True(OidcPerson.Of(Token([("sub", "7"), .. known]), settings).Person!.IsAdministrator);
    }

    private static IEnumerable<(string Type, string Value)> Claims(string words) =>
        words.Split(' ').Select(word => word.Split('=')).Select(parts => (parts[0], parts[1]));

    private static ClaimsPrincipal Token(params (string Type, string Value)[] claims) =>
        new(new ClaimsIdentity(claims.Append(("iss", "https://aanmelden.lindehof.example")).Select(claim => new Claim(claim.Item1, claim.Item2)), "test"));
}
