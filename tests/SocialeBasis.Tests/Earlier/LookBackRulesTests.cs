using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Earlier;

public sealed class LookBackRulesTests
{
    private static readonly Guid Agreement = Id("agreement");

    private static Rules.RulesGiven Continuing() => new Rules.RulesGiven().Continuing();

    [Fact]
    public void Only_letting_go_needs_a_reason()
    {
        var given = Continuing();
        given.Refuses<ReasonMissing>(Leader, new CheckAgreement(Agreement, AgreementStatus.Lapsed, "  "));
        foreach (var status in new[] { AgreementStatus.Done, AgreementStatus.Busy, AgreementStatus.NotDone })
        {
            given.Do(Leader, new CheckAgreement(Agreement, status));
        }

        given.Do(Leader, new CheckAgreement(Agreement, AgreementStatus.Lapsed, " Niemand kwam. "));
        Assert.Equal("Niemand kwam.", given.Now.AgreementChecks[Agreement].Note);
    }

    [Fact]
    public void A_status_can_be_taken_back()
    {
        var given = Continuing().Do(Leader, new CheckAgreement(Agreement, AgreementStatus.Done, "Klaar.")).Do(Leader, new CheckAgreement(Agreement, null));
        Assert.Equal((null, ""), (given.Now.AgreementChecks[Agreement].Status, given.Now.AgreementChecks[Agreement].Note));
    }

    [Fact]
    public void Nothing_can_be_looked_at_that_was_not_agreed_before()
    {
        var given = new Rules.RulesGiven();
        given.Refuses<UnknownSubject>(Leader, new CheckAgreement(Agreement, AgreementStatus.Done));
        given.Refuses<UnknownSubject>(Leader, new CheckAssumption(Agreement, AssumptionVerdict.Held));
        given.Refuses<UnknownSubject>(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("p")));
        Continuing().Refuses<UnknownSubject>(Leader, new CheckAgreement(Id("other"), AgreementStatus.Done));
        Continuing().Refuses<NotPossibleHere>(Leader, new CheckAgreement(Agreement, (AgreementStatus)9));
        Continuing().Refuses<NotPossibleHere>(Leader, new CheckAssumption(Agreement, (AssumptionVerdict)9));
        Continuing().Refuses<TextTooLong>(Leader, new CheckAssumption(Agreement, AssumptionVerdict.Held, new string('x', 401)));
    }

    [Fact]
    public void An_agreement_that_goes_on_stands_among_todays_with_owner_date_and_assumption()
    {
        var given = Continuing().At(StepKind.Agreements).Do(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("p")));
        var settled = given.Now.SettlementOf(Step(StepKind.Agreements), Id("p"))!;
        Assert.Equal(
            ("Samen koffie.", "Anna", new DateOnly(2025, 5, 1), "iedereen koffie lust"),
            (settled.Text.Agreed, settled.Plan.Owner, settled.Plan.DueOn, settled.Plan.Assumption)
        );
        Assert.True(given.Now.GoesOn(Agreement));
        Assert.Equal(0, given.ChangesOf(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("another"))));
    }

    [Fact]
    public void What_goes_on_is_not_over_and_what_is_over_does_not_go_on()
    {
        var given = Continuing().At(StepKind.Agreements).Do(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("p")));
        given.Refuses<AgreementGoesOn>(Leader, new CheckAgreement(Agreement, AgreementStatus.Done));
        given.Do(Leader, new CheckAgreement(Agreement, AgreementStatus.Busy));

        given.Do(Leader, new WithdrawContribution(Id("p"))).Do(Leader, new CheckAgreement(Agreement, AgreementStatus.Done));
        Assert.False(given.Now.GoesOn(Agreement));
        given.Refuses<NotPossibleHere>(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("q")));
    }

    [Fact]
    public void It_goes_on_only_while_the_group_is_at_the_agreements()
    {
        Continuing().Refuses<StepNotOpen>(Leader, new CarryOn(Agreement, Step(StepKind.Agreements), Id("p")));
        Continuing().Refuses<NotPossibleHere>(Leader, new CarryOn(Agreement, Step(StepKind.Term), Id("p")));
    }

    [Fact]
    public void The_review_date_lies_after_the_talk_and_can_be_taken_back()
    {
        var given = new Rules.RulesGiven();
        given.Refuses<SetupInvalid>(Leader, new PlanReview(given.Now.Setup.Date));
        given.Do(Leader, new PlanReview(new DateOnly(2027, 3, 12)));
        Assert.Equal(new DateOnly(2027, 3, 12), given.Now.Setup.ReviewOn);
        Assert.Null(given.Do(Leader, new PlanReview(null)).Now.Setup.ReviewOn);
    }

    [Fact]
    public void The_reason_of_a_change_and_an_assumption_are_kept_with_what_was_settled()
    {
        var given = Continuing()
            .Revealed(StepKind.Term)
            .Do(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Elkaar kennen.") { Why = " De Linde sloot. ", Assumption = "niemand verhuist" });
        var settled = given.Now.SettlementOf(Step(StepKind.Term))!;
        Assert.Equal(("De Linde sloot.", "niemand verhuist"), (settled.Text.Why, settled.Plan.Assumption));
        given.Refuses<TextTooLong>(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Kort.") { Why = new string('x', 601) });
    }
}
