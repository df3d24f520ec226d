namespace SocialeBasis.Web.Access.Accounts;

/// <summary>What somebody does with an account, their own or that of others. <see cref="AccountRules"/> judges each.</summary>
public enum AccountAct
{
    /// <summary>Another name, or signing out on every device.</summary>
    ChangeOwn,

    /// <summary>Another password; the old one is asked with it.</summary>
    ChangePassword,

    /// <summary>A first app with codes, or one on another telephone.</summary>
    AddApp,

    /// <summary>A first passkey, or one more.</summary>
    AddPasskey,

    /// <summary>Another set of recovery codes.</summary>
    RenewRecoveryCodes,

    /// <summary>The app with codes goes, and the recovery codes with it.</summary>
    RemoveApp,

    /// <summary>A passkey goes.</summary>
    RemovePasskey,

    /// <summary>What a beheerder does: inviting, links for a new password, taking out, giving a talk that nobody has.</summary>
    ManagePeople,
}
