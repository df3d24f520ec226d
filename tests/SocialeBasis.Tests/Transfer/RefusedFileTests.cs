using System.Text.Json.Nodes;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;

namespace SocialeBasis.Tests.Transfer;

/// <summary>Files that are not taken in, each with the words that say why.</summary>
public sealed class RefusedFileTests
{
    private static readonly byte[] Good = TalkExport.Of(ShownTalk.Of(WholeTalk.Make(Anonymity.Named).Value));
    private static readonly byte[] FollowUp = TalkExport.Of(ShownTalk.Of(WholeFollowUp.Make().Value));

    /// <summary>What is changed in a good file, and what must be said about it: a part of the sentence and the place.</summary>
    private static readonly Dictionary<string, (Action<JsonNode> Change, string What, string Where)> Impossible = new()
    {
        ["a text that is too long"] = (
            file => file["steps"]![5]!["hopes"]![0]!["text"] = new string('x', TextLimits.Contribution + 1),
            "langer dan 400 tekens",
            "steps[5].hopes[0].text"
        ),
        ["a closing word that is too long"] = (
            file => file["steps"]![9]!["closingWords"]![0]!["text"] = new string('x', TextLimits.Reason + 1),
            "hoogstens 200 tekens",
            "steps[9]"
        ),
        ["an empty text"] = (file => file["steps"]![1]!["meanings"]![0]!["text"] = "", "hoort een tekst", "steps[1].meanings[0].text"),
        ["a name in an anonymous talk"] = (file => file["setup"]!["anonymity"] = "anonymous", "anoniem", "people.names"),
        ["a threshold of one person"] = (file => file["setup"]!["groupThreshold"] = 1, "van 3 tot en met 50", "setup.groupThreshold"),
        ["a perspective twice"] = (file => file["setup"]!["perspectives"]![1]!["id"] = "gemeente", "Twee perspectieven", "setup"),
        ["an end of the data before the talk"] = (file => file["setup"]!["dataEndsOn"] = "2020-01-01", "einddatum", "setup"),
        ["a date that no calendar reaches"] = (file => file["setup"]!["date"] = "9999-12-31", "datum kan niet", "setup.date"),
        ["a moment that is not UTC"] = (file => file["closedUtc"] = "2026-03-12T21:00:00+01:00", "UTC", "closedUtc"),
        ["no steps"] = (file => file["steps"] = new JsonArray(), "1 tot en met 30", "steps"),
        ["more steps than an agenda has"] = (file => Many(file["steps"]!.AsArray(), SessionRules.MostSteps + 1), "1 tot en met 30", "steps"),
        ["more people than a talk has"] = (file => file["people"]!["perspectives"]![0]!["people"] = 301, "300", "people.perspectives[0].people"),
        ["people of a perspective that is not there"] = (
            file => file["people"]!["perspectives"]![0]!["perspective"] = "maan",
            "verwijst naar iets",
            "people.perspectives"
        ),
        ["more devices than people"] = (file => file["people"]!["sharedDevices"] = 200, "kloppen niet", "people.sharedDevices"),
        ["a phase that does not fit its round"] = (file => file["steps"]![1]!["phase"] = "alone", "ronde", "steps[1].phase"),
        ["something read out in a step that was not shown"] = (
            file => file["steps"]![10]!["recognitions"] = new JsonArray(new JsonObject { ["text"] = "Samen.", ["hands"] = 2 }),
            "hoort niet",
            "steps[10]"
        ),
        ["hopes in a step of another kind"] = (file => Move(file["steps"]![5]!, file["steps"]![4]!, "hopes"), "hoort niet", "steps[4].hopes"),
        ["a round that was not held"] = (file => file["steps"]![5]!["hopes"]![0]!["round"] = 3, "hoort niet", "steps[5]"),
        ["a number twice"] = (
            file => file["steps"]![5]!["hopes"]![1]!["id"] = file["steps"]![5]!["hopes"]![0]!["id"]!.GetValue<int>(),
            "twee keer",
            "steps[5]"
        ),
        ["a hope about nobody who is there"] = (file => file["steps"]![5]!["hopes"]![0]!["actor"] = 250, "kloppen niet", "steps[5]"),
        ["a hope in a group that is not there"] = (file => file["steps"]![5]!["hopes"]![0]!["group"] = 77, "kloppen niet", "steps[5]"),
        ["an actor that is its own variant"] = (
            file => file["actors"]![0]!["variantOf"] = file["actors"]![0]!["id"]!.GetValue<int>(),
            "verwijst naar iets",
            "actors"
        ),
        ["a choice of six"] = (file => file["steps"]![6]!["ratings"]![0]!["votes"]!.AsArray().Add(1), "5 tot en met 5", "steps[6].ratings[0].votes"),
        ["a group larger than the whole"] = (
            file => file["steps"]![6]!["ratings"]![0]!["groups"]![0]!["votes"]![0] = 50,
            "kloppen niet",
            "steps[6].ratings[0].groups"
        ),
        ["a group of one person"] = (
            file =>
                file["steps"]![6]!["ratings"]![0]!["groups"] = new JsonArray(
                    new JsonObject
                    {
                        ["group"] = "inwoner",
                        ["votes"] = One(file["steps"]![6]!["ratings"]![0]!["votes"]!),
                        ["unknown"] = 0,
                    }
                ),
            "te klein",
            "steps[6].ratings[0].groups"
        ),
        ["a group that the talk does not have"] = (
            file => file["steps"]![6]!["ratings"]![0]!["groups"]![0]!["group"] = "maan",
            "kloppen niet",
            "steps[6].ratings[0].groups"
        ),
        ["more reasons for a place than people there"] = (
            file => file["steps"]![4]!["places"]![0]!["reasons"]!.AsArray().Add(new JsonObject { ["area"] = "all", ["text"] = "Zomaar." }),
            "kloppen niet",
            "steps[4].places[0].reasons"
        ),
        ["fewer people in a later round"] = (
            file =>
                (file["steps"]![6]!["ratings"]!.AsArray()[^1]!["votes"], file["steps"]![6]!["ratings"]!.AsArray()[^1]!["groups"]) = (
                    new JsonArray(1, 0, 0, 0, 0),
                    null
                ),
            "kloppen niet",
            "steps[6].ratings"
        ),
        ["a later round without what moved"] = (
            file => file["steps"]![6]!["ratings"]!.AsArray()[^1]!.AsObject().Remove("move"),
            "hoort niet",
            "steps[6].ratings"
        ),
        ["more people with a role than answered"] = (
            file => file["steps"]![7]!["roles"]![0]!["now"]!["roles"]![0]!["people"] = 40,
            "kloppen niet",
            "steps[7].roles[0].now"
        ),
        ["everybody without a role and roles all the same"] = (
            file => file["steps"]![7]!["roles"]![0]!["now"]!["noRole"] = file["steps"]![7]!["roles"]![0]!["now"]!["answered"]!.GetValue<int>(),
            "kloppen niet",
            "steps[7].roles[0].now"
        ),
        ["differing without the other voice"] = (
            file => file["steps"]![1]!["settled"]![0]!["versions"]![1]!["otherVoice"] = "",
            "andere stem",
            "steps[1].settled[0].versions[1].otherVoice"
        ),
        ["an agreement about a proposal of elsewhere"] = (
            file => file["steps"]![8]!["settled"]![0]!["text"] = 1,
            "verwijst naar iets",
            "steps[8].settled[0].text"
        ),
        ["somebody who takes on something without a name"] = (file => file["parked"]![0]!.AsObject().Remove("owner"), "oppakt", "parked[0].owner"),
        ["something parked in no step"] = (file => file["parked"]![0]!["step"] = 30, "verwijst naar iets", "parked[0].step"),
        ["a word of a perspective that is not there"] = (
            file => file["words"]![0]!["versions"]![1]!["meanings"]![0]!["perspective"] = "maan",
            "verwijst naar iets",
            "words[0].versions[1].meanings"
        ),
    };

