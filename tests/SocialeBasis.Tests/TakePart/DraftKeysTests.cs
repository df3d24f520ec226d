using SocialeBasis.Domain;
using SocialeBasis.Web.TakePart.Parts;

namespace SocialeBasis.Tests.TakePart;

public class DraftKeysTests
{
    private static readonly Guid Step = Guid.Parse("00000000-0000-0000-0000-000000000005");

    private static YouView Person(byte number, bool typedFor) =>
        new(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), Perspective.Usual[0], null, false, false) { IsTypedFor = typedFor };

    [Fact]
    public void Every_person_at_a_device_has_drafts_of_their_own()
    {
        var keys = new[] { Person(1, false), Person(2, true), Person(3, true) }.Select(person => DraftKeys.Of(Step, "1", "betekenis", person)).ToList();

        Assert.Distinct(keys);
        Assert.All(keys, key => Assert.StartsWith($"{Step}/1/betekenis", key, StringComparison.Ordinal));
        Assert.Equal([null, Person(2, true).Id, Person(3, true).Id], keys.Select(DraftKeys.PersonOf));
    }

    [Theory]
    [InlineData("voor-iedereen")]
    [InlineData("")]
    [InlineData("a/b")]
    public void What_is_no_key_of_another_person_is_ones_own(string key) => Assert.Null(DraftKeys.PersonOf(key));
}
