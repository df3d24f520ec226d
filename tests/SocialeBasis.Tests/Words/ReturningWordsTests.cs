using SocialeBasis.Domain.Language;

namespace SocialeBasis.Tests.Words;

public class ReturningWordsTests
{
    private static readonly string[] Texts =
    [
        "Mensen die naar elkaar omkijken in de wijk.",
        "De wijk waar je woont.",
        "Elkaar kennen, elkaar helpen. Elkaar, elkaar!",
        "Wijken met een buurthuis.",
        "Elk mens telt.",
    ];

    [Fact]
    public void A_word_returns_when_two_of_five_people_wrote_it() =>
        Assert.Equal(["wijk", "elkaar", "mens"], ReturningWords.In(Texts).Words);

    [Fact]
    public void One_person_who_repeats_a_word_does_not_make_it_return() =>
        Assert.Empty(ReturningWords.In(["Buurt, buurt, buurt.", "Iets anders."]).Words);

    [Fact]
    public void The_words_of_the_subject_and_little_words_do_not_count() =>
        Assert.Empty(ReturningWords.In(["De sociale basis is er.", "De sociale basis van iedereen."], "sociale basis").Words);

    [Fact]
    public void The_pieces_of_a_marked_text_are_the_whole_text()
    {
        var words = ReturningWords.In(Texts);
        foreach (var text in Texts)
        {
            Assert.Equal(text, string.Concat(DifferingWords.In([]).Mark(text, words).Select(part => part.Text)));
        }

        Assert.Equal(["Mensen", "elkaar", "wijk"], DifferingWords.In([]).Mark(Texts[0], words).Where(part => part.Returns).Select(part => part.Text));
        Assert.Equal(["Wijken"], DifferingWords.In([]).Mark(Texts[3], words).Where(part => part.Returns).Select(part => part.Text));
    }

    [Fact]
    public void No_more_than_eight_words_are_marked()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20).Select(i => $"woord{(char)('a' + i)}"));
        Assert.Equal(ReturningWords.Most, ReturningWords.In([text, text]).Words.Count);
    }

    [Theory]
    [InlineData(1, "Eén")]
    [InlineData(5, "Vijf")]
    [InlineData(12, "Twaalf")]
    [InlineData(13, "13")]
    public void Numbers_up_to_twelve_are_words(int number, string words) => Assert.Equal(words, DutchNumber.AtStart(number));
}
