using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

public class OwnAnswerWordsTests
{
    public static TheoryData<OwnAnswer, string, string, string> Cases =>
        new()
        {
            { new OwnContribution(1, new Definition(Guid.Empty, Guid.Empty, Guid.Empty, 1, "Omkijken", default), null, null), "", "Omkijken", "" },
            {
                new OwnContribution(
                    1,
                    new Hope(Guid.Empty, Guid.Empty, Guid.Empty, 1, "Samen eten", null, Guid.Empty, HopeReasons.None, default),
                    "Kerk",
                    null
                ),
                "Kerk",
                "Samen eten",
                ""
            },
            {
                new OwnContribution(1, new ClosingWord(Guid.Empty, Guid.Empty, Guid.Empty, 1, "Blij", "Bellen", default), null, null),
                "",
                "Blij",
                "Dit neemt u mee: Bellen"
            },
            { new OwnMention("Kerk", null), "", "Kerk", "" },
            { new OwnPlacement(1, "Kerk", Spheres.None, "Te ver", null), "Kerk", "Hoort er niet bij", "Te ver" },
            { new OwnPlacement(1, "Kerk", null, "", null), "Kerk", "Weet niet", "" },
            { new OwnRating(1, "Kerk", 5, InfluenceKinds.None, WhoseInfluence.Municipality, null), "Kerk", "5 de gemeente bepaalt het", "" },
            { new OwnRating(1, "Kerk", 5, InfluenceKinds.Other, WhoseInfluence.Actors, null), "Kerk", "5 Hier hangt het van af", "Iets anders" },
            { new OwnWeight(2, "Open deuren", new LinkWeight(default, default, default, 5, null, KnownFrom.Hope, DependsOn.Us, default), null),
                "Open deuren", "Belangrijk: 5, zeker: weet niet", "We hopen het, Van ons" },
            { new OwnRating(1, "Kerk", null, InfluenceKinds.None, WhoseInfluence.Municipality, null), "Kerk", "Weet niet", "" },
            {
                new OwnRoles(1, "Kerk", RoleMoment.Wished, RoleAnswerKind.Roles, ["Voert uit", "Maakt mogelijk"], null),
                "Kerk, gewenst",
                "Voert uit, Maakt mogelijk",
                ""
            },
            { new OwnRoles(1, "Kerk", RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose, [], null), "Kerk, nu", "Bewust geen rol", "" },
            { new OwnAddedRole(1, new Role(Guid.Empty, 0, "Gastvrouw", "", null), null), "U voegde deze rol toe", "Gastvrouw", "" },
            { new OwnDot(1, null, null), "U gaf een stip aan deze wens", "Deze wens is weggehaald", "" },
            { new OwnSupport(1, "", SupportLevel.Behind, "", null), "Over een voorstel dat er niet meer is", "Ik sta erachter", "" },
            { new OwnSupport(1, null, SupportLevel.Concern, "Geld", null), "Over wat we vastlegden", "Ik heb een zorg, want …", "Geld" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Somebody_reads_their_answer_back_in_the_words_of_the_screens(OwnAnswer answer, string about, string words, string more)
    {
        Assert.Equal(about, OwnAnswerWords.About(answer));
        Assert.Equal(words, OwnAnswerWords.Of(answer), ignoreCase: true);
        Assert.Equal(more, OwnAnswerWords.More(answer));
    }
}
