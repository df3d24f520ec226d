using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public class RoleSharesTests
{
    [Theory]
    [InlineData(12, 24, true)]
    [InlineData(11, 24, false)]
    [InlineData(1, 1, false)]
    [InlineData(2, 2, true)]
    public void An_actor_has_a_role_when_half_and_two_people_see_it(int seen, int answered, bool held) =>
        Assert.Equal(held, RoleShares.IsHeld(seen, answered));

    [Theory]
    [InlineData(12, 24, true)]
    [InlineData(20, 24, false)]
    [InlineData(1, 2, false)]
    public void A_group_is_divided_about_a_role_around_the_half(int seen, int answered, bool contested) =>
        Assert.Equal(contested, RoleShares.IsContested(seen, answered));

    [Fact]
    public void A_role_is_held_by_nobody_one_or_several()
    {
        Assert.Equal(RoleCoverage.Unanswered, RoleShares.CoverageOf([(0, 0)]));
        Assert.Equal(RoleCoverage.Nobody, RoleShares.CoverageOf([(3, 24), (0, 24)]));
        Assert.Equal(RoleCoverage.One, RoleShares.CoverageOf([(20, 24), (0, 24)]));
        Assert.Equal(RoleCoverage.Several, RoleShares.CoverageOf([(20, 24), (13, 22)]));
    }
}
