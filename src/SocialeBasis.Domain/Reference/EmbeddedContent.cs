using System.Text.Json;

namespace SocialeBasis.Domain.Reference;

/// <summary>Reads the JSON files that are built into this assembly.</summary>
internal static class EmbeddedContent
{
    // A field that is missing or null where the record says it cannot be is a broken file, not an empty text on a screen.
    private static readonly JsonSerializerOptions Strict = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads an embedded file.</summary>
    /// <exception cref="InvalidDataException">The file is absent or does not have the shape of <typeparamref name="T"/>.</exception>
    public static T Read<T>(string file)
    {
        using var stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"The embedded content '{file}' is missing from {typeof(EmbeddedContent).Assembly.GetName().Name}.");
        return Read<T>(file, stream);
    }

    /// <summary>Reads a stream as if it were the embedded file of that name; the name only appears in messages.</summary>
    public static T Read<T>(string file, Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(stream, Strict)
                ?? throw new InvalidDataException($"The embedded content '{file}' is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The embedded content '{file}' is broken: {broken.Message}", broken);
        }
    }
}
