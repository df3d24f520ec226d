using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>
/// The rules of the conversation. <see cref="Decide"/> judges, <see cref="Evolve"/> applies; both are pure: no clock, no
/// randomness, no storage. A hidden button is not a rule, so who may do what stands here too.
/// </summary>
public static partial class SessionRules
{
    /// <summary>Judges one command.</summary>
    /// <param name="session">The session as it is.</param>
    /// <param name="sender">Who sends it, as the server knows from the signed cookie.</param>
    /// <param name="command">What they want.</param>
    /// <param name="nowUtc">The time at which it is judged.</param>
    public static Decision Decide(Session session, Sender sender, SessionCommand command, DateTime nowUtc) => sender switch
    {
        _ when session.IsExample => new ExampleIsReadOnly(),
        Sender.Facilitator => DecideForFacilitator(session, command, nowUtc),
        Sender.Participant participant => DecideForParticipant(session, participant.Id, command, nowUtc),
        _ => new NotTakingPart(),
    };

    private static Decision DecideForFacilitator(Session session, SessionCommand command, DateTime nowUtc)
    {
        if (command is ReopenSession)
        {
            return Reopen(session);
        }

        // The report is made once the talk is over, so its words may change then too.
        if (command is WriteReportText or ShowReportSection or ConfirmReport)
        {
            return WordReport(session, command, nowUtc);
        }

        if (session.IsClosed)
        {
            return command is CloseSession ? Decision.Nothing : new SessionIsClosed();
        }

        return command switch
        {
            GoToStep go => Go(session, go, nowUtc),
            RevealAnswers reveal => Reveal(session, reveal, nowUtc),
            SetPhase phase => ChangePhase(session, phase, nowUtc),
            StartRound round => BeginRound(session, round, nowUtc),
            RunTimer or PauseTimer or StopTimer => ChangeTimer(session, command, nowUtc),
            Settle settle => SettleText(session, settle, nowUtc),
            HideContribution hide => Hide(session, hide),
            HideRole hide => Hide(session, hide),
            HideActor or SetActorScope or RenameActor or MergeActors => ManageActor(session, command, nowUtc),
            NameActor name => AddActorForAll(session, name, nowUtc),
            AddRole role => AddLocalRole(session, role),
            Park park => ParkItem(session, park, nowUtc),
            ResolveParked resolve => ResolveItem(session, resolve),
            AddStep or ChangeStep or MoveStep or RemoveStep => ChangeAgenda(session, command),
            ChangeSetup setup => Prepare(session, setup),
            RemoveParticipant remove => Remove(session, remove),
            LockDoor door => TurnKey(session, door),
            StopFlood flood => EndFlood(session, flood),
            CloseSession => Close(session, nowUtc),
            _ => DecideOutcome(session, command, nowUtc),
        };
    }

    /// <summary>What the facilitator writes down about differences, hopes, roles and words, and how the hall is led.</summary>
    private static Decision DecideOutcome(Session session, SessionCommand command, DateTime nowUtc) => command switch
    {
        SetMethod method => ChooseMethod(session, method),
        AskAbout ask => Ask(session, ask),
        OfferRole offer => OfferKnownRole(session, offer),
        SetCircle circle => EnterCircle(session, circle, nowUtc),
        ShowOnWall show => PickForWall(session, show),
        SeenSlower seen => SeeSlower(session, seen),
        NoteDifference note => NoteWhy(session, note, nowUtc),
        NoteGreyZone note => NoteGrey(session, note, nowUtc),
        SplitActor split => SplitOff(session, split, nowUtc),
        SetFunding funding => FundingOf(session, funding),
        NoteOutside note => NoteAbout(session, note, nowUtc),
        TakeToAgreements take => BringAlong(session, take, nowUtc),
        NameHopeGroup or DropHopeGroup or GroupHope => GroupHopes(session, command, nowUtc),
        ChooseToWeigh choose => ChooseWeighed(session, choose),
        NoteClash or DropClash => ChangeClash(session, command, nowUtc),
        AskWhoRecognises ask => AskRecognition(session, ask, nowUtc),
        CloseRecognition close => StopRecognition(session, close),
        AgreeRole agree => DealRole(session, agree, nowUtc),
        AgreeSteadfast or DropSteadfast => DealSteadfast(session, command, nowUtc),
        StarWord star => Star(session, star, nowUtc, mustBeShown: false),
        DescribeWord describe => Describe(session, describe, nowUtc),
        RemoveWord remove => TakeOff(session, remove, nowUtc),
        ShowConsent show => RevealConsent(session, show),
        ShowDots show => RevealDots(session, show, nowUtc),
        DismissPrompt dismiss => Dismiss(session, dismiss),
        CheckAgreement check => LookAt(session, check, nowUtc),
        CheckAssumption check => LookAt(session, check, nowUtc),
        CarryOn carry => TakeAlong(session, carry, nowUtc),
        PlanReview plan => PlanToReview(session, plan),
        GiveProposal proposal => Propose(session, Contribution.ByTheGroup, proposal, nowUtc),
        WithdrawContribution withdraw => Withdraw(session, Contribution.ByTheGroup, withdraw),
        _ => new NotTakingPart(),
    };

