using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Earlier;

namespace SocialeBasis.Tests.TakePart;

/// <summary>The earlier talk on one's own screen: after the reveal, and one's own answer first.</summary>
public sealed class ThenOnPhoneTests : PhoneTests
{
    [Fact]
    public void Before_the_reveal_nothing_of_the_earlier_talk_is_there()
    {
        foreach (var kind in new[] { StepKind.Term, StepKind.Spheres, StepKind.Influence, StepKind.Roles })
        {
            Show(YearLater.Next(YearLater.First()).At(kind));
            Assert.DoesNotContain("vorige keer", Screen.Markup, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("TOEN:", Screen.Markup, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StepKind.Term, YearLater.MeaningThen)]
    [InlineData(StepKind.Spheres, "Van persoonlijk naar gemeenschappelijk.")]
    [InlineData(StepKind.Influence, "Nu hoger dan vorige keer.")]
    [InlineData(StepKind.Roles, "Niet meer: Maakt mogelijk.")]
    public void After_it_the_comparison_stands_beside_the_new_result(StepKind kind, string words)
    {
        Show(YearLater.Held().At(kind));
        Assert.Contains("Vergeleken met vorige keer", Screen.Markup, StringComparison.Ordinal);
        Assert.Contains(words, Screen.Find("#vorige-keer").ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_agreements_can_be_read_while_one_writes_a_proposal()
    {
        Show(YearLater.Next(YearLater.First()).At(StepKind.Agreements));
        Assert.Contains("Vorige keer maakten we twee afspraken.", Screen.Markup, StringComparison.Ordinal);
        Assert.Contains(YearLater.KeyAgreement, Screen.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(Screen.FindAll("textarea"));

        Arrive(talk =>
            talk.Lead(
                new CheckAgreement(YearLater.Of(talk.Value.Earlier!, YearLater.KeyAgreement).Id, Domain.Earlier.AgreementStatus.Busy, "De helft heeft er een.")
            )
        );
        Assert.Contains("De helft heeft er een.", Screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_first_talk_there_is_nothing_to_compare()
    {
        Show(
            Given
                .Session(StepKind.Term)
                .Joined(4)
                .At(StepKind.Term)
                .EverybodySays((step, i) => new GiveDefinition(Guid.CreateVersion7(), step, $"Tekst {i}"))
                .Revealed()
        );
        Assert.DoesNotContain("vorige keer", Screen.Markup, StringComparison.OrdinalIgnoreCase);
    }
}
