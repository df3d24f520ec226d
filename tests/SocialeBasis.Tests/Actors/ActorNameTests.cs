using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Tests.Actors;

public class ActorNameTests
{
    [Theory]
    [InlineData("  Buurt   huis ", "buurt huis")]
    [InlineData("Buurtcafé!", "buurtcafe")]
    [InlineData("IJsclub", "ijsclub")]
    [InlineData("Cliëntondersteuner…", "clientondersteuner")]
    [InlineData("Zzp'er", "zzp'er")]
    [InlineData("Buurt\u00a0huis\u200b", "buurt huis")]
    [InlineData("?!", "?!")]
    [InlineData("", "")]
    public void Names_that_look_the_same_normalise_to_the_same(string typed, string normalised) =>
        Assert.Equal(normalised, SameText.NameOf(typed));

    [Fact]
    public void What_is_no_whole_character_is_left_out()
    {
        Assert.Equal("kerk", SameText.NameOf("Kerk\uD83D"));
        Assert.Equal("kerk", SameText.NameOf("Ke\uFFFErk"));
        Assert.Equal("kerk \U0001F33B", SameText.NameOf("Kerk \U0001F33B"));
    }

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Assert.Equal(SameText.NameOf("De Schoor."), SameText.NameOf(SameText.NameOf("De Schoor.")));

    [Theory]
    [InlineData("Buurthuis", "Buurthuis")]
    [InlineData("Mantelzorgondersteuning", "Mantelzorg-|ondersteuning")]
    [InlineData("Welzijnsorganisatie", "Welzijns-|organisatie")]
    [InlineData("Buurthuis de Linde", "Buurthuis|de Linde")]
    [InlineData("Wlz-zorgaanbieder", "Wlz-|zorgaanbieder")]
    [InlineData("Xyzxyzxyzxyzxyzxyz", "Xyzxyzxyzxyzxyzxyz")]
    public void A_long_name_breaks_where_a_reader_would(string name, string label) => Assert.Equal(label, DutchCompound.Break(name));
}
