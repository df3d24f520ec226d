namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Somebody of the organisation whom a beheerder took out here. Their account is gone; without this the next sign-in would make
/// another. Known by what the organisation never gives to anybody else: the issuer and the <c>sub</c>.
/// </summary>
public sealed class BlockedPerson
{
    /// <summary>What an account says that was made before the issuer was kept with it: whatever the issuer.</summary>
    public const string AnyIssuer = "oidc";

    /// <summary>The longest issuer that is accepted.</summary>
    public const int MostIssuer = 300;

    /// <summary>The longest <c>sub</c> (OpenID Connect Core 1.0, §2).</summary>
    public const int MostSubject = 255;

    /// <summary>Its own.</summary>
    public Guid Id { get; set; }

    /// <summary>Who vouched for them: <c>iss</c> of the token.</summary>
    public required string Issuer { get; set; }

    /// <summary>Their lasting number there: <c>sub</c> of the token.</summary>
    public required string Subject { get; set; }

    /// <summary>As the account was called, for the list of the beheerder.</summary>
    public required string Name { get; set; }

    /// <summary>When they were taken out.</summary>
    public DateTime BlockedUtc { get; set; }
}
