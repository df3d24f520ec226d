using System.Text.Json;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Looks at a file before it is read: whether it is ours, and of a version that we know. What a newer version holds cannot be
/// judged by our schema, so this comes first.
/// </summary>
internal static class FileSign
{
    /// <summary>Why it cannot be read; null when it seems a talk.</summary>
    public static ImportProblem? Of(ReadOnlySpan<byte> text)
    {
        var (isOurs, version) = (false, (long?)null);
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = TalkJson.Deepest });
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            {
                return new NotATalk();
            }

            var lists = new Stack<bool>();
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName)
                {
                    var (isFormat, isVersion) = (Says(reader, "format"), Says(reader, "version"));
                    reader.Read();
                    isOurs |= isFormat && reader.TokenType is JsonTokenType.String && Says(reader, TalkFile.OurFormat);
                    version = isVersion && reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : version;
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        lists.Push(reader.TokenType is JsonTokenType.StartArray);
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        lists.TryPop(out _);
                        break;
                    case JsonTokenType.Null when lists.TryPeek(out var isList) && isList:
                        // The reader of records lets nothing stand in a list, whatever the type of its items.
                        return Judge(isOurs, version) ?? new FileDamaged(null);
                }
            }
        }
        catch (JsonException broken)
        {
            return Judge(isOurs, version) ?? new FileDamaged(broken.LineNumber + 1);
        }

        return Judge(isOurs, version);
    }

    /// <summary>Whether a name or text says this. None of ours needs codes, and half a code would be an error of the reader.</summary>
    private static bool Says(in Utf8JsonReader reader, string text) => !reader.ValueIsEscaped && reader.ValueTextEquals(text);

    private static ImportProblem? Judge(bool isOurs, long? version) =>
        !isOurs ? new NotATalk()
        : version > TalkFile.NewestVersion ? new FileIsNewer(version.Value)
        : null;
}