    /// <summary>The same for a file of a talk that continues another and whose report was worded.</summary>
    private static readonly Dictionary<string, (Action<JsonNode> Change, string What, string Where)> ImpossibleFollowUp = new()
    {
        ["a sentence about a step that is not there"] = (
            file => file["report"]!["sentences"]![1]!["step"] = 30,
            "verwijst naar iets",
            "report.sentences[1].step"
        ),
        ["a sentence about an actor that is not there"] = (
            file => file["report"]!["sentences"]![1]!["actor"] = 300,
            "verwijst naar iets",
            "report.sentences[1].actor"
        ),
        ["a sentence about an actor in no step"] = (
            file => file["report"]!["sentences"]![1]!.AsObject().Remove("step"),
            "kloppen niet",
            "report.sentences[1].actor"
        ),
        ["a sentence on two lines"] = (file => file["report"]!["sentences"]![0]!["text"] = "Eén.\nTwee.", "één regel", "report.sentences[0].text"),
        ["a place with an id of its own"] = (
            file => file["report"]!["sentences"]![0]!["place"] = "a." + new string('0', 32),
            "kleine letters",
            "report.sentences[0].place"
        ),
        ["the same sentence twice"] = (
            file => file["report"]!["sentences"]!.AsArray().Add(file["report"]!["sentences"]![0]!.DeepClone()),
            "twee keer",
            "report.sentences"
        ),
        ["a mark that is none"] = (file => file["report"]!["foundRight"]!["marks"]![0] = "xxxxxxxx", "merkteken", "report.foundRight.marks"),
        ["other voices left out"] = (file => file["report"]!["leftOut"]![0] = "andere-stemmen", "niet worden weggelaten", "report.leftOut"),
        ["an earlier talk that is not among them"] = (
            file => file["earlier"]!["agreements"]![0]!["from"] = 9,
            "verwijst naar iets",
            "earlier.agreements[0].from"
        ),
        ["an actor of then that is nobody today"] = (file => file["earlier"]!["actors"]![0]!["today"] = 250, "verwijst naar iets", "earlier.actors[0].today"),
        ["two actors of then that are one today"] = (
            file => file["earlier"]!["actors"]![1]!["today"] = file["earlier"]!["actors"]![0]!["today"]!.GetValue<int>(),
            "twee keer",
            "earlier.actors"
        ),
        ["an actor of then joined under a name that is not there"] = (
            file => file["earlier"]!["actors"]![0]!["alsoNamed"] = 9,
            "verwijst naar iets",
            "earlier.actors[0].alsoNamed"
        ),
        ["a place in an area and in the grey zone"] = (
            file => file["earlier"]!["actors"]![0]!["place"]!["greyZone"] = true,
            "kloppen niet",
            "earlier.actors[0].place.area"
        ),
        ["more people who saw a role than answered"] = (
            file => file["earlier"]!["actors"]!.AsArray().First(actor => actor!["roles"] is not null)!["roles"]!["nowAnswered"] = 0,
            "kloppen niet",
            "earlier.actors["
        ),
        ["ratings of an actor of no talk"] = (
            file => file["earlier"]!["influence"]![0]!["ratings"]![0]!["actor"] = 200,
            "verwijst naar iets",
            "earlier.influence[0].ratings[0].actor"
        ),
        ["ratings of a group of one"] = (
            file =>
                file["earlier"]!["influence"]![0]!["ratings"]![0]!["groups"] = new JsonArray(
                    new JsonObject
                    {
                        ["group"] = "inwoner",
                        ["votes"] = One(file["earlier"]!["influence"]![0]!["ratings"]![0]!["votes"]!),
                        ["unknown"] = 0,
                    }
                ),
            "te klein",
            "earlier.influence[0].ratings[0].groups"
        ),
        ["ratings of a group larger than the whole"] = (
            file =>
                file["earlier"]!["influence"]![0]!["ratings"]![0]!["groups"] = new JsonArray(
                    new JsonObject
                    {
                        ["group"] = "inwoner",
                        ["votes"] = new JsonArray(50, 0, 0, 0, 0),
                        ["unknown"] = 0,
                    }
                ),
            "kloppen niet",
            "earlier.influence[0].ratings[0].groups"
        ),
        ["an agreement that goes on as something that nobody proposed"] = (file => GoingOn(file)["goesOnAs"] = 1, "verwijst naar iets", "earlier.agreements["),
        ["an agreement that was over and is looked at"] = (
            file => file["earlier"]!["agreements"]!.AsArray().First(agreement => agreement!["today"] is null)!["today"] = GoingOn(file).DeepClone(),
            "kloppen niet",
            "earlier.agreements["
        ),
        ["letting go without a reason"] = (file => (GoingOn(file)["status"], GoingOn(file)["note"]) = ("lapsed", ""), "heeft een reden", "earlier.agreements["),
        ["an assumption with an agreement that is not there"] = (
            file => file["earlier"]!["assumptions"]![0]!["with"] = 40,
            "verwijst naar iets",
            "earlier.assumptions[0].with"
        ),
        ["a first version that holds what came later"] = (file => file["version"] = 1, "nieuwere versie", "version"),
    };

