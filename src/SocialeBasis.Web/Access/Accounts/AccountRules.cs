namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// The one place that judges whether a sign-in is strong enough for what it wants with an account (decision 20). Whoever proved
/// little may not add a way in of their own beside a stronger one that is there: that would make the stronger one worth nothing.
/// </summary>
internal static class AccountRules
{
    public static AccountAnswer Judge(AccountAct act, AccountFacts facts) => facts switch
    {
        { Strength: SignInStrength.None } => AccountAnswer.SignIn,
        { IsEnough: true } => OfWhoIsIn(act, facts),
        { HasSecondStep: true } => AccountAnswer.UseSecondStep,
        _ when act is not (AccountAct.AddApp or AccountAct.AddPasskey) => AccountAnswer.AddSecondStep,
        _ => facts.IsFresh ? AccountAnswer.Yes : AccountAnswer.SignIn,
    };

    private static AccountAnswer OfWhoIsIn(AccountAct act, AccountFacts facts) => act switch
    {
        AccountAct.ChangeOwn or AccountAct.ChangePassword => AccountAnswer.Yes,
        AccountAct.ManagePeople when !facts.IsAdministrator => AccountAnswer.No,
        AccountAct.RenewRecoveryCodes or AccountAct.RemoveApp when !facts.HasApp => AccountAnswer.No,
        AccountAct.RemovePasskey when facts.Passkeys == 0 => AccountAnswer.No,
        _ when !facts.IsFresh => AccountAnswer.SignIn,
        AccountAct.RemoveApp when facts is { NeedsSecondStep: true, Passkeys: 0 } => AccountAnswer.KeepOne,
        AccountAct.RemovePasskey when facts is { NeedsSecondStep: true, HasApp: false, Passkeys: 1 } => AccountAnswer.KeepOne,
        _ => AccountAnswer.Yes,
    };
}
