namespace SocialeBasis.Domain;

/// <summary>What an anonymous talk promises, in the words that every screen and the report share.</summary>
public static class AnonymousWords
{
    /// <summary>True whoever reads it: the file with data of the program does tell (see docs/privacy.md), and that is said before people join.</summary>
    public const string NobodyIsTold = "Geen scherm en geen verslag zegt wie wat zei.";
}
