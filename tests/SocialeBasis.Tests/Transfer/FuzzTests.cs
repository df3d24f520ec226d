using System.Text.Json.Nodes;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Transfer;

/// <summary>
/// Files that somebody damaged or wrote by hand, thousands of them, the same each time. Either a file is refused in words, or it
/// gives a talk of which everything works.
/// </summary>
public sealed class FuzzTests
{
    private const int Tries = 1000;

    // Looking at everything of a talk takes a hundred times as long as reading it.
    private const int LooksAtMost = 15;

    private static readonly byte[] First = TalkExport.Of(ShownTalk.Of(WholeTalk.Make(Anonymity.Named).Value));
    private static readonly byte[] FollowUp = TalkExport.Of(ShownTalk.Of(WholeFollowUp.Make().Value));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_file_that_is_not_as_it_was_is_refused_in_words_or_gives_a_talk_of_which_everything_works(int seed)
    {
        var random = new Random(seed);
        var good = seed % 2 == 0 ? FollowUp : First;
        var (taken, refused) = (0, 0);
        for (var i = 0; i < Tries; i++)
        {
            var file = Changed(good, random);
            try
            {
                if (TalkImport.Read(file, Files.Now, Files.Today, out var talk) is { } problem)
                {
                    Assert.Null(talk);
                    Assert.EndsWith("Er is niets veranderd.", problem.Message, StringComparison.Ordinal);
                    refused++;
                }
                else
                {
                    Works(talk!, everything: taken++ < LooksAtMost);
                }
            }
            catch (Exception failure) when (failure is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"Seed {seed}, file {i}: {failure}\n{Files.Text(file)[..Math.Min(file.Length, 2000)]}");
            }
        }

        Assert.True(taken > 20 && refused > Tries / 2, $"{taken} were taken in, {refused} refused: the changes are too small or too large to say anything.");
    }

    /// <summary>Everything that is made of a talk, and the file of it, which must be a file that says the same again.</summary>
    private static void Works(Session talk, bool everything)
    {
        var file = TalkExport.Of(ShownTalk.Of(talk));
        if (!everything)
        {
            return;
        }

        Assert.Equal(Files.Text(file), Files.Text(TalkExport.Of(ShownTalk.Of(Files.Read(file)))));
        Viewer[] viewers = [new Viewer.Facilitator(), new Viewer.BigScreen(), new Viewer.Participant(talk.Participants.Keys.First())];
        foreach (var viewer in viewers)
        {
            Assert.All(talk.Agenda, step => Assert.NotNull(SessionView.For(talk, viewer, step.Id)));
        }

        Assert.NotEmpty(ReportContent.Of(ShownTalk.Of(talk), Report.Context).Sections);
        Assert.NotEmpty(WorkbookContent.Of(ShownTalk.Of(talk), Report.Context).Sheets);
    }

    private static byte[] Changed(byte[] good, Random random) => random.Next(8) switch
    {
        0 => Flipped(good, random),
        1 => good[..random.Next(good.Length)],
        2 => Slice(good, random) is var (from, to) ? [.. good[..to], .. good[from..]] : [],
        _ => Rewritten(good, random),
    };

    private static byte[] Flipped(byte[] good, Random random)
    {
        byte[] file = [.. good];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
        }

        return file;
    }

    private static (int From, int To) Slice(byte[] good, Random random)
    {
        var from = random.Next(good.Length);
        return (from, random.Next(from, good.Length));
    }

    private static byte[] Rewritten(byte[] good, Random random)
    {
        var root = JsonNode.Parse(good)!;
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var all = new List<JsonNode>();
            Gather(root, all);
            Change(random, all, all[random.Next(1, all.Count)]);
        }

        var text = root.ToJsonString();
        return System.Text.Encoding.UTF8.GetBytes(random.Next(20) == 0 ? text.Replace("\"e", "\"\\ud800", StringComparison.Ordinal) : text);
    }

    private static void Change(Random random, List<JsonNode> all, JsonNode node)
    {
        JsonNode Other() => all[random.Next(1, all.Count)].DeepClone();
        switch (random.Next(9))
        {
            case 0 when node.Parent is JsonArray list:
                list.Remove(node);
                break;
            case 0 when node.Parent is JsonObject members:
                members.Remove(node.GetPropertyName());
                break;
            case 1 when node.Parent is JsonArray list:
                list.Insert(random.Next(list.Count + 1), node.DeepClone());
                break;
            case 2 when node.Parent is JsonObject members:
                members["onbekend"] = Other();
                break;
            case 3:
                node.ReplaceWith<JsonNode?>(random.Next(6) switch
                {
                    0 => null,
                    1 => new JsonArray(),
                    2 => new JsonObject(),
                    3 => JsonNode.Parse(new string('[', 14) + new string(']', 14)),
                    4 => JsonNode.Parse(new string('[', 60) + new string(']', 60)),
                    _ => JsonValue.Create(random.Next(2) == 0),
                });
                break;
            case 4:
                node.ReplaceWith(Other());
                break;
            default:
                Value(random, all, node);
                break;
        }
    }

    private static void Value(Random random, List<JsonNode> all, JsonNode node)
    {
        var same = all.Where(other => other.GetValueKind() == node.GetValueKind() && other is JsonValue).ToList();
        if (node.GetValueKind() is System.Text.Json.JsonValueKind.Number && random.Next(3) > 0)
        {
            object number = random.Next(8) switch
            {
                0 => -1,
                1 => 0,
                2 => 1,
                3 => random.Next(30),
                4 => int.MaxValue,
                5 => long.MaxValue,
                6 => 1.5,
                _ => 1e300,
            };
            node.ReplaceWith(JsonValue.Create(number));
        }
        else if (node.GetValueKind() is System.Text.Json.JsonValueKind.String && random.Next(3) > 0)
        {
            string[] texts =
            [
                "",
                " ",
                new('x', 400),
                new('y', 10_000),
                "a\u0000b",
                "a\u202Eb",
                "0001-01-01",
                "9999-12-31",
                "2026-03-12T10:00:00+02:00",
                "9999-12-31T23:59:59Z",
                "/",
                "gemeente/inkoop",
                "e\u0301",
                "all",
                "unknown",
                "again",
            ];
            node.ReplaceWith(texts[random.Next(texts.Length)]);
        }
        else if (same.Count > 0)
        {
            node.ReplaceWith(same[random.Next(same.Count)].DeepClone());
        }
    }

    private static void Gather(JsonNode node, List<JsonNode> all)
    {
        all.Add(node);
        foreach (var part in node switch { JsonObject members => members.Select(member => member.Value), JsonArray list => list, _ => [] })
        {
            if (part is not null)
            {
                Gather(part, all);
            }
        }
    }
}
