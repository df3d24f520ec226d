using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>For markup that is written once and shared by many screens: what people typed, as text.</summary>
internal static class SafeMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text with everything escaped that could be markup.</summary>
    public static string Text(string text) => Encoder.Encode(text);
}
