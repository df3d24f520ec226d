using SocialeBasis.Domain.Language;

namespace SocialeBasis.Tests.Typing;

/// <summary>A word is found and marked as a whole, whatever stands in it that cannot be seen.</summary>
public sealed class SameWordTests
{
    [Theory]
    [InlineData("buurthuis", "buurt\u00adhuis")]
    [InlineData("buurthuis", "buurt\u200bhuis")]
    [InlineData("buurthuis", "buurt\u200d\u00adhuis\u00ad")]
    [InlineData("officieel", "oﬃcieel")]
    [InlineData("buurthuis", "ＢＵＵＲＴＨＵＩＳ")]
    [InlineData("buurthuis", "𝐛𝐮𝐮𝐫𝐭𝐡𝐮𝐢𝐬")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("zzp'er", "zzp’er")]
    [InlineData("sport-vereniging", "sport\u2011vereniging")]
    public void A_word_in_another_dress_is_the_same_word_and_is_marked_whole(string word, string written)
    {
        Assert.True(WordUse.IsSame(word, written));
        Assert.True(WordUse.Holds($"Er is een {written}.", word));
        string[] texts = [$"Er is een {written}.", $"Het {word}, altijd open."];
        var returning = ReturningWords.In(texts);
        Assert.Contains(word, returning.Words);
        foreach (var (text, whole) in texts.Zip([written, word]))
        {
            var parts = DifferingWords.In(texts).Mark(text, returning);
            Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
            Assert.Contains(parts, part => part.Returns && part.Text == whole);
        }
    }

    [Fact]
    public void Words_in_which_we_differ_are_found_with_a_soft_hyphen_too()
    {
        var found = DifferingWords.In(["De be\u00adwoners doen het.", "Buren.", "De gemeente.", "Professionals."]);
        Assert.Contains(found.Mark("De be\u00adwoners doen het."), part => part is { Differs: true, Text: "be\u00adwoners" });
    }

    [Fact]
    public void Sentences_are_not_glued_together_by_quotes() => Assert.False(WordUse.IsSame("buurt huis", "buurthuis"));
}
