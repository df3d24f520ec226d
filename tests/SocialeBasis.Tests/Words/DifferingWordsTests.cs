using SocialeBasis.Domain.Language;

namespace SocialeBasis.Tests.Words;

public sealed class DifferingWordsTests
{
    [Fact]
    public void Texts_that_take_two_sides_differ_in_the_words_of_those_sides()
    {
        string[] texts = ["Buren die elkaar helpen.", "Bewoners doen het.", "De gemeente regelt het.", "Professionals in de wijk."];
        var found = DifferingWords.In(texts);
        var contrast = Assert.Single(found.Contrasts, contrast => contrast.Field.Id == "wie-doet-het");
        Assert.Equal((2, 2), (contrast.First, contrast.Second));
        Assert.True(found.Contains("Bewoners"));
        Assert.False(found.Contains("wijk"));
    }

    [Fact]
    public void One_text_on_the_other_side_is_not_yet_a_difference() =>
        Assert.DoesNotContain(
            DifferingWords.In(["Buren.", "Bewoners.", "Familie.", "De gemeente."]).Contrasts,
            contrast => contrast.Field.Id == "wie-doet-het"
        );

    [Fact]
    public void A_text_with_words_of_both_sides_takes_none() =>
        Assert.DoesNotContain(
            DifferingWords.In(["Buren met de gemeente.", "Bewoners en professionals.", "Buren.", "De gemeente."]).Contrasts,
            contrast => contrast.Field.Id == "wie-doet-het"
        );

    [Fact]
    public void The_word_itself_takes_no_side() =>
        Assert.DoesNotContain(
            DifferingWords.In(["Informele zorg.", "Zorg van buren.", "Koffie.", "Ontmoeten."], "informele zorg").Contrasts,
            contrast => contrast.Field.Id == "waarvoor"
        );

    [Fact]
    public void The_pieces_of_a_marked_text_are_the_text_again_with_both_kinds_of_words()
    {
        string[] texts = ["Buren helpen elkaar vaak.", "Bewoners helpen.", "De gemeente moet helpen.", "Professionals."];
        var parts = DifferingWords.In(texts).Mark(texts[0], ReturningWords.In(texts));
        Assert.Equal(texts[0], string.Concat(parts.Select(part => part.Text)));
        Assert.Contains(parts, part => part is { Text: "Buren", Differs: true });
        Assert.Contains(parts, part => part is { Text: "helpen", Returns: true });
    }

    [Fact]
    public void Every_field_has_a_question_and_two_sides_without_a_word_in_common() =>
        Assert.All(WordField.Shipped, field =>
        {
            Assert.EndsWith("?", field.Question, StringComparison.Ordinal);
            Assert.Equal(2, field.Sides.Count);
            Assert.Empty(field.Sides[0].Words.Intersect(field.Sides[1].Words));
        });
}
