using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    private const InfluenceKinds EveryKind = (InfluenceKinds)63;

    private static bool IsArea(Spheres area) => (int)area is >= 0 and <= 7;

    private static Decision Place(Session session, Guid who, PlaceActor command, DateTime nowUtc)
    {
        if ((OpenForChoosing(session, command.StepId, StepKind.Spheres, out var step)
            ?? InScope(session, command.ActorId)
            ?? Clean(command.Reason, TextLimits.Reason, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (command.Area is { } area && !IsArea(area))
        {
            return new NotPossibleHere();
        }

        var placement = new Placement(step.Id, who, command.ActorId, step.Round, command.Area, CleanText(command.Reason), nowUtc) { HatId = HatOf(session, who) };
        return session.Placements.TryGetValue(KeyOf(placement), out var earlier) && earlier with { GivenUtc = nowUtc } == placement
            ? Decision.Nothing
            : Decision.Accept(new ActorPlaced(placement));
    }

    private static Decision ClearPlace(Session session, Guid who, ClearPlacement command)
    {
        if (OpenForChoosing(session, command.StepId, StepKind.Spheres, out var step) is { } refused)
        {
            return refused;
        }

        var key = new AnswerKey(step.Id, who, command.ActorId, step.Round);
        return session.Placements.ContainsKey(key) ? Decision.Accept(new PlacementCleared(key)) : Decision.Nothing;
    }

    private static Decision Rate(Session session, Guid who, RateInfluence command, DateTime nowUtc)
    {
        if (command.Value is < 1 or > 5 || (command.Kinds & ~EveryKind) != 0)
        {
            return new RatingOutOfRange();
        }

        if ((OpenForChoosing(session, command.StepId, StepKind.Influence, out var step) ?? InScope(session, command.ActorId)) is { } refused)
        {
            return refused;
        }

        var rating = new InfluenceRating(step.Id, who, command.ActorId, step.Round, command.Value, command.Kinds, nowUtc) { HatId = HatOf(session, who) };
        return session.Ratings.TryGetValue(KeyOf(rating), out var earlier) && earlier with { GivenUtc = nowUtc } == rating
            ? Decision.Nothing
            : Decision.Accept(new InfluenceRated(rating));
    }

    private static Decision ClearRate(Session session, Guid who, ClearRating command)
    {
        if (OpenForChoosing(session, command.StepId, StepKind.Influence, out var step) is { } refused)
        {
            return refused;
        }

        var key = new AnswerKey(step.Id, who, command.ActorId, step.Round);
        return session.Ratings.ContainsKey(key) ? Decision.Accept(new RatingCleared(key)) : Decision.Nothing;
    }

    private static Decision Choose(Session session, Guid who, ChooseRoles command, DateTime nowUtc)
    {
        if ((OpenForChoosing(session, command.StepId, StepKind.Roles, out var step) ?? InScope(session, command.ActorId)) is { } refused)
        {
            return refused;
        }

        var chosen = OfferedRoles.To(session, who).Select(role => role.Id).Where(command.RoleIds.Contains).ToSeq();
        if (!Enum.IsDefined(command.Kind) || !Enum.IsDefined(command.Moment) || (command.Kind is RoleAnswerKind.Roles) != (chosen.Count > 0))
        {
            return new UnknownSubject();
        }

        var answer = new RoleAnswer(step.Id, who, command.ActorId, step.Round, command.Moment, command.Kind, chosen, nowUtc) { HatId = HatOf(session, who) };
        return session.RoleAnswers.TryGetValue((KeyOf(answer), answer.Moment), out var earlier) && earlier with { GivenUtc = nowUtc } == answer
            ? Decision.Nothing
            : Decision.Accept(new RolesChosen(answer));
    }

    private static Decision ClearChoice(Session session, Guid who, ClearRoles command)
    {
        if (OpenForChoosing(session, command.StepId, StepKind.Roles, out var step) is { } refused)
        {
            return refused;
        }

        var key = new AnswerKey(step.Id, who, command.ActorId, step.Round);
        return session.RoleAnswers.ContainsKey((key, command.Moment)) ? Decision.Accept(new RolesCleared(key, command.Moment)) : Decision.Nothing;
    }

    private static Decision AddRoleAtStep(Session session, Guid who, AddRole command)
    {
        if (OpenStep(session, command.StepId, StepKind.Roles, out var step) is { } refused)
        {
            return refused;
        }

        return session.Roles.Values.Count(role => role.AddedBy == who) >= Role.MostEach && !session.Roles.ContainsKey(command.RoleId)
            ? new TooMany("rollen van u", Role.MostEach)
            : AddLocalRole(session, command, who, step);
    }

    private static Decision AddLocalRole(Session session, AddRole command, Guid? who = null, AgendaStep? step = null)
    {
        if ((Clean(command.Name, TextLimits.Name, mayBeEmpty: false, out var name)
            ?? Clean(command.Explanation, TextLimits.Reason, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (session.Roles.ContainsKey(command.RoleId))
        {
            return Decision.Nothing;
        }

        // Two who add the same before they see each other's get one role when it is shown; see JoinRoles.
        if (OfferedRoles.To(session, who).Concat(session.Roles.Values.Where(role => role.IsHidden)).Any(role => IsSame(role, name)))
        {
            return new RoleExists(name);
        }

        return session.Roles.Count >= Role.Most
            ? new TooMany("rollen", Role.Most)
            : Decision.Accept(new RoleAdded(new Role(command.RoleId, session.Roles.Values.Select(role => role.Position + 1).DefaultIfEmpty().Max(), name, CleanText(command.Explanation), null)
            {
                AddedBy = who,
                StepId = step?.Id,
                Round = step?.Round ?? 0,
            }));
    }

    private static Decision TakeBack(Session session, Guid who, TakeBackRole command)
    {
        // A role of somebody else that is not shown yet must not be told from one that is gone already.
        if (session.Roles.GetValueOrDefault(command.RoleId) is not { } role || (role.AddedBy != who && !role.IsHidden && !OfferedRoles.IsShown(session, role)))
        {
            return Decision.Nothing;
        }

        if (role is not { StepId: { } stepId } || role.AddedBy != who)
        {
            return new UnknownSubject();
        }

        if (OpenStep(session, stepId, StepKind.Roles, out var step) is { } refused)
        {
            return refused;
        }

        // Whether others chose it since must not decide: the answer would tell of choices that are hidden still.
        return role.Round <= step.RevealedRound ? new RoleIsShown() : Decision.Accept(new RoleTakenBack(role.Id));
    }

    private static bool IsSame(Role role, string name) => ActorName.Normalise(role.Name) == ActorName.Normalise(name);

    /// <summary>At a reveal: roles of one name become one, the first; what the facilitator hid before stays hidden.</summary>
    private static IEnumerable<SessionChange> JoinRoles(Session session, AgendaStep step)
    {
        var known = session.Roles.Values.Where(role => role.IsHidden || OfferedRoles.IsShown(session, role)).OrderBy(role => !role.IsHidden).ThenBy(role => role.Position).ToList();
        foreach (var role in session.Roles.Values.Where(role => role.StepId == step.Id && role.Round > step.RevealedRound && role.Round <= step.Round).OrderBy(role => role.Position).ThenBy(role => role.Id))
        {
            if (known.Find(other => IsSame(other, role.Name)) is { } same)
            {
                yield return new RolesJoined(role.Id, same.Id);
            }
            else
            {
                known.Add(role);
            }
        }
    }

    private static Decision Hide(Session session, HideRole command) =>
        session.Roles.GetValueOrDefault(command.RoleId) is not { AddedBy: not null } role || !(role.IsHidden || OfferedRoles.IsShown(session, role)) ? new UnknownSubject()
        : role.IsHidden == command.Hidden ? Decision.Nothing
        : Decision.Accept(new RoleChanged(role with { IsHidden = command.Hidden }));

    private static Decision Dot(Session session, Guid who, GiveDot command)
    {
        if (!session.Contributions.TryGetValue(command.HopeId, out var contribution) || contribution is not Hope { IsHidden: false, IsWithdrawn: false } hope)
        {
            return new UnknownSubject();
        }

        if ((OpenStep(session, hope.StepId, StepKind.Hope, out _) ?? (session.IsRevealed(hope) ? null : new NotRevealedYet())) is { } refused)
        {
            return refused;
        }

        if (session.Dots.ContainsKey((hope.Id, who)) == command.Given)
        {
            return Decision.Nothing;
        }

        var given = session.DotsGiven(who, hope.StepId);
        return command.Given && given >= HopeDot.Each
            ? new TooMany("stippen van u", HopeDot.Each)
            : Decision.Accept(new DotGiven(new HopeDot(hope.Id, who), command.Given));
    }

    private static Decision GoAlong(Session session, Guid who, GiveSupport command, DateTime nowUtc)
    {
        var proposal = session.Contributions.GetValueOrDefault(command.SubjectId) as Proposal;
        if (proposal is { IsHidden: true } or { IsWithdrawn: true } || (proposal is null && session.SettlementOf(command.SubjectId) is null))
        {
            return new UnknownSubject();
        }

        if (session.CurrentStepId != (proposal?.StepId ?? command.SubjectId))
        {
            return new StepNotOpen();
        }

        if (proposal is not null && !session.IsRevealed(proposal))
        {
            return new NotRevealedYet();
        }

        var needsReason = command.Level is SupportLevel.Concern or SupportLevel.Objection;
        if (!Enum.IsDefined(command.Level))
        {
            return new NotPossibleHere();
        }

        if (Clean(command.Reason, TextLimits.Reason, mayBeEmpty: true, out var reason) is { } refused)
        {
            return refused;
        }

        if (needsReason && reason.Length == 0)
        {
            return new ReasonMissing();
        }

        var support = new Support(command.SubjectId, who, command.Level, needsReason ? reason : "", nowUtc) { Version = session.ConsentVersion(command.SubjectId) };
        return session.Supports.TryGetValue((support.SubjectId, who), out var earlier) && earlier with { GivenUtc = nowUtc } == support
            ? Decision.Nothing
            : Decision.Accept(new SupportGiven(support));
    }

    private static Decision TakeBack(Session session, Guid who, TakeBackSupport command) =>
        !session.Supports.ContainsKey((command.SubjectId, who)) ? Decision.Nothing
        : session.CurrentStepId != (session.Contributions.GetValueOrDefault(command.SubjectId)?.StepId ?? command.SubjectId) ? new StepNotOpen()
        : Decision.Accept(new SupportTakenBack(command.SubjectId, who));

    private static Rejection? InScope(Session session, Guid actorId) =>
        session.Actors.TryGetValue(actorId, out var actor) && actor is { InScope: true, IsHidden: false, MergedInto: null } ? null : new UnknownSubject();

    internal static AnswerKey KeyOf(Placement answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(InfluenceRating answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(RoleAnswer answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);
}
