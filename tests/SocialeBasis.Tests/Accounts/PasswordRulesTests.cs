using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("vier blauwe fietsen bij de molen")]
    [InlineData("Tweeendertig knikkers!")]
    [InlineData("ñandú, jenever en ijspegels")]
    [InlineData("xK9#qLm2!vR7@pZ")]
    [InlineData("日本語のとても長いパスワードです")]
    public void A_long_password_of_any_kind_is_good(string password) => Assert.Null(PasswordRules.Problem(password, "Anna de Wit", "anna@lindehof.example"));

    [Theory]
    [InlineData("")]
    [InlineData("xK9#qLm2!vR7@p")]
    [InlineData("🌻🌻🌼🌼🌷🌷")]
    public void Fewer_than_fifteen_characters_is_too_short_however_they_are_counted(string password) =>
        Assert.Contains("minstens 15", PasswordRules.Problem(password), StringComparison.Ordinal);

    [Fact]
    public void Sixty_four_characters_and_more_are_allowed_and_there_is_an_end() // NIST SP 800-63B-4 §3.1.1.2
    {
        var sentence = string.Concat(Enumerable.Range(0, 60).Select(i => (char)('a' + (i * 7 % 26)))) + " en dan nog een heel stuk erbij, want het mag";
        Assert.Null(PasswordRules.Problem(sentence));
        Assert.Contains("hoogstens 128", PasswordRules.Problem(sentence + sentence), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wachtwoord12345")]
    [InlineData("Welkom2026Welkom!")]
    [InlineData("W@chtw00rdGeheim")]
    [InlineData("aaaaaaaaaaaaaaaaa")]
    [InlineData("123456789012345678")]
    [InlineData("abcdefghijklmnopqrs")]
    [InlineData("qwertyuiopasdfgh")]
    [InlineData("lindelindelindelinde")]
    [InlineData("correct horse battery staple")]
    [InlineData("SocialeBasis2026!")]
    [InlineData("annadewitlindehof")]
    [InlineData("Lindehof-2026-Anna")]
    public void What_everybody_would_guess_is_refused(string password) =>
        Assert.Contains("te makkelijk", PasswordRules.Problem(password, "Anna de Wit", "anna@lindehof.example"), StringComparison.Ordinal);
}
