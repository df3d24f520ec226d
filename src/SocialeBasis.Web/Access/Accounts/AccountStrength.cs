using System.Security.Claims;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>How somebody signed in, as the claim <c>amr</c> of RFC 8176 says.</summary>
internal static class AccountStrength
{
    public const string Claim = "amr";

    /// <summary>A password alone.</summary>
    public const string Password = "pwd";

    /// <summary>A password and a code.</summary>
    public const string TwoFactor = "mfa";

    /// <summary>A passkey: a device with a finger, face or PIN.</summary>
    public const string Passkey = "hwk";

    /// <summary>The organisation's own sign-in: how strong that is, is its own affair.</summary>
    public const string Organisation = "fed";

    /// <summary>Whether this sign-in was more than a password.</summary>
    public static bool IsStrong(ClaimsPrincipal account) =>
        account.HasClaim(claim => claim.Type == Claim && claim.Value is (TwoFactor or Passkey or Organisation));
}
