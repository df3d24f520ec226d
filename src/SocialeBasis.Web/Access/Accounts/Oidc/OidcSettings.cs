namespace SocialeBasis.Web.Access.Accounts.Oidc;

/// <summary>The settings under <c>Facilitators:Oidc</c>: where people sign in, and which of them may enter here.</summary>
internal sealed record OidcSettings
{
    /// <summary>The issuer: <c>https://login.microsoftonline.com/{tenant}/v2.0</c> for Entra ID.</summary>
    public string Authority { get; init; } = "";

    /// <summary>As registered with the organisation.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>As registered with the organisation; never in <c>appsettings.json</c>.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>The name on the button: "Meld aan bij …".</summary>
    public string Name { get; init; } = "uw organisatie";

    /// <summary>What is asked for beside <c>openid</c>.</summary>
    public string[] Scopes { get; init; } = ["profile", "email"];

    /// <summary>Who may enter: these domains of e-mail addresses, where the organisation confirmed the address.</summary>
    public string[] AllowedDomains { get; init; } = [];

    /// <summary>Who may enter: who has this claim, such as <c>roles</c> or <c>groups</c>.</summary>
    public string AllowedClaim { get; init; } = "";

    /// <summary>… with one of these values.</summary>
    public string[] AllowedValues { get; init; } = [];

    /// <summary>The claim that says, as <c>true</c>, that the e-mail address was confirmed. Entra ID has <c>xms_edov</c> for it.</summary>
    public string EmailConfirmedClaim { get; init; } = "email_verified";

    /// <summary>Who is beheerder here: who has this claim, such as <c>roles</c> or <c>groups</c>.</summary>
    public string AdministratorClaim { get; init; } = "";

    /// <summary>… with one of these values.</summary>
    public string[] AdministratorValues { get; init; } = [];

    /// <summary>Or who has one of these ids at the organisation: <c>sub</c>.</summary>
    public string[] AdministratorSubjects { get; init; } = [];

    /// <summary>Off only to try it out on one's own computer.</summary>
    public bool RequireHttps { get; init; } = true;

    /// <summary>The settings as they stand in the configuration.</summary>
    /// <exception cref="InvalidOperationException">When something is missing that would let in everybody, or nobody.</exception>
    public static OidcSettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Facilitators:Oidc");
        var settings = section.Get<OidcSettings>() ?? new OidcSettings();
        var wrong = section.GetSection("Administrators").Exists()
            ? "Administrators bestaat niet meer: een e-mailadres bewijst niet wie iemand is. Gebruik AdministratorClaim met AdministratorValues, of AdministratorSubjects."
            : settings.WrongAddress() ?? settings.WrongPeople();
        return wrong is null ? settings : throw new InvalidOperationException($"Facilitators:Oidc klopt niet. {wrong}");
    }

    private string? WrongAddress() =>
        this switch
        {
            { Authority: "" } or { ClientId: "" } => "Vul Authority en ClientId in.",
            _ when !Uri.TryCreate(Authority, UriKind.Absolute, out var url) || (RequireHttps && url.Scheme != Uri.UriSchemeHttps) =>
                "Authority moet een adres zijn dat met https:// begint.",
            _ when IsForEverybody(Authority) =>
                "Authority moet van één organisatie zijn. Bij een gedeeld adres maakt iedereen een account, met elk e-mailadres.",
            _ => null,
        };

    private string? WrongPeople() =>
        this switch
        {
            { AllowedDomains: [], AllowedClaim: "" } => "Zeg wie binnen mag: AllowedDomains, of AllowedClaim met AllowedValues.",
            { AllowedClaim: not "", AllowedValues: [] } => "Bij AllowedClaim horen AllowedValues: welke waarde laat iemand binnen?",
            { AllowedClaim: "", AllowedValues: not [] } => "Bij AllowedValues hoort AllowedClaim: in welke claim staat die waarde?",
            { AdministratorClaim: not "", AdministratorValues: [] } => "Bij AdministratorClaim horen AdministratorValues: welke waarde maakt iemand beheerder?",
            { AdministratorClaim: "", AdministratorValues: not [] } => "Bij AdministratorValues hoort AdministratorClaim: in welke claim staat die waarde?",
            _ when new[] { AllowedClaim, AdministratorClaim }.Any(IsAnybodysOwn) =>
                "AllowedClaim en AdministratorClaim zijn een rol of een groep. Een naam of een e-mailadres bewijst niet wie iemand is.",
            _ when AllowedDomains.Any(domain => !IsDomain(domain)) => "In AllowedDomains staan domeinen, zoals gemeente.nl.",
            _ when string.IsNullOrWhiteSpace(EmailConfirmedClaim) || EmailConfirmedClaim == "email" =>
                "EmailConfirmedClaim is de claim die zegt dat het e-mailadres is bevestigd, zoals email_verified.",
            _ when AllowedValues.Concat(AdministratorValues).Concat(AdministratorSubjects).Any(string.IsNullOrWhiteSpace) =>
                "In AllowedValues, AdministratorValues of AdministratorSubjects staat een lege regel.",
            _ => null,
        };

    private static bool IsDomain(string typed) => Uri.CheckHostName(typed.Trim().TrimStart('@')) is UriHostNameType.Dns;

    // What people may often write there themselves, or what nobody confirmed.
    private static bool IsAnybodysOwn(string claim) =>
        claim is "email" or "preferred_username" or "upn" or "unique_name" or "name" or "nickname" or "given_name" or "family_name";

    // The shared tenants of Entra ID hand out tokens with e-mail addresses that nobody checked.
    private static bool IsForEverybody(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var url)
        && url.Host.EndsWith("microsoftonline.com", StringComparison.OrdinalIgnoreCase)
        && url.Segments.Any(part => part.TrimEnd('/') is "common" or "organizations" or "consumers");
}
