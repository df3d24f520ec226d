using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialeBasis.Tests.Transfer;

/// <summary>Checks a file against a JSON Schema: the words of it that ours uses, and no others.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "format", "pattern", "$ref",
        "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems",
    ];

    /// <summary>What in the file the schema does not allow; and what in the schema this check does not know.</summary>
    public IEnumerable<string> Problems(JsonNode? node) => Of(root, node, "");

    private IEnumerable<string> Of(JsonObject schema, JsonNode? node, string path)
    {
        if (schema["$ref"] is { } elsewhere)
        {
            return Of(Find(elsewhere.GetValue<string>()), node, path);
        }

        var kind = node?.GetValueKind() ?? JsonValueKind.Null;
        var type = kind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => node!.ToJsonString().Any(c => c is '.' or 'e' or 'E') ? "number" : "integer",
            _ => "null",
        };
        var problems = schema.Select(word => word.Key).Where(word => !Known.Contains(word)).Select(word => $"{path}: the schema says '{word}'").ToList();
        if (schema["type"] is { } wanted && wanted.GetValue<string>() != type)
        {
            problems.Add($"{path} is {type}");
        }

        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, node)))
        {
            problems.Add($"{path} is {node}");
        }

        if (schema["const"] is { } only && !JsonNode.DeepEquals(only, node))
        {
            problems.Add($"{path} is {node}");
        }

        return problems.Concat(
            type switch
            {
                "object" => OfMembers(schema, node!.AsObject(), path),
                "array" => Within(schema, "Items", node!.AsArray().Count, path)
                    .Concat(node!.AsArray().SelectMany((item, i) => Of(schema["items"]!.AsObject(), item, $"{path}[{i}]"))),
                "string" => Within(schema, "Length", node!.GetValue<string>().Length, path),
                "integer" => Within(schema, "imum", node!.GetValue<int>(), path),
                _ => [],
            }
        );
    }

    private IEnumerable<string> OfMembers(JsonObject schema, JsonObject node, string path)
    {
        var members = schema["properties"]!.AsObject();
        return node.SelectMany(member =>
                members[member.Key] is JsonObject of ? Of(of, member.Value, $"{path}.{member.Key}") : [$"{path}.{member.Key} is not named"]
            )
            .Concat(
                (schema["required"] as JsonArray ?? [])
                    .Select(name => name!.GetValue<string>())
                    .Where(name => !node.ContainsKey(name))
                    .Select(name => $"{path}.{name} is missing")
            )
            .Concat(schema["additionalProperties"]?.GetValueKind() is JsonValueKind.False ? [] : [$"{path}: the schema allows other members"]);
    }

    private static IEnumerable<string> Within(JsonObject schema, string what, int size, string path) =>
        (schema[$"min{what}"]?.GetValue<int>() is { } least && size < least) || (schema[$"max{what}"]?.GetValue<int>() is { } most && size > most)
            ? [$"{path}: {size}"]
            : [];

    private JsonObject Find(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)root, (node, part) => node is JsonArray list ? list[int.Parse(part, null)]! : node[part]!).AsObject();
}