    public static TheoryData<string> Names => [.. Impossible.Keys, .. ImpossibleFollowUp.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_cannot_be_is_named_with_its_place(string name)
    {
        var followUp = !Impossible.TryGetValue(name, out var impossible);
        var (change, what, where) = followUp ? ImpossibleFollowUp[name] : impossible;
        var problem = Assert.IsType<FileImpossible>(Files.Refusal(With(change, followUp ? FollowUp : Good)));
        Assert.Contains(what, problem.What, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(where, problem.Where, StringComparison.Ordinal);
        Assert.Contains(problem.Where, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%PDF-1.7 iets anders")]
    [InlineData("[1, 2]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"format\": \"iets-anders\", \"version\": 1 }")]
    [InlineData("{ \"setup\": { \"format\": \"socialebasis-gesprek\" } }")]
    public void A_file_of_something_else_is_called_so(string file) => Assert.IsType<NotATalk>(Files.Refusal(System.Text.Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void A_picture_is_not_a_talk() =>
        Assert.IsType<NotATalk>(Files.Refusal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0xFF, 0xFE]));

    [Fact]
    public void A_file_of_a_newer_version_says_so_whatever_else_is_in_it()
    {
        var newer = Assert.IsType<FileIsNewer>(Files.Refusal(With(file => (file["version"], file["onbekend"]) = (TalkFile.NewestVersion + 1, "iets nieuws"))));
        Assert.Equal(TalkFile.NewestVersion + 1, newer.Version);
        Assert.Contains("nieuwere versie van dit programma", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_file_is_damaged_and_says_from_which_line()
    {
        var half = Assert.IsType<FileDamaged>(Files.Refusal(Good[..(Good.Length / 2)]));
        Assert.InRange(half.Line!.Value, 100, 10_000);
    }

    [Fact]
    public void What_the_schema_does_not_name_leaves_out_or_says_twice_is_not_guessed_at()
    {
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["extra"] = 1)));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["setup"]!["Title"] = "Hoofdletter")));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["setup"]!.AsObject().Remove("title"))));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["steps"]!.AsArray().Add(null))));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["setup"]!["title"] = null)));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["setup"]!["groupThreshold"] = "5")));
        Assert.IsType<FileDamaged>(Files.Refusal(With(file => file["steps"]![0]!["kind"] = "dans")));
        Assert.IsType<FileDamaged>(Files.Refusal(Replaced("\"title\":", "\"title\": \"Eerst\", \"title\":")));
        Assert.IsType<FileDamaged>(Files.Refusal(Replaced("\"setup\":", "\"\\ud800\": 1, \"setup\":")));
        Assert.IsType<FileDamaged>(Files.Refusal(Replaced("\"title\":", "// uitleg\n\"title\":")));
    }

    [Fact]
    public void A_file_of_brackets_is_refused_and_takes_nothing_with_it() =>
        Assert.IsType<NotATalk>(Files.Refusal([.. Enumerable.Repeat((byte)'[', 1_000_000)]));

    [Fact]
    public void A_file_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        byte[] room = [.. Good, .. Enumerable.Repeat((byte)' ', TalkImport.MostBytes - Good.Length)];
        Assert.NotNull(Files.Read(room));
        Assert.Contains("20 MB", Assert.IsType<FileTooLarge>(Files.Refusal([.. room, (byte)' '])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_would_fill_the_memory_is_refused_before_it_does()
    {
        // Every number is within its limit; together they are millions of answers.
        var file = With(talk =>
        {
            var ratings = new JsonArray([
                .. Enumerable
                    .Range(1, 40)
                    .Select(actor =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["round"] = 1,
                                ["actor"] = actor,
                                ["votes"] = new JsonArray(1000, 0, 0, 0, 0),
                                ["unknown"] = 0,
                            }
                    ),
            ]);
            talk["actors"] = new JsonArray([
                .. Enumerable
                    .Range(1, 40)
                    .Select(actor =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["id"] = actor,
                                ["name"] = $"Actor {actor}",
                                ["mentions"] = 0,
                                ["inScope"] = true,
                                ["funding"] = "unknown",
                            }
                    ),
            ]);
            talk.AsObject().Remove("words");
            talk.AsObject().Remove("parked");
            talk["steps"] = new JsonArray([
                .. Enumerable
                    .Range(0, 30)
                    .Select(_ =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["kind"] = "influence",
                                ["minutes"] = 0,
                                ["method"] = "alone",
                                ["phase"] = "reveal",
                                ["round"] = 1,
                                ["answered"] = 1,
                                ["laterRoundUnseen"] = false,
                                ["ratings"] = ratings.DeepClone(),
                            }
                    ),
            ]);
        });
        Assert.Contains("meer antwoorden", Assert.IsType<FileImpossible>(Files.Refusal(file)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_an_editor_saved_again_is_still_read()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. With(_ => { })];
        Assert.Equal(TalkExport.Of(ShownTalk.Of(Files.Read(Good))), TalkExport.Of(ShownTalk.Of(Files.Read(marked))));
    }

    [Fact]
    public void A_talk_from_a_file_is_closed_stays_so_and_keeps_its_data_for_a_year_when_its_end_has_passed()
    {
        var talk = Files.Read(Good);
        Assert.True(talk is { IsClosed: true, IsFinal: true, IsExample: false, ImportedUtc: not null });
        Assert.Equal(new DateOnly(2027, 3, 12), talk.Setup.DataEndsOn);
        var refused = Assert.IsType<Decision.Rejected>(SessionRules.Decide(talk, new Sender.Facilitator(), new Domain.ReopenSession(), Files.Now));
        Assert.IsType<CameFromAFile>(refused.Reason);

        Assert.Null(TalkImport.Read(Good, Files.Now, new DateOnly(2028, 1, 1), out var later));
        Assert.Equal(new DateOnly(2029, 1, 1), later!.Setup.DataEndsOn);
    }

    [Fact]
    public void A_talk_that_was_still_open_stays_a_concept()
    {
        var talk = Files.ThereAndBack(WholeTalk.Make(closed: false).Value);
        Assert.True(talk is { IsClosed: true, IsFinal: false });
        Assert.Equal(SocialeBasis.Reports.Document.ReportStatus.Concept, Tests.Reports.Report.Of(talk).Cover.Status);
        Assert.Contains(
            "nog niet afgesloten toen het bestand werd gemaakt",
            Tests.Reports.Report.TextOf(Tests.Reports.Report.Of(talk)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Stand_ins_are_told_to_nobody_as_people()
    {
        var lead = Domain.SessionView.For(Files.ThereAndBack(WholeTalk.Make(Anonymity.Named).Value), new Domain.Viewer.Facilitator()).Lead!;
        Assert.Empty(lead.People);
        Assert.Empty(lead.Heard);
    }

    /// <summary>How an agreement is looked at that goes on today.</summary>
    private static JsonNode GoingOn(JsonNode file) =>
        file["earlier"]!["agreements"]!.AsArray().First(agreement => agreement!["today"]?["goesOnAs"] is not null)!["today"]!;

    private static byte[] With(Action<JsonNode> change, byte[]? good = null)
    {
        var file = JsonNode.Parse(good ?? Good)!;
        change(file);
        return System.Text.Encoding.UTF8.GetBytes(file.ToJsonString(new() { WriteIndented = true }));
    }

    private static byte[] Replaced(string from, string to)
    {
        var text = Files.Text(Good);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return System.Text.Encoding.UTF8.GetBytes($"{text[..at]}{to}{text[(at + from.Length)..]}");
    }

    /// <summary>One person at the first number that anybody chose.</summary>
    private static JsonArray One(JsonNode votes)
    {
        var chosen = votes.AsArray().Select((vote, place) => (Votes: vote!.GetValue<int>(), Place: place)).First(vote => vote.Votes > 0).Place;
        return new JsonArray([.. Enumerable.Range(0, 5).Select(place => (JsonNode)(place == chosen ? 1 : 0))]);
    }

    private static void Many(JsonArray list, int count)
    {
        while (list.Count < count)
        {
            list.Add(list[0]!.DeepClone());
        }
    }

    private static void Move(JsonNode from, JsonNode to, string member)
    {
        to[member] = from[member]!.DeepClone();
        from.AsObject().Remove(member);
        from.AsObject().Remove("differences");
        from.AsObject().Remove("hopeClashes");
    }
}
