namespace SocialeBasis.Web.Access.Accounts;

/// <summary>A link that makes an account, or a new password for one: works once, and not for long. The link itself is not stored.</summary>
internal sealed class Invitation
{
    public Guid Id { get; set; }

    /// <summary>The SHA-256 hash of the secret in the link, in hexadecimal.</summary>
    public required string SecretHash { get; set; }

    /// <summary>For whom.</summary>
    public required string Email { get; set; }

    /// <summary>Whether the new account is a beheerder.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>The account that gets a new password; null for a new account.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The beheerder who made it; it works only as long as they are one. Null for what was made before this was kept: that works no more.</summary>
    public Guid? InvitedBy { get; set; }

    /// <summary>From then on it does not work any more.</summary>
    public DateTime EndsUtc { get; set; }
}
