using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

/// <summary>What was found out about differences flows into the report: reasons, arguments, variants, groups, words and deals.</summary>
public sealed class ReportDifferenceTests
{
    private static readonly Lazy<ReportDocument> Example = new(() => ReportContent.Of(ShownTalk.Of(ExampleVoorbeeld.Make()), Report.Context));

    [Theory]
    [InlineData(SectionIds.Words, "Wie hier woont, denkt aan mensen.")]
    [InlineData(SectionIds.Words, "Zien hoe het met iemand gaat, en er iets mee doen.")]
    [InlineData(SectionIds.Words, "Wie doet het: mensen zelf, of organisaties en beroepskrachten?")]
    [InlineData(SectionIds.Belongs, "Dan nodigen we de praktijk uit voor het wijkoverleg.")]
    [InlineData(SectionIds.Belongs, "Nog niet.")]
    [InlineData(SectionIds.Belongs, "Waar het verschil in zit: ander woord en andere ervaring.")]
    [InlineData(SectionIds.Hopes, "Niemand lang alleen")]
    [InlineData(SectionIds.Hopes, "Wie geld wil besparen, wil sturen.")]
    [InlineData(SectionIds.Hopes, "Zeven mensen herkennen dit")]
    [InlineData(SectionIds.Influence, "De club denkt aan de mensen die er komen.")]
    [InlineData(SectionIds.Influence, "Beleid")]
    [InlineData(SectionIds.Roles, "Het werk van een beroepskracht overnemen.")]
    [InlineData(SectionIds.Roles, "Er staat een naar bericht over een bewoner in de krant.")]
    [InlineData(SectionIds.Roles, "hoe verhouden we ons tot elkaar?")]
    [InlineData(SectionIds.Agreements, "Nog te vragen aan:")]
    [InlineData(SectionIds.Account, "Eén mens keek mee.")]
    [InlineData(SectionIds.Account, "samen vier mensen. We tellen mensen, geen apparaten.")]
    [InlineData(SectionIds.Annex, "kaart van vier mensen · bleef verschil over: Of een vrijwilliger van een organisatie ook meetelt.")]
    public void The_example_has_it_in_the_right_section(string section, string words) =>
        Assert.Contains(words, string.Join('\n', Report.TextOf(Example.Value.Part(section)!)), StringComparison.Ordinal);

    [Fact]
    public void A_split_actor_and_its_variant_both_stand_in_the_report_with_their_places()
    {
        var given = Given.Session(setup => setup, ["Voetbalclub"], null, StepKind.Spheres).Joined(6).At(StepKind.Spheres);
        var club = given.Actor("Voetbalclub");
        given
            .EverybodySays(
                (step, i) =>
                    new PlaceActor(
                        step,
                        club,
                        i % 3 == 0 ? Spheres.None
                            : i % 3 == 1 ? Spheres.Community
                            : Spheres.Institutional
                    )
            )
            .Revealed();
        var variant = Guid.NewGuid();
        given.Lead(step => new NoteGreyZone(step, club, "Iedereen kent elkaar er.", "Het is sport.", "Dan hoort de kantine erbij.", Asked.Yes))
            .Lead(new SplitActor(club, variant, "Voetbalclub met aanbod voor iedereen"))
            .Settled("", subject: variant, area: Spheres.Community)
            .Settled("", subject: club, area: Spheres.None);
        var text = string.Join('\n', Report.TextOf(Report.Of(given).Part(SectionIds.Belongs)!));
        Assert.Contains("Voetbalclub met aanbod voor iedereen, naast Voetbalclub: gemeenschappelijk.", text, StringComparison.Ordinal);
        Assert.Contains("Voetbalclub", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_that_was_not_shown_is_not_in_the_report()
    {
        var given = Given
            .Session(StepKind.Term)
            .Joined(3)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, $"Tekst {i}."))
            .Revealed()
            .Settled("Samen.")
            .EverybodySays((step, _) => new GiveSupport(step, SupportLevel.Objection, "GEHEIM bezwaar"));
        Assert.DoesNotContain("GEHEIM", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        given.Lead(step => new ShowConsent(step, EvenFew: true));
        Assert.Contains("GEHEIM", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
    }
}
