namespace SocialeBasis.Domain.Shown;

/// <summary>
/// Which roles somebody can choose from. A role that a participant added is a text of that participant: others learn of it when its
/// round is shown, and not before.
/// </summary>
internal static class OfferedRoles
{
    /// <summary>The roles in order.</summary>
    /// <param name="session">The talk.</param>
    /// <param name="who">The participant; null for what everybody knows.</param>
    /// <param name="stepId">The step in which they choose. A role of their own that is not shown yet can be chosen only where it was added: it can
    /// still be taken back.</param>
    public static IEnumerable<Role> To(Session session, Guid? who, Guid? stepId = null) => session.Roles.Values
        .Where(role => !role.IsHidden && (role.AddedBy is null || (role.AddedBy == who && role.StepId == stepId) || IsShown(session, role)))
        .OrderBy(role => role.AddedBy is not null)
        .ThenBy(role => role.AddedBy is null ? role.Position : 0)
        .ThenBy(role => role.Name, StringComparer.InvariantCultureIgnoreCase)
        .ThenBy(role => role.Id);

    /// <summary>
    /// Whether everybody knows of a role: the facilitator's, or one whose round was shown. When its maker was taken out with all answers it stays
    /// only for who else chose it.
    /// </summary>
    public static bool IsShown(Session session, Role role) =>
        role.AddedBy is not { } maker
        || (
            session.Steps.GetValueOrDefault(role.StepId ?? Guid.Empty) is { } step
            && role.Round <= step.RevealedRound
            && (
                session.Holds(step.Id, role.Round, maker)
                || session.RoleAnswers.Values.Any(answer => answer.RoleIds.Contains(role.Id) && session.Counts(answer.ParticipantId))
            )
        );
}
