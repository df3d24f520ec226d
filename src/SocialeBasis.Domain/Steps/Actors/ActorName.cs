using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>What is particular to names of actors; see <see cref="SameText"/> for when two are the same.</summary>
public static class ActorName
{
    private static readonly string[] Articles = ["de ", "het ", "een ", "'t "];

    /// <summary>
    /// A name as it compares, without <c>de</c>, <c>het</c>, <c>een</c> or <c>'t</c> in front: only for suggestions, since a name such as <c>De
    /// Schoor</c> needs it.
    /// </summary>
    /// <param name="compared">Of <see cref="SameText.NameOf"/>.</param>
    public static string WithoutArticle(string compared)
    {
        var article = Array.Find(Articles, article => compared.StartsWith(article, StringComparison.Ordinal));
        return article is null ? compared : compared[article.Length..];
    }
}
