namespace SocialeBasis.Domain.Shown;

/// <summary>Counts who answered; never what.</summary>
internal static class Response
{
    /// <summary>How many people answered a step, in any round, shown or not.</summary>
    public static int Answered(Session session, AgendaStep step) =>
        session.StepResponses.GetValueOrDefault(step.Id)?.Answered ?? People(session, step, round: null);

    /// <summary>Whether anybody answered a step.</summary>
    public static bool IsAnswered(Session session, AgendaStep step) =>
        session.StepResponses.GetValueOrDefault(step.Id) is { } known ? known.Answered > 0 : Counting(session, step, round: null).Any();

    /// <summary>Whether a further round was answered and never shown.</summary>
    public static bool LaterRoundUnseen(Session session, AgendaStep step) => session.StepResponses.GetValueOrDefault(step.Id)?.LaterRoundUnseen
        ?? (step.RevealedRound > 0 && step.Round > step.RevealedRound && People(session, step, step.Round) > 0);

    /// <summary>
    /// Of each question, whose answers a reveal of the present round would show for the first time: an actor and, with roles, a moment is a
    /// question of its own; the texts or names of a round are one together. Also of actors that are hidden or out of the talk now: whether the
    /// facilitator is asked depends on nothing that they can move. Who would be held out of a picture is not among them.
    /// </summary>
    public static IEnumerable<IReadOnlyCollection<Guid>> In(Session session, AgendaStep step) => step.IsWeighing
        ? step.Weighs.Select(subject => session.LinkWeights.Values
            .Where(weight => weight.StepId == step.Id && weight.SubjectId == subject)
            .Select(weight => weight.ParticipantId)
            .Where(session.Counts)
            .ToList())
        : step.Kind.Traits.IsAboutEachActor
        ? session.Actors.Values.Where(actor => actor.MergedInto is null)
            .SelectMany(actor => step.Kind.Traits.Pictures.Select(of => FirstSeen(session, Judge.ComersOf(session, step, actor, of))))
            .Append(AddedRoles(session, step))
            .Append(WithChoices(session, step))
        : [[.. Now(session, step).Where(session.Counts)]];

    /// <summary>Who answered in the present round, also who was taken out since.</summary>
    public static IEnumerable<Guid> Now(Session session, AgendaStep step) => Who(session, step, step.Round);

    /// <summary>
    /// Who was heard in the present round: until the reveal whoever answered, from then on who had answered at the reveal. A text that comes
    /// later is read at once; if the number of its group moved with it, it would tell from where it was written. Null when that is not known.
    /// </summary>
    public static IReadOnlySet<Guid>? Heard(Session session, AgendaStep step) =>
        !step.IsRevealed || step.IsWeighing ? Now(session, step).ToHashSet()
        : session.Tallies.GetValueOrDefault((step.Id, step.Round, step.Id, PictureOf.Answers))?.Gave is { Count: > 0 } gave ? gave.ToHashSet()
        : step.Kind.Traits.IsFrozenOnceShown ? Now(session, step).ToHashSet()
        : null;

    /// <summary>Whether somebody wrote something in the present round: a text can be taken back after the reveal, a choice cannot.</summary>
    public static bool HasTexts(Session session, AgendaStep step) => Writers(session, step, step.Round).Any();

    /// <summary>Who comes into a picture for the first time, or stands in it alone with the others who answered again.</summary>
    private static List<Guid> FirstSeen(Session session, Judge.Comers comers)
    {
        var again = comers.Again.Where(session.Counts).ToList();
        return comers.Before.Count == 0 ? comers.Newcomers : Counted.MayChange(session, again, comers.Before) ? again : [];
    }

    /// <summary>Who answered in a round in which somebody added a role, and who added one: a role is read as it was written.</summary>
    private static List<Guid> AddedRoles(Session session, AgendaStep step)
    {
        var makers = session.Roles.Values.Where(role => role.StepId == step.Id && role.Round == step.Round)
            .Select(role => role.AddedBy)
            .OfType<Guid>()
            .Where(session.Counts)
            .ToList();
        return makers.Count == 0 ? [] : [.. makers.Concat(Now(session, step).Where(session.Counts)).Distinct()];
    }

    /// <summary>Who answered in a round in which somebody wrote something beside the choices: a text is read as it was written.</summary>
    private static List<Guid> WithChoices(Session session, AgendaStep step)
    {
        var writers = Writers(session, step, step.Round).Where(session.Counts).ToList();
        return writers.Count == 0 ? [] : [.. writers.Concat(Now(session, step).Where(session.Counts)).Distinct()];
    }

    private static IEnumerable<Guid> Writers(Session session, AgendaStep step, int? round) => AnswerIndex.Texts(session.Contributions)[step.Id]
        .Where(given => (round ?? given.Round) == given.Round && !given.IsWithdrawn && given.ParticipantId != Contribution.ByTheGroup)
        .Select(given => given.ParticipantId);

    /// <summary>How many people answered in a round of a step, or in any round; without whose answers went with them before they were shown.</summary>
    private static int People(Session session, AgendaStep step, int? round) => Counting(session, step, round).Count();

    private static IEnumerable<Guid> Counting(Session session, AgendaStep step, int? round) =>
        Who(session, step, round).Where(who => session.Counts(who) || (step.RevealedRound > 0 && session.Holds(step.Id, round ?? 1, who)));

    private static IEnumerable<Guid> Who(Session session, AgendaStep step, int? round)
    {
        var people = step.Kind switch
        {
            StepKind.Spheres => session
                .Placements.Keys.Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round)
                .Select(key => key.ParticipantId),
            StepKind.Influence => session
                .Ratings.Keys.Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round)
                .Select(key => key.ParticipantId)
                .Concat(Writers(session, step, round)),
            StepKind.Roles => session
                .RoleAnswers.Keys.Select(key => key.Key)
                .Where(key => key.StepId == step.Id && (round ?? key.Round) == key.Round)
                .Select(key => key.ParticipantId),
            // What was named belongs to the talk, not to a round; it is hidden until the step in which it was named is shown.
            StepKind.Actors => (round ?? 1) > 1 ? []
                : session.Mentions.Values.Where(mention => session.WasNamedIn(step, mention)).Select(mention => mention.ParticipantId),
            StepKind.Arrival => [],
            // Its first round is written, its second weighed.
            StepKind.Theory => (round is 2 ? [] : Writers(session, step, round)).Concat(round is 1 ? [] : Weighers()),
            StepKind.Term or StepKind.Hope or StepKind.Agreements or StepKind.Closing => Writers(session, step, round),
        };
        return people.Distinct();

        IEnumerable<Guid> Weighers() => session.LinkWeights.Keys.Where(key => key.StepId == step.Id).Select(key => key.ParticipantId);
    }

    /// <summary>Whether something was shown or settled although nobody answered: a list that the facilitator made, for one.</summary>
    public static bool HasAnythingShown(Session session, AgendaStep step) =>
        HasOfTheGroup(session, step) || (step.Kind.Traits.CollectsActors && session.Actors.Values.Any(actor => !actor.IsHidden));

    /// <summary>Whether the facilitator wrote anything down for the group in this step: a text of the group, or what it settled.</summary>
    public static bool HasOfTheGroup(Session session, AgendaStep step) =>
        session.Settlements.Keys.Any(key => key.StepId == step.Id)
        || AnswerIndex.Texts(session.Contributions)[step.Id].Any(given => given is { IsWithdrawn: false } && given.ParticipantId == Contribution.ByTheGroup);
}
