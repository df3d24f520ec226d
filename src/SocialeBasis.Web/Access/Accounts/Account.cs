using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Somebody who prepares and leads talks with an account. The e-mail address is the user name; who came by the organisation without a confirmed one
/// has none.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The longest e-mail address (RFC 5321).</summary>
    public const int MostEmail = 254;

    /// <summary>An account with a new id and stamp.</summary>
    public Account()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    /// <summary>What colleagues call them; at most <see cref="Domain.TextLimits.Name"/> characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether they invite people and look after accounts: a beheerder.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime CreatedUtc { get; set; }
}
