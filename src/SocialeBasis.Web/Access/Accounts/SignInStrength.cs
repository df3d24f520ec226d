namespace SocialeBasis.Web.Access.Accounts;

/// <summary>How much a sign-in proved.</summary>
public enum SignInStrength
{
    /// <summary>Nobody is signed in.</summary>
    None,

    /// <summary>A password alone.</summary>
    Password,

    /// <summary>A code with the password, a passkey, or what the organisation asks.</summary>
    Strong,
}
