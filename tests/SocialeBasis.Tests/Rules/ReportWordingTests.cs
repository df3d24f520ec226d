using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>How the report is worded: by the facilitator, also after the talk, and never at the cost of another voice.</summary>
public sealed class ReportWordingTests
{
    private const string Mark = "0a1b2c3d";
    private static readonly Domain.Session Talk = new RulesGiven().Now;
    private static readonly string Place = ReportText.PlaceOf("invloed-beeld", Step(Domain.StepKind.Influence), Doctor);

    [Fact]
    public void A_sentence_keeps_its_words_and_what_it_was_based_on()
    {
        var given = new RulesGiven().Closed().Do(Leader, new WriteReportText(Place, "  De huisarts verdeelt ons.\nDat is goed. ", Mark));
        Assert.Equal(new ReportText(Place, "De huisarts verdeelt ons. Dat is goed.", Mark, given.Clock), given.Now.ReportTexts[Place]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void An_empty_sentence_gives_the_programs_own_back(string text) =>
        Assert.Empty(
            new RulesGiven().Do(Leader, new WriteReportText(Place, "Anders.", Mark)).Do(Leader, new WriteReportText(Place, text, Mark)).Now.ReportTexts
        );

    [Fact]
    public void Writing_what_the_program_wrote_is_no_sentence_of_ones_own()
    {
        var own = "Bijna niemand kiest het midden.";
        Assert.Equal(0, new RulesGiven().ChangesOf(Leader, new WriteReportText(Place, own, ReportText.MarkOf(Talk, Place, own))));
        Assert.Empty(
            new RulesGiven()
                .Do(Leader, new WriteReportText(Place, "Anders.", Mark))
                .Do(Leader, new WriteReportText(Place, own, ReportText.MarkOf(Talk, Place, own)))
                .Now.ReportTexts
        );
    }

    [Fact]
    public void The_same_words_on_a_new_basis_are_kept_on_purpose()
    {
        var given = new RulesGiven().Do(Leader, new WriteReportText(Place, "Anders.", Mark)).Do(Leader, new WriteReportText(Place, "Anders.", "99999999"));
        Assert.Equal("99999999", given.Now.ReportTexts[Place].Basis);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Invloed")]
    [InlineData("-kort")]
    [InlineData("kort/inleiding")]
    [InlineData("kort.123")]
    [InlineData("kort\n")]
    [InlineData("kort.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef")]
    [InlineData("een-woord-dat-veel-te-lang-is-voor-een-plek-in-een-verslag")]
    public void What_cannot_be_a_place_is_refused(string? place) =>
        new RulesGiven().Refuses<NotPossibleHere>(Leader, new WriteReportText(place!, "Anders.", Mark));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0A1B2C3D")]
    [InlineData("0a1b2c3d4")]
    public void What_cannot_be_a_mark_is_refused(string? mark)
    {
        new RulesGiven().Refuses<NotPossibleHere>(Leader, new WriteReportText(Place, "Anders.", mark!));
        new RulesGiven().Refuses<NotPossibleHere>(Leader, new ConfirmReport(true, [mark!]));
    }

    [Fact]
    public void A_sentence_has_a_length_and_a_report_a_number_of_them()
    {
        var given = new RulesGiven();
        given.Refuses<TextTooLong>(Leader, new WriteReportText(Place, new string('a', TextLimits.Sentence + 1), Mark));
        for (var i = 0; i < ReportText.Most; i++)
        {
            given.Do(Leader, new WriteReportText(ReportText.PlaceOf("x", Id($"{i}")), "Anders.", Mark));
        }

        given.Refuses<TooMany>(Leader, new WriteReportText(Place, "Anders.", Mark));
        given.Do(Leader, new WriteReportText(ReportText.PlaceOf("x", Id("0")), "Nog anders.", Mark));
    }

    [Fact]
    public void A_section_goes_and_comes_back()
    {
        var given = new RulesGiven().Closed().Do(Leader, new ShowReportSection("rollen", false));
        Assert.Equal("rollen", Assert.Single(given.Now.LeftOutSections.Keys));
        Assert.Empty(given.Do(Leader, new ShowReportSection("rollen", true)).Now.LeftOutSections);
    }

    [Theory]
    [InlineData("in-het-kort")]
    [InlineData("andere-stemmen")]
    [InlineData("verantwoording")]
    public void What_keeps_a_report_honest_cannot_be_left_out(string section) =>
        new RulesGiven().Refuses<SectionStays>(Leader, new ShowReportSection(section, false));

    [Fact]
    public void Sections_have_an_id_and_a_number()
    {
        var given = new RulesGiven();
        given.Refuses<NotPossibleHere>(Leader, new ShowReportSection("Rollen en meer", false));
        for (var i = 0; i < LeftOutSection.Most; i++)
        {
            given.Do(Leader, new ShowReportSection($"deel-{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", false));
        }

        given.Refuses<TooMany>(Leader, new ShowReportSection("rollen", false));
    }

    [Fact]
    public void Sentences_are_found_right_and_can_become_provisional_again()
    {
        var given = new RulesGiven().Closed().Do(Leader, new ConfirmReport(true, [Mark]));
        Assert.Equal(new ReportConfirmation([Mark], given.Clock), given.Now.ReportConfirmation);
        Assert.Equal(0, given.ChangesOf(Leader, new ConfirmReport(true, [Mark])));
        Assert.Equal(1, given.ChangesOf(Leader, new ConfirmReport(true, [Mark, "99999999"])));
        Assert.Null(given.Do(Leader, new ConfirmReport(false, [])).Now.ReportConfirmation);
    }

    [Fact]
    public void Nothing_at_all_cannot_be_found_right() => new RulesGiven().Refuses<NotPossibleHere>(Leader, new ConfirmReport(true, []));

    [Fact]
    public void Opening_the_talk_again_keeps_what_was_written()
    {
        var given = new RulesGiven()
            .Closed()
            .Do(Leader, new WriteReportText(Place, "Anders.", Mark))
            .Do(Leader, new ShowReportSection("rollen", false))
            .Do(Leader, new ReopenSession());
        Assert.Equal("Anders.", given.Now.ReportTexts[Place].Text);
        Assert.Single(given.Now.LeftOutSections);
    }

    [Fact]
    public void A_mark_belongs_to_a_sentence_at_its_place()
    {
        Assert.Equal(ReportText.MarkOf(Talk, Place, "Zo."), ReportText.MarkOf(Talk, Place, "Zo."));
        Assert.NotEqual(
            ReportText.MarkOf(Talk, Place, "Zo."),
            ReportText.MarkOf(Talk, ReportText.PlaceOf("invloed-beeld", Step(Domain.StepKind.Influence)), "Zo.")
        );
        Assert.NotEqual(ReportText.MarkOf(Talk, Place, "Zo."), ReportText.MarkOf(Talk, Place, "Anders."));
        Assert.NotEqual(ReportText.MarkOf(Talk, Place, "Zo."), ReportText.MarkOf(Talk, ReportText.PlaceOf("kort-inleiding"), "Zo."));
        Assert.True(ReportText.IsMark(ReportText.MarkOf(Talk, Place, "Zo.")));
        Assert.True(ReportText.IsPlace(Place));
    }
}
