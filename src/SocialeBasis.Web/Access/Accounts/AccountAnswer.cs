namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Whether somebody may do something with an account now; if not, what has to come first.</summary>
internal enum AccountAnswer
{
    Yes,

    /// <summary>Sign in, or sign in again: it was too long ago.</summary>
    SignIn,

    /// <summary>This account has a second step, and this sign-in did not use it.</summary>
    UseSecondStep,

    /// <summary>A password alone is not enough here: set up a second step first.</summary>
    AddSecondStep,

    /// <summary>It is the last second step, and here there must be one.</summary>
    KeepOne,

    /// <summary>Never, for this account.</summary>
    No,
}