    private static Decision DecideForParticipant(Session session, Guid who, SessionCommand command, DateTime nowUtc)
    {
        var participant = session.Participants.GetValueOrDefault(who);
        if (participant is { Standing: not Standing.TakesPart })
        {
            return new ParticipantWasRemoved();
        }

        if (session.IsClosed)
        {
            return new SessionIsClosed();
        }

        if (command is Join join)
        {
            return LetIn(session, participant, who, join, nowUtc);
        }

        if (participant is null)
        {
            return new NotTakingPart();
        }

        if (command is TypeFor or OnBehalfOf)
        {
            return TypeForOther(session, who, command, nowUtc);
        }

        if (participant.Observes)
        {
            return new OnlyLooksOn();
        }

        return command switch
        {
            ChooseHat hat => PutOn(participant, hat),
            AskSlower slower => Slower(session, who, slower),
            RaiseHand hand => Raise(session, who, hand),
            StarWord star => Star(session, star, nowUtc, mustBeShown: true),
            SetReady ready => MarkReady(session, who, ready),
            GiveDefinition definition => Define(session, who, definition, nowUtc),
            NameActor name => NameAnActor(session, who, name, nowUtc),
            UnnameActor unname => TakeBackName(session, who, unname),
            PlaceActor place => Place(session, who, place, nowUtc),
            ClearPlacement clear => ClearPlace(session, who, clear),
            GiveHope hope => HopeFor(session, who, hope, nowUtc),
            GiveDot dot => Dot(session, who, dot),
            RateInfluence rate => Rate(session, who, rate, nowUtc),
            GiveOutsideFactor factor => SayOutside(session, who, factor, nowUtc),
            ClearRating clear => ClearRate(session, who, clear),
            ChooseRoles choose => Choose(session, who, choose, nowUtc),
            ClearRoles clear => ClearChoice(session, who, clear),
            AddRole role => AddRoleAtStep(session, who, role),
            TakeBackRole role => TakeBack(session, who, role),
            GiveLink link => LinkFor(session, who, link, nowUtc),
            WeighLink weigh => Weigh(session, who, weigh, nowUtc),
            ClearWeight clear => ClearWeighed(session, who, clear),
            GiveProposal proposal => Propose(session, who, proposal, nowUtc),
            GiveClosingWord word => CloseWith(session, who, word, nowUtc),
            WithdrawContribution withdraw => Withdraw(session, who, withdraw),
            GiveSupport support => GoAlong(session, who, support, nowUtc),
            TakeBackSupport support => TakeBack(session, who, support),
            _ => new NotAllowed(),
        };
    }

    /// <summary>The step when it is the one the group is at and of that kind; otherwise why not.</summary>
    private static Rejection? OpenStep(Session session, Guid stepId, StepKind kind, out AgendaStep step)
    {
        if (!session.Steps.TryGetValue(stepId, out step!))
        {
            return new UnknownStep();
        }

        if (step.Kind != kind)
        {
            return new NotPossibleHere();
        }

        return session.CurrentStepId == stepId ? null : new StepNotOpen();
    }

    /// <summary>As <see cref="OpenStep"/>, for choices that are frozen once they were shown.</summary>
    private static Rejection? OpenForChoosing(Session session, Guid stepId, StepKind kind, out AgendaStep step) =>
        OpenStep(session, stepId, kind, out step) ?? (step.IsRevealed ? new RatingClosed() : null);

    /// <summary>What this text becomes in a field of this length, see <see cref="TypedText"/>; or why it cannot be taken.</summary>
    internal static Rejection? Clean(string? text, int most, bool mayBeEmpty, out string clean)
    {
        clean = TypedText.For(text, most);
        if (clean.Length == 0 && !mayBeEmpty)
        {
            return new TextMissing();
        }

        return clean.Length > most ? new TextTooLong(most) : null;
    }
}
