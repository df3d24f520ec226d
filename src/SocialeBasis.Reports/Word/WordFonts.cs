using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialeBasis.Reports.Word;

/// <summary>
/// The project's letters inside the file, which their licence allows: who opens it sees the same report. Programs that ignore
/// embedded fonts take Verdana.
/// </summary>
internal static class WordFonts
{
    private const string Family = "Atkinson Hyperlegible";

    public static void Embed(FontTablePart table)
    {
        var font = new Font(
            new AltName { Val = "Verdana" },
            new FontCharSet { Val = "00" },
            new FontFamily { Val = FontFamilyValues.Swiss },
            new Pitch { Val = FontPitchValues.Variable }
        )
        {
            Name = Family,
        };
        font.AppendChild(Add<EmbedRegularFont>(table, 400, new Guid("5b0c7c0e-8d0b-4d53-9d5f-2a52a1f6f001")));
        font.AppendChild(Add<EmbedBoldFont>(table, 700, new Guid("5b0c7c0e-8d0b-4d53-9d5f-2a52a1f6f002")));
        table.Fonts = new Fonts(font);
    }

    private static T Add<T>(FontTablePart table, int weight, Guid key)
        where T : FontRelationshipType, new()
    {
        var part = table.AddFontPart(FontPartType.FontOdttf);
        using var stream = new MemoryStream(Obfuscated(weight, key));
        part.FeedData(stream);
        return new T { Id = table.GetIdOfPart(part), FontKey = key.ToString("B").ToUpperInvariant() };
    }

    /// <summary>The first 32 bytes mixed with the key, as ECMA-376 part 4 §1.5 wants it: so that nobody takes the file for a font by accident.</summary>
    private static byte[] Obfuscated(int weight, Guid key)
    {
        using var stream =
            typeof(WordFonts).Assembly.GetManifestResourceStream($"Fonts/atkinson-hyperlegible-{weight}.ttf")
            ?? throw new InvalidDataException("An embedded font is missing.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var font = bytes.ToArray();
        var mask = Convert.FromHexString(key.ToString("N"));
        Array.Reverse(mask);
        for (var i = 0; i < 32; i++)
        {
            font[i] ^= mask[i % 16];
        }

        return font;
    }
}
