using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Typing;

public sealed class JoinCodeTests
{
    [Theory]
    [InlineData("KM4T7R")]
    [InlineData(" km4 t7r ")]
    [InlineData("KM4-T7R")]
    [InlineData("KM4\u2011T7R")]
    [InlineData("KM4–T7R.")]
    [InlineData("KM4\u00a0T7R\u200b\u2060")]
    [InlineData("\ufeffKM4T7R\t\r\n")]
    [InlineData("ＫＭ４Ｔ７Ｒ")]
    [InlineData("„KM4 T7R”")]
    [InlineData("Code: KM4 T7R")]
    [InlineData("code KM4T7R")]
    [InlineData("Code van het gesprek: km4-t7r")]
    [InlineData("https://gesprek.example.nl/meedoen/KM4T7R")]
    [InlineData("https://gesprek.example.nl/meedoen/KM4T7R?x=y#z")]
    [InlineData("https://gesprek.example.nl/meedoen/KM4T7R/")]
    [InlineData("https://gesprek.example.nl/meedoen?code=KM4+T7R")]
    [InlineData("https://gesprek.example.nl/meedoen?code=KM4%20T7R&x=y")]
    [InlineData("http://192.168.1.20:5080/gesprek/km4t7r")]
    [InlineData("gesprek.example.nl/sociale-basis/gesprek/KM4T7R/antwoorden")]
    [InlineData("/meedoen/KM4%20T7R")]
    [InlineData("Doe mee: https://gesprek.example.nl/meedoen/KM4T7R\ntot zo!")]
    [InlineData("KM4/T7R")]
    public void A_code_is_found_in_what_people_type_and_paste(string typed) => Assert.Equal("KM4T7R", JoinCode.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u200b")]
    [InlineData("KM4T7")]
    [InlineData("KM4T7RX")]
    [InlineData("https://gesprek.example.nl/regie/0197f000-0000-7000-8000-000000000001")]
    [InlineData("https://gesprek.example.nl/meedoen")]
    public void What_holds_no_code_is_none(string? typed) => Assert.Null(JoinCode.Parse(typed));

    [Fact]
    public void What_is_longer_than_any_address_is_not_looked_at() => Assert.Null(JoinCode.Parse(new string(' ', JoinCode.MostTyped) + "KM4T7R"));
}
