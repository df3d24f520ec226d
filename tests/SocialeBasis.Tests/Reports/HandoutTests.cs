using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content.Handouts;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Word;

namespace SocialeBasis.Tests.Reports;

/// <summary>The short versions: what stands in them, and that what is meant for one sheet stays on it.</summary>
public sealed class HandoutTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Theory]
    [InlineData(Handout.Residents)]
    [InlineData(Handout.Council)]
    public async Task A_page_for_one_sheet_fits_on_one_sheet(Handout handout)
    {
        foreach (var session in new[] { ExampleVoorbeeld.Make(), ExampleTwaalf.Make(), RichTalk.Make().Value })
        {
            var file = await Tools.PrintAsync(Of(session, handout), _folder);
            Assert.True(
                (await Tools.RunAsync("pdfinfo", file)).Contains("Pages:           1\n", StringComparison.Ordinal),
                $"{handout} of {session.Setup.Title} takes more than one page"
            );
            Assert.Contains("Tagged: ", await Tools.RunAsync("pdfinfo", file), StringComparison.Ordinal);
            Assert.StartsWith(
                "No syntax",
                (await Tools.RunAsync("qpdf", "--check", file)).Split('\n').Single(line => line.Contains("syntax", StringComparison.Ordinal)),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task One_sheet_that_is_too_full_is_set_closer()
    {
        var lines = Enumerable.Range(1, 44).Select(i => $"Dit is regel {i}.");
        var report = Of(Given.Session(StepKind.Arrival).Value, Handout.Residents) with { Sections = [new("vol", 2, "Vol", [new BulletList(lines.ToSeq())])] };
        Assert.Matches(@"Pages: +1\n", await Tools.RunAsync("pdfinfo", await Tools.PrintAsync(report, _folder)));
        Assert.Matches(@"Pages: +2\n", await Tools.RunAsync("pdfinfo", await Tools.PrintAsync(report with { IsOnePage = false }, _folder)));
    }

    [Fact]
    public void Residents_read_what_is_meant_who_belongs_what_was_agreed_and_what_they_may_expect()
    {
        var report = Of(ExampleVoorbeeld.Make(), Handout.Residents);
        Assert.Equal(
            [
                "Waar ging het over?",
                "Wat bedoelt de groep met ‘sociale basis’?",
                "Wie en wat horen erbij?",
                "Dit is afgesproken",
                "Dit mag u verwachten",
                "Hier denken mensen verschillend over",
                "Ziet u het anders?",
            ],
            report.Sections.Select(section => section.Heading)
        );
        var text = Report.TextOf(report);
        Assert.Contains(
            "De Linde gaat open op zondagmiddag, eerst drie maanden op proef. Wie: Team De Linde, voor 5 april 2026.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Buurthuis: De gemeente betaalt dak en verwarming", text, StringComparison.Ordinal);
        Assert.Contains("Samira de Wit", text, StringComparison.Ordinal);
        // No policy words, apart from the one that it explains.
        Assert.DoesNotMatch(
            "(?i)actor|grijs gebied|institutioneel|perspectief|mediaan|rolvast|stakeholder|draagvlak",
            string.Join('\n', report.Sections.SelectMany(Report.TextOf))
                .Replace(report.AllBlocks.OfType<Figure>().Single().Drawing.Sentence, "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void College_and_council_read_what_comes_when_and_what_cannot_be_counted_with_its_source()
    {
        var report = Of(ExampleVoorbeeld.Make(), Handout.Council);
        var dates = report.AllBlocks.OfType<Table>().Single().Rows.Select(row => row.Cells[0].Text).ToList();
        Assert.Equal(["1 april 2026", "5 april 2026", "15 april 2026", "1 mei 2026", "1 september 2026", "1 november 2026"], dates);
        var text = Report.TextOf(report);
        Assert.Contains("En nog één afspraak", text, StringComparison.Ordinal);
        Assert.Contains("Niet aan tafel: kennis en onderzoek.", text, StringComparison.Ordinal);
        Assert.Contains("Als er druk komt:", text, StringComparison.Ordinal);
        Assert.Contains("Voorkomen is niet te tellen.", text, StringComparison.Ordinal);
        Assert.Contains("Verwey-Jonker Instituut en Movisie, 2022, H6 §6.1.2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("concept", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hand_over_is_read_in_about_ten_minutes_and_keeps_every_difference()
    {
        var session = ExampleVoorbeeld.Make();
        var report = Of(session, Handout.HandOver);
        var text = Report.TextOf(report);
        // Two hundred words a minute.
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 500, 2200);
        Assert.Equal(
            ["Waar u instapt", "De woorden", "De kaart", "Wie doet wat", "Afspraken die lopen", "Open verschillen", "Nog open"],
            report.Sections.Select(section => section.Heading)
        );
        Assert.Contains("Ook met een kleine subsidie stuurt de gemeente. Zeg dat hardop.", text, StringComparison.Ordinal);
        Assert.Contains("De invloed op Sportvereniging: 11 mensen kiezen laag, 10 kiezen hoog.", text, StringComparison.Ordinal);
        Assert.Contains("Nog te vragen of zij zich deel vinden: Huisarts.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_was_not_shown_stands_in_a_short_version()
    {
        var given = Given.Session(StepKind.Term, StepKind.Spheres, StepKind.Agreements).Joined(6).At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"geheim {i}"))
            .At(StepKind.Agreements)
            .Says(0, step => new GiveProposal(Guid.CreateVersion7(), step, "geheim voorstel"));
        Assert.All(HandoutNames.All, handout => Assert.DoesNotContain("geheim", Report.TextOf(Of(given.Value, handout)), StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_facilitator_wrote_and_left_out_holds_here_too()
    {
        var talk = RichTalk.Make().Value;
        var grey = Of(talk, Handout.HandOver)
            .AllBlocks.OfType<BulletList>()
            .SelectMany(list => list.Items)
            .First(item => item.Origin?.Place?.StartsWith("kort-", StringComparison.Ordinal) is true);
        var worded = talk with
        {
            ReportTexts = talk.ReportTexts.Add(
                grey.Origin!.Place!,
                new ReportText(grey.Origin.Place!, "Over een paar plekken praten we door.", "0a1b2c3d", DateTime.UnixEpoch)
            ),
            LeftOutSections = talk.LeftOutSections.Add("rollen", new LeftOutSection("rollen")),
        };
        var text = Report.TextOf(Of(worded, Handout.HandOver));
        Assert.Contains("Over een paar plekken praten we door.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wie doet wat", text, StringComparison.Ordinal);
        Assert.Contains("Zinnen voorlopig, gemaakt door het programma", text, StringComparison.Ordinal);
        Assert.Contains("Wie doet wat", Report.TextOf(Of(talk, Handout.HandOver)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_just_began_gives_whole_short_versions_that_say_so()
    {
        var session = Given.Session(StepKind.Term).Value;
        Assert.All(HandoutNames.All, handout =>
        {
            var report = Of(session, handout);
            Assert.Equal(ReportStatus.Concept, report.Cover.Status);
            Assert.All(report.AllSections, section => Assert.True(section.Blocks.Count + section.Sections.Count > 0, section.Heading));
            Assert.NotEmpty(WordRenderer.Write(report));
        });
        Assert.Contains("Dit stuk is een concept", Report.TextOf(Of(session, Handout.Council)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_leads_to_its_short_version() =>
        Assert.All(HandoutNames.All, handout => Assert.Equal(handout, HandoutNames.FromAddress(handout.Address())));

    public void Dispose() => _folder.Delete(recursive: true);

    private static ReportDocument Of(Session session, Handout handout) => HandoutContent.Of(ShownTalk.Of(session), Report.Context, handout);
}
