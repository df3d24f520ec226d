using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Transfer;

namespace SocialeBasis.Tests.Typing;

/// <summary>Every text of a file, replaced by every kind of hard text: it becomes what typing it would have made.</summary>
public sealed class EveryFileTextTests
{
    // Names of things in the file; others refer to them.
    private static readonly HashSet<string> Codes =
    [
        "format",
        "id",
        "perspective",
        "perspectives",
        "from",
        "group",
        "groups",
        "referenceId",
        "place",
        "basis",
        "marks",
        "leftOut",
        "by",
    ];

    private static readonly HashSet<string> TextMembers = [.. typeof(TalkFile).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties()).Where(property => property.GetCustomAttribute<MostCharactersAttribute>() is not null)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    public static TheoryData<string> Members => [.. Leaves().Select(leaf => leaf.Member).Distinct()];

    [Theory]
    [MemberData(nameof(Members))]
    public void What_stands_in_a_file_becomes_what_typing_it_would_have_made(string member)
    {
        foreach (var row in HardTexts.Some)
        {
            var (file, path) = Leaves().Where(leaf => leaf.Member == member).Select(leaf => (leaf.File, leaf.Path)).First();
            var root = JsonNode.Parse(file)!;
            Replace(root, path, row.Typed);
            var talk = Files.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
            Assert.All(Texts.In(talk), text => Assert.Equal(TypedText.Lines(text), text));
            Assert.True(row.Stored.Length == 0 || Texts.In(talk).Any(text => text == row.Stored || text == row.OneLine()), $"{path}, {row.Name}");
        }
    }

    [Fact]
    public void Half_a_character_makes_a_file_unreadable_and_nothing_else() =>
        Assert.NotNull(
            Files.Refusal(
                Encoding.UTF8.GetBytes(
                    Encoding
                        .UTF8.GetString(TalkExport.Of(ShownTalk.Of(WholeTalk.Make().Value)))
                        .Replace("\"Kerk\"", "\"Ke\\ud83drk\"", StringComparison.Ordinal)
                )
            )
        );

    [Fact]
    public void Every_text_of_the_schema_is_reached() =>
        Assert.Equal(TextMembers.Except(Codes).Order(), Leaves().Select(leaf => leaf.Member).Distinct().Order());

    [Fact]
    public void Names_that_were_told_apart_before_and_are_the_same_now_stay_two_in_a_file()
    {
        var talk = WholeTalk.Make().Value;
        var two = talk.ActorsInScope.Take(2).ToList();
        talk = talk with
        {
            Actors = talk.Actors.SetItem(two[0].Id, two[0] with { Name = "'t Trefpunt" }).SetItem(two[1].Id, two[1] with { Name = "’t\u00a0Trefpunt" }),
        };
        var read = Files.ThereAndBack(talk);
        Assert.Equal(
            ["'t Trefpunt", "’t Trefpunt"],
            read.ActorsInScope.Select(actor => actor.Name).Where(name => name.EndsWith("Trefpunt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<(string Member, string Path, byte[] File)> Leaves()
    {
        foreach (
            var file in (byte[][])[TalkExport.Of(ShownTalk.Of(WholeTalk.Make(Anonymity.Named).Value)), TalkExport.Of(ShownTalk.Of(WholeFollowUp.Make().Value))]
        )
        {
            foreach (var (member, path) in Of(JsonNode.Parse(file)!, "", ""))
            {
                yield return (member, path, file);
            }
        }
    }

    private static IEnumerable<(string Member, string Path)> Of(JsonNode node, string member, string path) => node switch
    {
        JsonObject thing => thing.Where(one => one.Value is not null).SelectMany(one => Of(one.Value!, one.Key, $"{path}/{one.Key}")),
        JsonArray list => list.SelectMany((one, place) => Of(one!, member, $"{path}/{place}")),
        JsonValue value when value.GetValueKind() is JsonValueKind.String && TextMembers.Contains(member) && !Codes.Contains(member) => [(member, path)],
        _ => [],
    };

    private static void Replace(JsonNode root, string path, string text)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var node = parts
            .SkipLast(1)
            .Aggregate(root, (at, part) => at is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : at[part]!);
        if (node is JsonArray last)
        {
            last[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = text;
        }
        else
        {
            node[parts[^1]] = text;
        }
    }
}
