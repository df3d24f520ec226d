using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>
/// Where the reference content lays something. A list that names a sphere and <c>buiten</c> too means: some lay it
/// there, others outside. It is never a vote and never filled in for a group.
/// </summary>
/// <param name="Spheres">The spheres named; <see cref="Spheres.None"/> when only the outside is named.</param>
/// <param name="MayLieOutside">True when the outside is named, or when no sphere is.</param>
[JsonConverter(typeof(SuggestedPlaceConverter))]
public readonly record struct SuggestedPlace(Spheres Spheres, bool MayLieOutside);

/// <summary>Reads one sphere id, or a list of them, as the files write them.</summary>
internal sealed class SuggestedPlaceConverter : JsonConverter<SuggestedPlace>
{
    public override SuggestedPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var spheres = Spheres.None;
        var outside = false;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(reader.GetString());
            }
        }
        else
        {
            Add(reader.GetString());
        }

        return new SuggestedPlace(spheres, outside || spheres == Spheres.None);

        void Add(string? id)
        {
            switch (id)
            {
                case "persoonlijk": spheres |= Spheres.Personal; break;
                case "gemeenschappelijk": spheres |= Spheres.Community; break;
                case "institutioneel": spheres |= Spheres.Institutional; break;
                case "buiten": outside = true; break;
                default: throw new JsonException($"'{id}' is not a sphere.");
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, SuggestedPlace value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reference content is only read.");
}
