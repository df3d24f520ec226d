using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace SocialeBasis.Domain.Transfer;

/// <summary>The JSON Schema of a talk file, made from the records that read and write it: the two cannot say different things.</summary>
internal static class TalkSchema
{
    /// <summary>The schema of <see cref="TalkFile.NewestVersion"/>, as it stands in <c>docs/schema</c>.</summary>
    public static string Text()
    {
        var made = (JsonObject)
            TalkJson.Options.GetJsonSchemaAsNode(
                typeof(TalkFile),
                new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }
            );
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"SocialeBasis: a talk as a file, version {TalkFile.NewestVersion}",
            ["description"] = "What was prepared, what the group saw and what it settled. See docs/schema/README.md.",
        };
        foreach (var (name, value) in made.ToList())
        {
            made.Remove(name);
            schema[name] = value;
        }

        ((JsonObject)schema["properties"]!["format"]!)["const"] = TalkFile.OurFormat;
        return schema.ToJsonString(new JsonSerializerOptions(TalkJson.Options) { WriteIndented = true }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo?.AttributeProvider is not PropertyInfo member)
        {
            return node;
        }

        // What was not said is left out; a file never says null.
        WithoutNull(schema);
        if (member.GetCustomAttribute<DescriptionAttribute>() is { } about)
        {
            schema.Insert(0, "description", about.Description);
        }

        // A time of the day has no zone, so it is not what the word "time" means in a schema; a moment is always in UTC.
        if (schema["format"]?.GetValue<string>() == "time")
        {
            schema.Remove("format");
            schema["pattern"] = @"^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$";
        }
        else if (schema["format"]?.GetValue<string>() == "date-time")
        {
            schema["pattern"] = "Z$";
        }

        var each = schema["items"] as JsonObject ?? schema;
        if (member.GetCustomAttribute<MostCharactersAttribute>() is { } text)
        {
            if (text.MustSaySomething)
            {
                each["minLength"] = 1;
            }

            each["maxLength"] = text.Most;
        }

        if (member.GetCustomAttribute<BetweenAttribute>() is { } numbers)
        {
            (each["minimum"], each["maximum"]) = (numbers.Least, numbers.Most);
        }

        if (member.GetCustomAttribute<MostItemsAttribute>() is { } items)
        {
            if (items.Least > 0)
            {
                schema["minItems"] = items.Least;
            }

            schema["maxItems"] = items.Most;
        }

        return schema;
    }

    private static void WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.Select(type => type!.GetValue<string>()).Where(type => type != "null").ToList() is [var only])
        {
            schema["type"] = only;
        }

        if (schema["enum"] is JsonArray values && values.FirstOrDefault(value => value is null) is null && values.Any(value => value is null))
        {
            schema["enum"] = new JsonArray([.. values.Where(value => value is not null).Select(value => value!.DeepClone())]);
        }
    }
}
