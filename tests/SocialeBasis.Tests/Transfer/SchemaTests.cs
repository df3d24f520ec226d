using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Transfer;

/// <summary>The schema that others read says what the program writes and reads.</summary>
public sealed class SchemaTests
{
    // A change of the records is a change of the schema: run with this set to write it anew, and think about the version.
    private const string Write = "WRITE_SCHEMA";

    public static TheoryData<string> Talks => ["VOORBEELD", "TWAALF", "rich", "whole", "whole with names", "follow-up"];

    [Fact]
    public async Task The_schema_in_the_documentation_is_the_schema_of_the_program()
    {
        var file = Path.Combine(Root(), "docs", "schema", $"gesprek-{TalkFile.NewestVersion}.schema.json");
        if (Environment.GetEnvironmentVariable(Write) is not null)
        {
            await File.WriteAllTextAsync(file, TalkSchema.Text(), TestContext.Current.CancellationToken);
        }

        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), TalkSchema.Text());
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public void What_the_program_writes_is_what_the_schema_allows(string name)
    {
        Session talk = name switch
        {
            "VOORBEELD" => ExampleVoorbeeld.Make(),
            "TWAALF" => ExampleTwaalf.Make(),
            "rich" => RichTalk.Make().Value,
            "whole" => WholeTalk.Make().Value,
            "follow-up" => WholeFollowUp.Make().Value,
            _ => WholeTalk.Make(Anonymity.Named).Value,
        };
        Assert.Empty(Check().Problems(JsonNode.Parse(TalkExport.Of(ShownTalk.Of(talk)))).Take(10));
    }

    [Fact]
    public void A_file_with_another_member_a_wrong_word_or_a_text_that_is_too_long_is_not_allowed_by_the_schema()
    {
        JsonNode With(Action<JsonNode> change)
        {
            var file = JsonNode.Parse(TalkExport.Of(ShownTalk.Of(WholeTalk.Make().Value)))!;
            change(file);
            return file;
        }

        Assert.Single(Check().Problems(With(file => file["steps"]![0]!["secret"] = 1)));
        Assert.Single(Check().Problems(With(file => file["steps"]![0]!["kind"] = "dans")));
        Assert.Single(Check().Problems(With(file => file["setup"]!["title"] = new string('x', 200))));
        Assert.Single(Check().Problems(With(file => file["setup"]!.AsObject().Remove("title"))));
        Assert.Single(Check().Problems(With(file => file["format"] = "anders")));
    }

    [Fact]
    public void Every_member_says_what_it_is()
    {
        var without = new List<string>();
        Walk(JsonNode.Parse(TalkSchema.Text())!.AsObject(), "");
        Assert.Empty(without);

        void Walk(JsonObject schema, string path)
        {
            foreach (var (name, member) in schema["properties"] as JsonObject ?? [])
            {
                if (member!["description"] is null)
                {
                    without.Add($"{path}.{name}");
                }

                Walk(member.AsObject(), $"{path}.{name}");
                Walk(member["items"] as JsonObject ?? [], $"{path}.{name}[]");
            }
        }
    }

    private static SchemaCheck Check() => new(JsonNode.Parse(TalkSchema.Text())!.AsObject());

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
