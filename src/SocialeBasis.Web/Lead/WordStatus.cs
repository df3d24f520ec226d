using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>How far a word of the list is, in a few words.</summary>
internal static class WordStatus
{
    public static string Of(WordView word) => word.IsDropped ? "gebruiken we niet meer" : word.IsOpen ? "nog open" : "afgesproken";
}
