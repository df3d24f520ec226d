using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>Reads the kinds of prompt that patterns can raise by their Dutch keys.</summary>
internal sealed class PromptKindConverter : JsonConverter<PromptKind>
{
    public override PromptKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() switch
    {
        "inzetten" => PromptKind.Deploying,
        "rekensom" => PromptKind.BusinessCase,
        "afschalen" => PromptKind.ScalingDown,
        "zorgbril" => PromptKind.CareLens,
        var key => throw new JsonException($"'{key}' is not a kind of signal."),
    };

    public override void Write(Utf8JsonWriter writer, PromptKind value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
    {
        PromptKind.Deploying => "inzetten",
        PromptKind.BusinessCase => "rekensom",
        PromptKind.ScalingDown => "afschalen",
        PromptKind.CareLens => "zorgbril",
        _ => throw new JsonException($"'{value}' is not a kind of signal."),
    });
}
