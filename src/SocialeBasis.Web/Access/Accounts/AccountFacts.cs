namespace SocialeBasis.Web.Access.Accounts;

/// <summary>What is known of a sign-in and its account when something is asked of it.</summary>
public sealed record AccountFacts
{
    /// <summary>Of nobody.</summary>
    public static readonly AccountFacts None = new();

    /// <summary>How this browser signed in.</summary>
    public SignInStrength Strength { get; init; }

    /// <summary>Whether that was at most <see cref="AccountSession.Fresh"/> ago.</summary>
    public bool IsFresh { get; init; }

    /// <summary>Whether the account has an app with codes. Recovery codes go with it and count for nothing without.</summary>
    public bool HasApp { get; init; }

    /// <summary>How many passkeys the account has.</summary>
    public int Passkeys { get; init; }

    /// <summary>Whether the account is a beheerder's.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Whether a password alone is not enough in this installation: <c>RequireTwoFactor</c>.</summary>
    public bool NeedsSecondStep { get; init; }

    /// <summary>Whether the account has something beside its password.</summary>
    public bool HasSecondStep => HasApp || Passkeys > 0;

    /// <summary>Whether this sign-in is all that the installation and the account itself ask for.</summary>
    public bool IsEnough => Strength is SignInStrength.Strong || (Strength is SignInStrength.Password && !NeedsSecondStep && !HasApp);

    /// <summary>Whether this may be done now.</summary>
    public bool May(AccountAct act) => AccountRules.Judge(act, this) is AccountAnswer.Yes;
}
