using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>Looking back at an earlier talk, and planning to look back at this one.</summary>
public static partial class SessionRules
{
    private static Decision LookAt(Session session, CheckAgreement command, DateTime nowUtc)
    {
        if (session.Earlier?.OpenAgreements.Any(agreement => agreement.Id == command.AgreementId) != true)
        {
            return new UnknownSubject();
        }

        if (Clean(command.Note, TextLimits.Contribution, mayBeEmpty: true, out var note) is { } refused)
        {
            return refused;
        }

        if (command.Status is { } status && !Enum.IsDefined(status))
        {
            return new NotPossibleHere();
        }

        // Only letting go needs a reason, as on the parking lot: to ask one for what was not done would sound like a reproach.
        if (command.Status is AgreementStatus.Lapsed && note.Length == 0)
        {
            return new ReasonMissing();
        }

        if (command.Status is AgreementStatus.Done or AgreementStatus.Lapsed && session.GoesOn(command.AgreementId))
        {
            return new AgreementGoesOn();
        }

        var earlier = session.AgreementChecks.GetValueOrDefault(command.AgreementId);
        var check = new AgreementCheck(
            command.AgreementId,
            command.Status,
            command.Status is null ? "" : note,
            earlier?.CarriedAs,
            earlier?.RecordedUtc ?? nowUtc
        );
        return check == (earlier ?? check with { Status = null, Note = "" })
            ? Decision.Nothing
            : Decision.Accept(new AgreementChecked(check with { RecordedUtc = nowUtc }));
    }

    private static Decision LookAt(Session session, CheckAssumption command, DateTime nowUtc)
    {
        if (session.Earlier?.OpenAssumptions.Any(assumption => assumption.Id == command.AssumptionId) != true)
        {
            return new UnknownSubject();
        }

        if (Clean(command.Note, TextLimits.Contribution, mayBeEmpty: true, out var note) is { } refused)
        {
            return refused;
        }

        if (command.Verdict is { } verdict && !Enum.IsDefined(verdict))
        {
            return new NotPossibleHere();
        }

        var earlier = session.AssumptionChecks.GetValueOrDefault(command.AssumptionId);
        var check = new AssumptionCheck(command.AssumptionId, command.Verdict, command.Verdict is null ? "" : note, earlier?.RecordedUtc ?? nowUtc);
        return check == (earlier ?? check with { Verdict = null, Note = "" })
            ? Decision.Nothing
            : Decision.Accept(new AssumptionChecked(check with { RecordedUtc = nowUtc }));
    }

    private static Decision TakeAlong(Session session, CarryOn command, DateTime nowUtc)
    {
        if (session.Earlier?.OpenAgreements.FirstOrDefault(known => known.Id == command.AgreementId) is not { } agreement)
        {
            return new UnknownSubject();
        }

        if (OpenStep(session, command.StepId, StepKind.Agreements, out var step) is { } refused)
        {
            return refused;
        }

        if (session.GoesOn(agreement.Id))
        {
            return Decision.Nothing;
        }

        var check = session.AgreementChecks.GetValueOrDefault(agreement.Id) ?? new AgreementCheck(agreement.Id, null, "", null, nowUtc);
        if (check.Status is AgreementStatus.Done or AgreementStatus.Lapsed || session.Contributions.ContainsKey(command.ProposalId))
        {
            return new NotPossibleHere();
        }

        if (Own<Proposal>(session, Contribution.ByTheGroup, step.Id, Math.Max(1, step.RevealedRound)).Count() >= Proposal.MostOfTheGroup)
        {
            return new TooMany("voorstellen van u", Proposal.MostOfTheGroup);
        }

        // A proposal of the group, settled at once with its owner and date; it is shown with the other proposals.
        var text = TypedText.Cut(agreement.Text, TextLimits.Contribution);
        var proposal = new Proposal(command.ProposalId, step.Id, Contribution.ByTheGroup, Math.Max(1, step.RevealedRound), text, nowUtc);
        var outcome = agreement.OtherVoice.Length > 0 ? Outcome.AgreedToDiffer : Outcome.Agreed;
        var assumption = session.Earlier.OpenAssumptions.FirstOrDefault(assumption => assumption.Id == agreement.Id)?.Text ?? "";
        var settled = new Settlement(step.Id, proposal.Id, 1, outcome, nowUtc)
        {
            Text = new(agreement.Text, agreement.OtherVoice),
            Plan = new(agreement.Owner, agreement.DueOn, assumption),
        };
        return Decision.Accept(
            new ContributionGiven(proposal),
            new Settled(settled),
            new AgreementChecked(check with { CarriedAs = proposal.Id, RecordedUtc = nowUtc })
        );
    }

    private static Decision PlanToReview(Session session, PlanReview command)
    {
        var setup = session.Setup with { ReviewOn = command.On };
        if (WrongDates(setup) is { } refused)
        {
            return refused;
        }

        return setup == session.Setup ? Decision.Nothing : Decision.Accept(new SetupChanged(setup));
    }
}
