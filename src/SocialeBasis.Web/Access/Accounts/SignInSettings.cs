namespace SocialeBasis.Web.Access.Accounts;

/// <summary>The settings under <c>Facilitators</c>.</summary>
internal sealed record SignInSettings
{
    /// <summary>How facilitators get in.</summary>
    public SignInMode SignIn { get; init; }

    /// <summary>Whether a password alone is not enough: an app with codes or a passkey must come with it.</summary>
    public bool RequireTwoFactor { get; init; }

    /// <summary>Prints a setup code also when there are accounts, for when no beheerder can get in any more.</summary>
    public bool NewAdministrator { get; init; }

    /// <summary>Whether accounts are used, of this program or of the organisation.</summary>
    public bool UsesAccounts => SignIn is not SignInMode.Local;

    /// <summary>The settings as they stand in the configuration.</summary>
    /// <exception cref="InvalidOperationException">When <c>Facilitators:SignIn</c> is a word that does not exist: never fall back to a wider door.</exception>
    public static SignInSettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Facilitators");
        var word = section["SignIn"];
        var mode = SignInMode.Local;
        if (!string.IsNullOrWhiteSpace(word) && !(Enum.TryParse(word, ignoreCase: true, out mode) && Enum.IsDefined(mode) && !char.IsDigit(word.Trim()[0])))
        {
            throw new InvalidOperationException($"Facilitators:SignIn is \"{word}\"; it can be Local, Accounts or Oidc.");
        }

        return new SignInSettings
        {
            SignIn = mode,
            RequireTwoFactor = section.GetValue<bool>("RequireTwoFactor"),
            NewAdministrator = section.GetValue<bool>("NewAdministrator"),
        };
    }
}
