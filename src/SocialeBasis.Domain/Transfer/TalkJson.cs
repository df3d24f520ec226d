using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// How a talk file is written and read. Strict on purpose: a member that the schema does not name is refused, for leaving it out
/// would lose something that somebody said; a schema with more members has a higher version.
/// </summary>
internal static class TalkJson
{
    /// <summary>The deepest nesting of the schema is 9; this leaves room and stops a file of a million brackets.</summary>
    public const int Deepest = 16;

    /// <summary>The one way of writing and reading.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The bytes of a file: UTF-8, the same for an equal talk.</summary>
    public static byte[] Write(TalkFile file) => [.. JsonSerializer.SerializeToUtf8Bytes(file, Options), (byte)'\n'];

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = Deepest,
            WriteIndented = true,
            NewLine = "\n",

            // Names and texts in any script stay readable; what has a meaning in HTML is still written as a code.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TypedInFile.WhenRead } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
