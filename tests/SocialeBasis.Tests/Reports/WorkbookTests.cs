using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Tests.Earlier;

namespace SocialeBasis.Tests.Reports;

/// <summary>What stands in the Excel file, before it is one.</summary>
public partial class WorkbookTests
{
    [Fact]
    public void There_is_a_sheet_per_subject_and_every_row_has_a_value_per_column()
    {
        var book = Of(RichTalk.Make().Value);
        Assert.Equal(
            [
                "sessie",
                "stappen",
                "deelnemers",
                "begrippen",
                "actoren",
                "plaatsingen",
                "hoop",
                "invloed",
                "soorten-invloed",
                "niet-aan-ons",
                "rollen",
                "beleidstheorie",
                "wegen",
                "afspraken",
                "vastgelegd",
                "woorden",
            ],
            book.Sheets.Select(sheet => sheet.Name)
        );
        Assert.All(book.Sheets, sheet => Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Count, row.Values.Count)));
        Assert.All(book.Sheets, sheet => Assert.NotEmpty(sheet.Rows));
    }

    [Fact]
    public void Every_answer_is_one_row_and_actors_join_by_their_number()
    {
        var session = ExampleVoorbeeld.Make();
        var book = Of(session);
        var numbers = Sheet(book, "actoren").Rows.ToDictionary(row => row.Values[0], row => row.Values[1]);
        foreach (var name in new[] { "plaatsingen", "invloed", "rollen", "soorten-invloed" })
        {
            var sheet = Sheet(book, name);
            var at = sheet.Columns.ToList().IndexOf("actor-nr");
            Assert.All(sheet.Rows, row => Assert.Equal(numbers[row.Values[at]], row.Values[at + 1]));
        }

        var step = session.Agenda.First(step => step.Kind is StepKind.Influence);
        var number = 1 + session.Agenda.ToList().IndexOf(step);
        foreach (var result in ((InfluenceView)SessionView.For(session, new Viewer.Facilitator(), step.Id).Step).Results)
        {
            var rows = Sheet(book, "invloed").Rows.Where(row => row.Values[0] == number && row.Values[4] == result.Name).ToList();
            for (var value = 1; value <= 5; value++)
            {
                Assert.Equal(result.Counts.Votes[value - 1], rows.Count(row => row.Values[2] == step.RevealedRound && row.Values[6] == value));
                Assert.Equal(result.Before!.Votes[value - 1], rows.Count(row => row.Values[2] == step.RevealedRound - 1 && row.Values[6] == value));
            }
        }
    }

    [Fact]
    public void Who_gave_which_answers_makes_no_difference_to_the_file()
    {
        Assert.Equal(Of(Answered(person => person)), Of(Answered(person => (person * 7 + 3) % 12)));

        // The same answers about every actor, but given by other people.
        static Session Answered(Func<int, int> other)
        {
            var given = Given
                .Session(
                    setup => setup,
                    ["Kerk", "School"],
                    [
                        new Role(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 0, "Helpt", "", null),
                        new Role(new Guid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 1, "Betaalt", "", null),
                    ],
                    StepKind.Arrival,
                    StepKind.Spheres,
                    StepKind.Influence,
                    StepKind.Roles
                )
                .Joined(12, "inwoner");
            var (church, school) = (given.Actor("Kerk"), given.Actor("School"));
            var roles = given.Value.Roles.Values.OrderBy(role => role.Position).Select(role => role.Id).ToList();
            given.At(StepKind.Spheres)
                .EverybodySays((step, i) => new PlaceActor(step, church, i % 2 == 0 ? Spheres.Personal : Spheres.Community, $"Reden {i}"))
                .EverybodySays((step, i) => new PlaceActor(step, school, other(i) % 3 == 0 ? null : Spheres.Institutional, $"Waarom {other(i)}")).Revealed();
            given.At(StepKind.Influence)
                .EverybodySays((step, i) => new RateInfluence(step, church, 1 + (i % 5)))
                .EverybodySays(
                    (step, i) =>
                        new RateInfluence(
                            step,
                            school,
                            other(i) == 0 ? null : 1 + (other(i) % 5),
                            other(i) % 4 == 0 ? InfluenceKinds.Money : InfluenceKinds.None
                        )
                )
                .Revealed();
            given
                .At(StepKind.Roles)
                .EverybodySays((step, i) => new ChooseRoles(step, church, RoleMoment.Now, RoleAnswerKind.Roles, [roles[i % 2]]))
                .EverybodySays((step, i) => new ChooseRoles(step, school, RoleMoment.Wished, RoleAnswerKind.Roles, [roles[other(i) % 2]])).Revealed();
            return given.Value;
        }
    }

    [Fact]
    public void What_the_group_takes_for_true_stands_with_its_agreement()
    {
        var book = Of(YearLater.First().Value);
        foreach (var name in new[] { "afspraken", "vastgelegd" })
        {
            var sheet = Sheet(book, name);
            var row = sheet.Rows.Single(row => row.Values.Contains(YearLater.KeyAgreement));
            Assert.Equal(YearLater.KeyAssumption, row.Values[sheet.Columns.ToList().IndexOf("aanname")]);
        }
    }

    [Fact]
    public void No_sheet_of_an_anonymous_talk_holds_a_name_an_id_of_a_person_or_a_time()
    {
        var session = RichTalk.Make().Value;
        var texts = Texts(Of(session)).ToList();
        Assert.DoesNotContain(texts, text => text.Contains("Naam0", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => Guid.TryParse(text, out _));
        Assert.DoesNotContain(texts, text => Clock().IsMatch(text));
        Assert.DoesNotContain(Of(session).Sheets, sheet => sheet.Columns.Contains("naam"));
    }

    [Fact]
    public void Names_stand_with_texts_and_never_with_choices_when_the_group_chose_them()
    {
        var book = Of(RichTalk.Make(Anonymity.Named).Value);
        Assert.Equal(
            ["begrippen", "hoop", "niet-aan-ons", "beleidstheorie", "afspraken", "woorden"],
            book.Sheets.Where(sheet => sheet.Columns.Contains("naam")).Select(sheet => sheet.Name));
        Assert.Contains(Sheet(book, "begrippen").Rows, row => row.Values[^1] == "Naam03");
    }

    [Fact]
    public void What_was_not_shown_or_was_hidden_is_not_in_it()
    {
        var given = Given
            .Session(StepKind.Arrival, StepKind.Term, StepKind.Hope, StepKind.Closing)
            .Joined(3)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Gezien {i}"))
            .Revealed()
            .NextRound()
            .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Geheim {i}"))
            .At(StepKind.Hope)
            .EverybodySays((step, i) => new GiveHope(Guid.CreateVersion7(), step, $"Geheime wens {i}", Spheres.Personal, null, HopeReasons.None));
        given.Lead(new HideContribution(given.Text("Gezien 1"), true));
        var texts = Texts(Of(given.Value)).ToList();
        Assert.Contains("Gezien 0", texts);
        Assert.DoesNotContain("Gezien 1", texts);
        Assert.DoesNotContain(texts, text => text.Contains("Geheim", StringComparison.Ordinal));
        Assert.Contains("niet getoond", texts);
    }

    [Fact]
    public void A_perspective_stands_with_an_answer_only_where_the_group_saw_it_apart()
    {
        var given = Given
            .Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence)
            .Joined(6, "gemeente")
            .Joined(4, "inwoner")
            .At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), 1 + (i % 5))).Revealed();
        Assert.All(Sheet(Of(given.Value), "invloed").Rows, row => Assert.Equal(Value.None, row.Values[5]));
        Assert.Contains(Sheet(Of(RichTalk.Make().Value), "invloed").Rows, row => row.Values[5] == "Gemeente");
    }

    [Fact]
    public void The_order_of_texts_tells_nothing_about_when_they_came()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(20)
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(new Guid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, $"Tekst {i:00}")).Revealed();
        var texts = Sheet(Of(given.Value), "begrippen").Rows.Select(row => ((TextValue)row.Values[3]).Text).ToList();
        Assert.Equal(20, texts.Count);
        Assert.NotEqual(texts.Order(StringComparer.Ordinal), texts);
    }

    private static Workbook Of(Session session) => WorkbookContent.Of(ShownTalk.Of(session), Report.Context);

    private static Sheet Sheet(Workbook book, string name) => book.Sheets.Single(sheet => sheet.Name == name);

    private static IEnumerable<string> Texts(Workbook book) =>
        book.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Values).OfType<TextValue>().Select(value => value.Text);

    [System.Text.RegularExpressions.GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\b")]
    private static partial System.Text.RegularExpressions.Regex Clock();
}
