using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>Reads a kind of step by its Dutch key (<c>sferen</c>), so that <see cref="StepKinds"/> stays the only list of them.</summary>
internal sealed class StepKindConverter : JsonConverter<StepKind>
{
    public override StepKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var key = reader.GetString();
        foreach (var kind in StepKinds.All)
        {
            if (kind.Key() == key)
            {
                return kind;
            }
        }

        throw new JsonException($"'{key}' is not a kind of step.");
    }

    public override void Write(Utf8JsonWriter writer, StepKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Key());
}
