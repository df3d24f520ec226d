using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Tests.Fuzz;

namespace SocialeBasis.Tests.Typing;

public sealed class TypedTextTests
{
    public static TheoryData<string> Rows => [.. HardTexts.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_hard_text_is_kept_as_it_was_meant_and_compares_as_people_read_it(string name)
    {
        var row = HardTexts.All.Single(row => row.Name == name);
        Assert.Equal(row.Stored, TypedText.Lines(row.Typed));
        Assert.Equal(row.OneLine(), TypedText.OneLine(row.Typed));
        Assert.Equal(row.Compares, SameText.NameOf(row.Typed));
        Assert.Equal(row.Compares, SameText.NameOf(row.Stored));
    }

    [Fact]
    public void What_was_cleaned_once_is_clean_and_what_compares_once_compares_the_same()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var typed = HostileText.Next(new Random(seed));
            foreach (var clean in (string[])[TypedText.Lines(typed), TypedText.OneLine(typed)])
            {
                Assert.Equal(clean, TypedText.Lines(clean));
                Assert.True(clean.IsNormalized());
                Assert.DoesNotContain(clean, sign => sign != '\n' && char.IsControl(sign));
                Assert.Equal(clean.Length == 0, SameText.NameOf(clean).Length == 0);
            }

            Assert.Equal(SameText.Of(typed), SameText.Of(SameText.Of(typed)));
            Assert.Equal(SameText.NameOf(typed), SameText.NameOf(SameText.NameOf(typed)));
            var cut = TypedText.Cut(TypedText.Lines(typed), 20);
            Assert.True(cut.Length <= 20);
            Assert.Equal(cut, TypedText.Lines(cut));
        }
    }

    [Fact]
    public void The_rules_of_Unicode_are_there_where_the_program_runs()
    {
        Assert.Equal("fi", "ﬁ".Normalize(NormalizationForm.FormKC));
        Assert.Equal("한", "\u1112\u1161\u11ab".Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void A_text_that_is_cut_ends_with_a_whole_sign()
    {
        Assert.Equal("samen", TypedText.Cut("samen 👨\u200d👩\u200d👧\u200d👦", 10));
        Assert.Equal("samen", TypedText.Cut("samen", 5));
    }

    [Theory]
    [InlineData(TextLimits.Name, "a b")]
    [InlineData(TextLimits.Title, "a b")]
    [InlineData(TextLimits.Reason, "a\nb")]
    public void A_name_or_title_is_one_line(int most, string becomes) => Assert.Equal(becomes, TypedText.For("a\u2028b", most));

    [Theory]
    [InlineData(" anna@buurt.example\u200b", "anna@buurt.example")]
    [InlineData("\ufeffanna\u00ad@buurt.example\t", "anna@buurt.example")]
    [InlineData("\u200b", "")]
    public void An_address_holds_nothing_that_cannot_be_seen(string typed, string address) => Assert.Equal(address, TypedText.Address(typed));
}
