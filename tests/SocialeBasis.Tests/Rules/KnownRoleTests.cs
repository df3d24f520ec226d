using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Tests.Rules;

/// <summary>Every role of the reference content can be offered, so that every pair that is known to rub can be met (D4).</summary>
public class KnownRoleTests
{
    private static Seq<KnownRole> Others(Given talk) => SessionView.For(talk.Value, new Viewer.Facilitator()).Lead!.OtherRoles;

    [Fact]
    public void All_of_them_can_be_offered_and_then_every_pair_can_be_met()
    {
        var talk = Given.Session(setup => setup, roles: [], steps: [StepKind.Roles]).Joined(3);
        while (Others(talk) is { Count: > 0 } others)
        {
            talk.Lead(new OfferRole(talk.NewId(), others[0].ReferenceId));
        }

        Assert.Equal(ReferenceContent.Shipped.Roles.Count, talk.Value.Roles.Count);
        Assert.Equal(ReferenceContent.Shipped.RoleTensions.Count, RoleTensions.Among(talk.Value.Roles.Values).Count());
    }

    [Fact]
    public void What_rubs_with_a_role_of_the_talk_is_offered_first_and_says_with_which()
    {
        var pair = ReferenceContent.Shipped.RoleTensions[0].RoleIds;
        var talk = Given.Session(
            setup => setup, roles: [new Role(Guid.CreateVersion7(), 0, "De ene", "", pair[0])], steps: [StepKind.Roles]);
        var other = Others(talk).Single(role => role.ReferenceId == pair[1]);
        Assert.Equal(["De ene"], other.RubsWith);
        Assert.NotEmpty(Others(talk)[0].RubsWith);
        Assert.Empty(Others(talk)[^1].RubsWith);
    }

    [Fact]
    public void A_role_that_somebody_added_and_that_nobody_saw_yet_is_not_told_by_a_refusal()
    {
        var talk = Given.Session(setup => setup, roles: [], steps: [StepKind.Roles]).Joined(3).At(StepKind.Roles);
        var known = ReferenceContent.Shipped.Roles[0];
        talk.Says(0, step => new AddRole(talk.NewId(), step, known.Name));
        Assert.Contains(Others(talk), role => role.ReferenceId == known.Id);
        Assert.IsType<Decision.Accepted>(talk.Try(new Sender.Facilitator(), new OfferRole(talk.NewId(), known.Id)));
    }

    [Fact]
    public void A_role_that_is_there_or_that_nobody_knows_is_refused()
    {
        var talk = Given.Session(setup => setup, roles: [], steps: [StepKind.Roles]);
        var known = ReferenceContent.Shipped.Roles[0].Id;
        talk.Lead(new OfferRole(talk.NewId(), known));
        Assert.IsType<RoleExists>(((Decision.Rejected)talk.Try(new Sender.Facilitator(), new OfferRole(talk.NewId(), known))).Reason);
        Assert.IsType<UnknownSubject>(((Decision.Rejected)talk.Try(new Sender.Facilitator(), new OfferRole(talk.NewId(), "onzin"))).Reason);
    }
}
