using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Transfer;

/// <summary>A talk that goes into a file and comes out of it says the same.</summary>
public sealed class ThereAndBackTests
{
    private static readonly Dictionary<string, Func<Session>> Talks = new()
    {
        ["VOORBEELD"] = ExampleVoorbeeld.Make,
        ["TWAALF"] = ExampleTwaalf.Make,
        ["rich"] = () => RichTalk.Make().Value,
        ["rich with names"] = () => RichTalk.Make(Anonymity.Named).Value,
        ["whole"] = () => WholeTalk.Make().Value,
        ["whole with names"] = () => WholeTalk.Make(Anonymity.Named).Value,
        ["whole, not closed"] = () => WholeTalk.Make(closed: false).Value,
        ["a year later"] = () => Earlier.YearLater.Held().Value,
        ["the third, worded"] = () => WholeFollowUp.Make().Value,
        ["the third, not closed"] = () => WholeFollowUp.Make(closed: false).Value,
        ["hardly begun"] = () => Given.Session(StepKind.Arrival, StepKind.Spheres).Joined(2).Value,
        ["of nobody"] = () => Given.Session(StepKind.Term).Value,
    };

    public static TheoryData<string> Names => [.. Talks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_of_a_talk_that_was_read_is_the_file_it_was_read_from(string name)
    {
        var file = TalkExport.Of(ShownTalk.Of(Talks[name]()));
        Assert.Equal(Files.Text(file), Files.Text(TalkExport.Of(ShownTalk.Of(Files.Read(file)))));
        Assert.Equal(file, TalkExport.Of(ShownTalk.Of(Talks[name]())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_report_says_the_same_in_the_same_order(string name)
    {
        var talk = Talks[name]();
        var context = Report.Context with { WithTheTwelve = name == "TWAALF" };
        var (before, after) = (ReportContent.Of(ShownTalk.Of(talk), context), ReportContent.Of(ShownTalk.Of(Files.ThereAndBack(talk)), context));

        Assert.Equal(Lines(before, talk), Lines(after, talk));
        Assert.Contains("ingelezen uit een bestand", Report.TextOf(after), StringComparison.Ordinal);
        Assert.DoesNotContain("ingelezen uit een bestand", Report.TextOf(before), StringComparison.Ordinal);
    }

    /// <summary>Whether the program's sentences were found right is said of a talk of one's own, and of an example only once it came from a file.</summary>
    private static bool IsAboutTheSentences(string line) =>
        line.StartsWith("Zinnen ", StringComparison.Ordinal) || line.Contains("Voorlopige zinnen", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(ReportDocument report, Session talk) =>
        Report
            .TextOf(report)
            .Split('\n')
            .Where(line =>
                !line.Contains("ingelezen uit een bestand", StringComparison.Ordinal)
                && !(talk.IsExample && IsAboutTheSentences(line))
                && !line.StartsWith("Status Concept", StringComparison.Ordinal)
            );
}
