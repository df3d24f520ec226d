using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>What holds for every sign-in, whatever the account has and the installation asks.</summary>
public sealed class AccountRulesTests
{
    [Fact]
    public void Who_proved_too_little_never_changes_an_account_that_has_a_second_step()
    {
        foreach (var facts in Everybody().Where(facts => !facts.IsEnough && facts.HasSecondStep))
        {
            Assert.All(Enum.GetValues<AccountAct>(), act => Assert.False(facts.May(act), $"{act} {facts}"));
        }
    }

    [Fact]
    public void Who_proved_too_little_and_has_nothing_may_only_add_a_second_step()
    {
        foreach (
            var facts in Everybody().Where(facts => !facts.IsEnough && facts is { HasSecondStep: false, Strength: SignInStrength.Password, IsFresh: true })
        )
        {
            Assert.Equal([AccountAct.AddApp, AccountAct.AddPasskey], Enum.GetValues<AccountAct>().Where(facts.May));
        }
    }

    [Fact]
    public void Where_a_password_is_not_enough_nobody_takes_their_last_second_step_away()
    {
        foreach (var facts in Everybody().Where(facts => facts.NeedsSecondStep))
        {
            Assert.True(!facts.May(AccountAct.RemoveApp) || facts.Passkeys > 0, $"{facts}");
            Assert.True(!facts.May(AccountAct.RemovePasskey) || facts.HasApp || facts.Passkeys > 1, $"{facts}");
        }
    }

    [Fact]
    public void How_somebody_signs_in_changes_only_just_after_signing_in()
    {
        AccountAct[] withoutAsking = [AccountAct.ChangeOwn, AccountAct.ChangePassword];
        foreach (var facts in Everybody().Where(facts => !facts.IsFresh))
        {
            Assert.All(Enum.GetValues<AccountAct>().Except(withoutAsking), act => Assert.False(facts.May(act), $"{act} {facts}"));
        }
    }

    private static IEnumerable<AccountFacts> Everybody() =>
        from strength in Enum.GetValues<SignInStrength>()
        from bits in Enumerable.Range(0, 16)
        from passkeys in Enumerable.Range(0, 3)
        select new AccountFacts
        {
            Strength = strength,
            IsFresh = (bits & 1) > 0,
            HasApp = (bits & 2) > 0,
            IsAdministrator = (bits & 4) > 0,
            NeedsSecondStep = (bits & 8) > 0,
            Passkeys = passkeys,
        };
}
