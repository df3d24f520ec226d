using System.Globalization;
using System.Text;

namespace SocialeBasis.Domain.Actors;

/// <summary>Tells whether two names mean the same actor as far as spelling goes.</summary>
public static class ActorKey
{
    /// <summary>The name without case, accents, punctuation and double spaces: <c>" De Café's!"</c> becomes <c>"de cafes"</c>.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '-' or '/')
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }
            }
            else if (!char.IsPunctuation(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString().Trim();
    }
}
