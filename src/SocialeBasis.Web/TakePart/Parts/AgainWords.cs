namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>What a further round means for an answer of the round before.</summary>
public static class AgainWords
{
    /// <summary>For choices: an answer that is not given again still counts.</summary>
    public const string KeepsChoice = "Kiest u niets? Dan blijft dat staan.";
}
