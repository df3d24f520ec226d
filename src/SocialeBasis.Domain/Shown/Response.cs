using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Shown;

/// <summary>Counts who answered; never what.</summary>
internal static class Response
{
    /// <summary>How many people answered a step, in any round, shown or not.</summary>
    public static int Answered(Session session, AgendaStep step) => session.StepResponses.GetValueOrDefault(step.Id)?.Answered ?? People(session, step, round: null);

    /// <summary>Whether a further round was answered and never shown.</summary>
    public static bool LaterRoundUnseen(Session session, AgendaStep step) => session.StepResponses.GetValueOrDefault(step.Id)?.LaterRoundUnseen
        ?? (step.RevealedRound > 0 && step.Round > step.RevealedRound && People(session, step, step.Round) > 0);

    /// <summary>Whose answers a reveal of the present round would show, per question of the step: texts of this round, choices of any.</summary>
    public static IEnumerable<IReadOnlyCollection<Guid>> In(Session session, AgendaStep step) => step.Kind switch
    {
        StepKind.Roles => Enum.GetValues<RoleMoment>()
            .Select(moment => (IReadOnlyCollection<Guid>)[.. session.RoleAnswers.Keys.Where(key => key.Moment == moment && key.Key.StepId == step.Id).Select(key => key.Key.ParticipantId).Distinct().Where(session.Counts)]),
        StepKind.Spheres or StepKind.Influence => [[.. Who(session, step, round: null).Where(session.Counts)]],
        StepKind.Arrival or StepKind.Term or StepKind.Actors or StepKind.Hope or StepKind.Agreements or StepKind.Closing => [[.. Who(session, step, step.Round).Where(session.Counts)]],
    };

    /// <summary>Who answered in the present round, also who was taken out since.</summary>
    public static IReadOnlySet<Guid> Heard(Session session, AgendaStep step) => Who(session, step, step.Round).ToHashSet();

    /// <summary>How many people answered in a round of a step, or in any round; without whose answers went with them before they were shown.</summary>
    private static int People(Session session, AgendaStep step, int? round) =>
        Who(session, step, round).Count(who => session.Counts(who) || (step.RevealedRound > 0 && session.Holds(step.Id, round ?? 1, who)));

    private static IEnumerable<Guid> Who(Session session, AgendaStep step, int? round)
    {
        var people = step.Kind switch
        {
            StepKind.Spheres => session.Placements.Keys.Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round).Select(key => key.ParticipantId),
            StepKind.Influence => session.Ratings.Keys.Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round).Select(key => key.ParticipantId),
            StepKind.Roles => session.RoleAnswers.Keys.Select(key => key.Key).Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round).Select(key => key.ParticipantId),
            // What was named belongs to the talk, not to a step or round.
            StepKind.Actors => (round ?? 1) == 1 && step.StartedUtc is not null ? session.Mentions.Values.Select(mention => mention.ParticipantId) : [],
            StepKind.Arrival => [],
            StepKind.Term or StepKind.Hope or StepKind.Agreements or StepKind.Closing => session.Contributions.Values
                .Where(given => given.StepId == step.Id && (round ?? given.Round) == given.Round && !given.IsWithdrawn && given.ParticipantId != Contribution.ByTheGroup)
                .Select(given => given.ParticipantId),
        };
        return people.Distinct();
    }

    /// <summary>Whether something was shown or settled although nobody answered: a list that the facilitator made, for one.</summary>
    public static bool HasAnythingShown(Session session, AgendaStep step) =>
        HasOfTheGroup(session, step) || (step.Kind.Traits.CollectsActors && session.Actors.Values.Any(actor => !actor.IsHidden));

    /// <summary>Whether the facilitator wrote anything down for the group in this step: a text of the group, or what it settled.</summary>
    public static bool HasOfTheGroup(Session session, AgendaStep step) =>
        session.Settlements.Keys.Any(key => key.StepId == step.Id)
        || session.Contributions.Values.Any(given => given.StepId == step.Id && given.ParticipantId == Contribution.ByTheGroup && !given.IsWithdrawn);
}
