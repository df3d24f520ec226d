using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class NameBreaksTests
{
    [Theory]
    [InlineData("Vrijwilligersorganisatie", "Vrijwilligers-|organisatie", "Vrijwilligers-/organisatie")]
    [InlineData("Vrijwilligersorganisatie", null, "Vrijwilligers-/organisatie")]
    [InlineData("Mantelzorgondersteuning", null, "Mantelzorg-/ondersteuning")]
    [InlineData("Cliëntondersteuner", null, "Cliënt-/ondersteuner")]
    [InlineData("Buurthuis of wijkcentrum", null, "Buurthuis/of wijkcentrum")]
    [InlineData("Gezin en familie", "Gezin |en familie", "Gezin/en familie")]
    [InlineData("Wmo-loket van de gemeente", null, "Wmo-loket/van de gemeente")]
    [InlineData("Kerk", null, "Kerk")]
    public void A_name_breaks_where_a_reader_would(string name, string? broken, string expected) =>
        Assert.Equal(expected, string.Join('/', NameBreaks.Over(name, broken, 2)));

    [Fact]
    public void A_name_on_one_line_is_the_name_itself() =>
        Assert.Equal(["Vrijwilligersorganisatie"], NameBreaks.Over("Vrijwilligersorganisatie", "Vrijwilligers-|organisatie", 1));

    [Fact]
    public void Broken_lines_together_are_the_name()
    {
        foreach (var name in MapActors.Names)
        {
            for (var lines = 1; lines <= 4; lines++)
            {
                var joined = string.Concat(NameBreaks.Over(name, null, lines)).Replace("-", "", StringComparison.Ordinal);
                Assert.Equal(
                    name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal),
                    joined.Replace(" ", "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void No_line_is_wider_than_allowed_whatever_the_name()
    {
        foreach (var name in MapActors.Names.Append(new string('W', 200)).Append("😀" + new string('x', 90)))
        {
            Assert.All(NameBreaks.Within(name, null, 150, 3, 28), l => Assert.True(TextMeasure.Width(l, 28, bold: true) <= 150));
        }
    }

    [Fact]
    public void Widths_are_those_of_the_font()
    {
        Assert.Equal(0, TextMeasure.Width("", 28, bold: true));
        Assert.Equal((659 + 566 + 372 + 567) * 0.028, TextMeasure.Width("Kerk", 28, bold: true), 0.0001);
        Assert.True(TextMeasure.Width("é", 28, bold: false) == TextMeasure.Width("e", 28, bold: false));
    }
}
