namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// One browser in which an account is signed in. The cookie names it; without this row the cookie is worth nothing. It holds while
/// the account has the same stamp: the account library gives another one when the password or the app with codes changes.
/// </summary>
internal sealed class SignIn
{
    /// <summary>Random. Stays the same when somebody signs in again in the same browser: pages that are open there go on.</summary>
    public Guid Id { get; set; }

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; set; }

    /// <summary>Another one each time a cookie is given: the cookie of before no longer fits.</summary>
    public required string Key { get; set; }

    /// <summary>The stamp that the account had.</summary>
    public required string Stamp { get; set; }

    /// <summary>When somebody gave a password, code or passkey.</summary>
    public DateTime BegunUtc { get; set; }

    /// <summary>What the browser calls itself, in a few words; see <see cref="Accounts.Device"/>.</summary>
    public required string Device { get; set; }
}
