using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Rules;

public class WhoAndWhenTests
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public void What_was_not_said_is_left_out()
    {
        Assert.Equal("Wie: Anna, voor 1 mei 2026.", WhoAndWhen.Sentences(new("Anna", May)));
        Assert.Equal("Wie: Anna.", WhoAndWhen.Sentences(new("Anna", null)));
        Assert.Equal("Voor 1 mei 2026.", WhoAndWhen.Sentences(new("", May)));
        Assert.Equal("", WhoAndWhen.Sentences(SettledPlan.None));
        Assert.Equal("Loopt sinds 12 maart 2025.", WhoAndWhen.Sentences(SettledPlan.None, new DateOnly(2025, 3, 12)));
        Assert.Equal("Wie: Anna, voor 1 mei 2026. Loopt sinds 12 maart 2025.", WhoAndWhen.Sentences(new("Anna", May), new DateOnly(2025, 3, 12)));
    }

    [Fact]
    public void A_name_that_ends_in_a_full_stop_gets_no_second_one()
    {
        Assert.Equal("Wie: Anna e.a., voor 1 mei 2026.", WhoAndWhen.Sentences(new("Anna e.a.", May)));
        Assert.Equal("Wie: Anna e.a.", WhoAndWhen.Sentences(new("Anna e.a.", null)));
    }

    [Fact]
    public void In_a_column_an_empty_place_says_so() =>
        Assert.Equal(
            ("nog niemand", "geen datum", "Anna", "1 mei 2026"),
            (WhoAndWhen.Who(""), WhoAndWhen.When(null), WhoAndWhen.Who("Anna"), WhoAndWhen.When(May))
        );
}
