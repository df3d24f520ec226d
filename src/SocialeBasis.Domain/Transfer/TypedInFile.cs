using System.Text.Json.Serialization.Metadata;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Texts of a file become what they would have become when somebody typed them. So a file of an earlier version, or one that was
/// changed by hand, is read, and nothing gets in by a file that does not get in by a keyboard.
/// </summary>
internal static class TypedInFile
{
    /// <summary>What stands for a text of an earlier version of which nothing can be seen: it was said, and others may point to it.</summary>
    public const string NothingToSee = "…";

    /// <summary>Cleans every text and list of texts at the moment that it is read.</summary>
    public static void WhenRead(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            var limit = property
                .AttributeProvider?.GetCustomAttributes(typeof(MostCharactersAttribute), false)
                .OfType<MostCharactersAttribute>()
                .FirstOrDefault();
            if (limit is null || property.Set is not { } set)
            {
                continue;
            }

            property.Set = (item, value) => set(item, value switch
            {
                string text when limit.MustSaySomething && !property.IsRequired && IsEmptyNow(text, limit) => null,
                string text => Cleaned(text, limit),
                IReadOnlyList<string> texts => texts.Select(text => Cleaned(text, limit)).ToList(),
                _ => value,
            });
        }
    }

    private static string Cleaned(string text, MostCharactersAttribute limit) =>
        IsEmptyNow(text, limit) && (limit.MustSaySomething || limit.SometimesNeeded) ? NothingToSee : TypedText.For(text, limit.Most);

    /// <summary>Whether a text said something to an earlier version, by characters that nobody sees.</summary>
    private static bool IsEmptyNow(string text, MostCharactersAttribute limit) => text.Trim().Length > 0 && TypedText.For(text, limit.Most).Length == 0;
}
