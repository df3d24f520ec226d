using System.Globalization;
using System.Text;

namespace SocialeBasis.Domain.Actors;

/// <summary>Compares names of actors as people type them.</summary>
public static class ActorName
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Articles = ["de ", "het ", "een ", "'t ", "’t "];

    /// <summary>
    /// The form in which two names are the same actor: trimmed, spaces collapsed, hyphens read as spaces, lower case, without
    /// diacritics and without punctuation at the end. <c> Buurt-café.</c> and <c>buurt cafe</c> are equal. Never shown. May be empty.
    /// </summary>
    public static string Normalise(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in Whole(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c) || c is '-' or '/')
            {
                if (letters.Length > 0 && letters[^1] != ' ')
                    letters.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
            {
                letters.Append(c);
            }
        }

        while (letters.Length > 0 && (letters[^1] == ' ' || ".,;:!?-–…".Contains(letters[^1], StringComparison.Ordinal)))
            letters.Length--;
        return letters.ToString().Normalize(NormalizationForm.FormC).ToLower(Dutch);
    }

    /// <summary><see cref="string.Normalize(NormalizationForm)"/> throws for halves of characters and for U+FFFE; people can paste both.</summary>
    private static string Whole(string name) =>
        name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || name.Contains('\uFFFE', StringComparison.Ordinal)
            ? string.Concat(name.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && rune.Value != 0xFFFE))
            : name;

    /// <summary>A normalised name without <c>de</c>, <c>het</c>, <c>een</c> or <c>'t</c> in front: only for suggestions, since a name such as <c>De Schoor</c> needs it.</summary>
    public static string WithoutArticle(string normalised)
    {
        var article = Array.Find(Articles, article => normalised.StartsWith(article, StringComparison.Ordinal));
        return article is null ? normalised : normalised[article.Length..];
    }
}
