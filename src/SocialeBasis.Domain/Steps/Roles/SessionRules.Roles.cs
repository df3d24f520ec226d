using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision Choose(Session session, Guid who, ChooseRoles command, DateTime nowUtc)
    {
        if ((OpenForChoosing(session, command.StepId, StepKind.Roles, out var step) ?? InScope(session, command.ActorId)) is { } refused)
        {
            return refused;
        }

        var chosen = OfferedRoles.To(session, who, step.Id).Select(role => role.Id).Where(command.RoleIds.Contains).ToSeq();
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
        if (IsKnown(session, who, step?.Id, name))
        {
            return new RoleExists(name);
        }

        return session.Roles.Count >= Role.Most
            ? new TooMany("rollen", Role.Most)
            : Decision.Accept(
                new RoleAdded(
                    new Role(
                        command.RoleId,
                        session.Roles.Values.Select(role => role.Position + 1).DefaultIfEmpty().Max(),
                        name,
                        TypedText.Lines(command.Explanation),
                        null
                    )
                    {
                        AddedBy = who,
                        StepId = step?.Id,
                        Round = step?.Round ?? 0,
                    }
                )
            );
    }

    private static Decision OfferKnownRole(Session session, OfferRole command)
    {
        if (ReferenceContent.Shipped.RoleOf(command.ReferenceId) is not { } known)
        {
            return new UnknownSubject();
        }

        return session.Roles.ContainsKey(command.RoleId) ? Decision.Nothing
            : session.Roles.Values.Any(role => role.ReferenceId == known.Id) || IsKnown(session, null, null, known.Name) ? new RoleExists(known.Name)
            : session.Roles.Count >= Role.Most ? new TooMany("rollen", Role.Most)
            : Decision.Accept(new RoleAdded(new Role(
                command.RoleId,
                session.Roles.Values.Select(role => role.Position + 1).DefaultIfEmpty().Max(),
                known.Name,
                known.Description,
                known.Id)));
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

    /// <summary>Whether somebody meets a role of this name already, or the facilitator hid one. What others added and is not shown yet must not be told.</summary>
    private static bool IsKnown(Session session, Guid? who, Guid? stepId, string name) =>
        OfferedRoles.To(session, who, stepId).Concat(session.Roles.Values.Where(role => role.IsHidden)).Any(role => IsSame(role, name));

    private static bool IsSame(Role role, string name) => SameText.IsSameName(role.Name, name);

    /// <summary>At a reveal: roles of one name become one, the first; what the facilitator hid before stays hidden.</summary>
    private static IEnumerable<SessionChange> JoinRoles(Session session, AgendaStep step)
    {
        var known = session
            .Roles.Values.Where(role => role.IsHidden || OfferedRoles.IsShown(session, role))
            .OrderBy(role => !role.IsHidden)
            .ThenBy(role => role.Position)
            .ToList();
        foreach (
            var role in session
                .Roles.Values.Where(role => role.StepId == step.Id && role.Round > step.RevealedRound && role.Round <= step.Round)
                .OrderBy(role => role.Position)
                .ThenBy(role => role.Id)
        )
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
        session.Roles.GetValueOrDefault(command.RoleId) is not { AddedBy: not null } role || !(role.IsHidden || OfferedRoles.IsShown(session, role))
            ? new UnknownSubject()
        : role.IsHidden == command.Hidden ? Decision.Nothing
        : Decision.Accept(new RoleChanged(role with { IsHidden = command.Hidden }));
}
