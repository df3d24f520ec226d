using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>The foot of a card that several people sent together.</summary>
internal static class GroupCardWords
{
    /// <summary><c>Wij zijn met 4. Verschil over: of een vrijwilliger meetelt.</c> Null for the card of one person.</summary>
    public static string? Of(TextView text) => text.People < 2
        ? null
        : $"Wij zijn met {text.People}." + (text.Differed.Length > 0 ? $" Verschil over: {char.ToLowerInvariant(text.Differed[0])}{text.Differed[1..]}" : "");
}
