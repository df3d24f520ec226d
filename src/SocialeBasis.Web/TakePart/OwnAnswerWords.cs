using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.TakePart.Parts;

namespace SocialeBasis.Web.TakePart;

/// <summary>What somebody gave, in Dutch, as they read it back.</summary>
internal static class OwnAnswerWords
{
    /// <summary>What it is about; empty when the text says so itself.</summary>
    public static string About(OwnAnswer answer) => answer switch
    {
        OwnContribution { Given: Hope hope } text => text.ActorName ?? HopeWords.About(hope.Sphere ?? HopeWords.Everything),
        OwnPlacement placement => placement.ActorName,
        OwnRating rating => rating.ActorName,
        OwnRoles roles => $"{roles.ActorName}, {(roles.Moment is RoleMoment.Now ? "nu" : "gewenst")}",
        OwnWeight weight => weight.Words ?? "Over een zin die is weggehaald",
        OwnAddedRole => "U voegde deze rol toe",
        OwnDot => "U gaf een stip aan deze wens",
        OwnSupport { Proposal: null } => "Over wat we vastlegden",
        OwnSupport { Proposal: { Length: > 0 } proposal } => $"Over het voorstel: {proposal}",
        OwnSupport => "Over een voorstel dat er niet meer is",
        _ => "",
    };

    /// <summary>What was said or chosen.</summary>
    public static string Of(OwnAnswer answer) => answer switch
    {
        OwnContribution text => text.Given.Text,
        OwnMention mention => mention.ActorName,
        OwnPlacement placement => PlacementWords.Of(placement.Area),
        OwnRating { Value: { } value } rating => $"{value} {new StepWords().Fill(new AskedInfluence(rating.Whose, null).Anchors[value - 1].Name)}",
        OwnRoles { Kind: RoleAnswerKind.NoRoleOnPurpose } => "Bewust geen rol",
        OwnRoles { Kind: RoleAnswerKind.Roles } roles => string.Join(", ", roles.Roles),
        OwnWeight { Weight: var weight } => $"Belangrijk: {Number(weight.Importance)}, zeker: {Number(weight.Certainty)}",
        OwnRating or OwnRoles => "Weet niet",
        OwnAddedRole added => added.Role.Name,
        OwnDot dot => dot.Hope ?? "Deze wens is weggehaald",
        OwnSupport support => SupportWords.Of(support.Level),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    /// <summary>What belongs to it; empty when nothing does.</summary>
    public static string More(OwnAnswer answer) =>
        answer switch
        {
            OwnContribution { Given: Hope hope } => HopeWords.Why(hope.Reasons),
            OwnContribution { Given: TheoryLink { Level: { } level } } => $"Begint bij: {GuideNames.Of(level).Name.ToLowerInvariant()}",
            OwnContribution { Given: ClosingWord { TakeHome.Length: > 0 } word } => $"Dit neemt u mee: {word.TakeHome}",
            OwnPlacement placement => placement.Reason,
            OwnRating rating => string.Join(
                ", ",
                StepGuide.Shipped.InfluenceKinds.Where((_, i) => rating.Kinds.HasFlag((InfluenceKinds)(1 << i))).Select(kind => kind.Name)
            ),
            OwnSupport support => support.Reason,
            OwnWeight { Weight: var weight } => string.Join(", ", GuideNames.Of(weight.KnownFrom).Concat(GuideNames.Of(weight.DependsOn))),
            _ => "",
        };

    private static string Number(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "weet niet";
}
