namespace SocialeBasis.Web.Access.Accounts;

/// <summary>How facilitators get in: the setting <c>Facilitators:SignIn</c>.</summary>
internal enum SignInMode
{
    /// <summary>Who sits at the computer itself, and who has the secret link of a talk. The default.</summary>
    Local,

    /// <summary>Accounts of this program: a password or passkey, by invitation.</summary>
    Accounts,

    /// <summary>Accounts of the organisation, over OpenID Connect: Entra ID and others.</summary>
    Oidc,
}
