namespace SocialeBasis.Web.Accounts.Oidc;

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

    /// <summary>Who may enter: these domains of e-mail addresses.</summary>
    public string[] AllowedDomains { get; init; } = [];

    /// <summary>Who may enter: who has this claim, such as <c>roles</c> or <c>groups</c>.</summary>
    public string AllowedClaim { get; init; } = "";

    /// <summary>… with one of these values.</summary>
    public string[] AllowedValues { get; init; } = [];

    /// <summary>The e-mail addresses of who is beheerder here.</summary>
    public string[] Administrators { get; init; } = [];

    /// <summary>Off only to try it out on one's own computer.</summary>
    public bool RequireHttps { get; init; } = true;

    /// <summary>The settings as they stand in the configuration.</summary>
    /// <exception cref="InvalidOperationException">When something is missing that would let in everybody, or nobody.</exception>
    public static OidcSettings Of(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Facilitators:Oidc").Get<OidcSettings>() ?? new OidcSettings();
        string? wrong = settings switch
        {
            { Authority: "" } or { ClientId: "" } => "Authority and ClientId are needed.",
            { AllowedDomains: [], AllowedClaim: "" } => "say who may enter: AllowedDomains, or AllowedClaim with AllowedValues.",
            { AllowedClaim: not "", AllowedValues: [] } => "AllowedClaim needs AllowedValues.",
            _ when IsForEverybody(settings.Authority) => "Authority must be that of one organisation. Anybody can make an account at a shared one, with any e-mail address.",
            _ => null,
        };
        return wrong is null ? settings : throw new InvalidOperationException($"Facilitators:Oidc: {wrong}");
    }

    // The shared tenants of Entra ID hand out tokens with e-mail addresses that nobody checked.
    private static bool IsForEverybody(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var url)
        && url.Host.EndsWith("microsoftonline.com", StringComparison.OrdinalIgnoreCase)
        && url.Segments.Any(part => part.TrimEnd('/') is "common" or "organizations" or "consumers");
}
