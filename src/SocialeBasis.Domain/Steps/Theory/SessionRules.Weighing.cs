namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private const KnownFrom EverySource = (KnownFrom)31;
    private const DependsOn Everybody = (DependsOn)15;

    private static Decision ChooseWeighed(Session session, ChooseToWeigh command)
    {
        if (ShownStep(session, command.StepId, StepKind.Theory, out var step) is { } refused)
        {
            return refused;
        }

        if (step.Round > 1)
        {
            return new NotPossibleHere();
        }

        if (command.Chosen && !CanBeWeighed(session, step, command.SubjectId))
        {
            return new UnknownSubject();
        }

        if (step.Weighs.Contains(command.SubjectId) == command.Chosen)
        {
            return Decision.Nothing;
        }

        // What is gone since takes no place.
        var left = step.Weighs.Where(subject => subject != command.SubjectId && CanBeWeighed(session, step, subject)).ToSeq();
        if (command.Chosen && left.Count >= LinkWeight.Most)
        {
            return new TooMany("zinnen om te wegen", LinkWeight.Most);
        }

        return Decision.Accept(new StepChanged(step with { Weighs = command.Chosen ? [.. left, command.SubjectId] : left }));
    }

    private static Decision Weigh(Session session, Guid who, WeighLink command, DateTime nowUtc)
    {
        if (command.Importance is < 1 or > 5 || command.Certainty is < 1 or > 5
            || (command.KnownFrom & ~EverySource) != 0 || (command.DependsOn & ~Everybody) != 0)
        {
            return new RatingOutOfRange();
        }

        if (OpenForWeighing(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (!step.Weighs.Contains(command.SubjectId) || !CanBeWeighed(session, step, command.SubjectId))
        {
            return new UnknownSubject();
        }

        var weight = new LinkWeight(step.Id, who, command.SubjectId, command.Importance, command.Certainty, command.KnownFrom, command.DependsOn, nowUtc)
        {
            HatId = HatOf(session, who),
        };
        return session.LinkWeights.TryGetValue(weight.Key, out var earlier) && earlier with { GivenUtc = nowUtc } == weight
            ? Decision.Nothing
            : Decision.Accept(new LinkWeighed(weight));
    }

    private static Decision ClearWeighed(Session session, Guid who, ClearWeight command)
    {
        if (OpenForWeighing(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        return session.LinkWeights.ContainsKey((step.Id, who, command.SubjectId))
            ? Decision.Accept(new WeightCleared(step.Id, who, command.SubjectId))
            : Decision.Nothing;
    }

    private static Rejection? OpenForWeighing(Session session, Guid stepId, out AgendaStep step) =>
        OpenStep(session, stepId, StepKind.Theory, out step)
        ?? (!step.IsWeighing ? new NotPossibleHere() : step.IsRevealed ? new RatingClosed() : null);

    /// <summary>Whether everybody saw it: a link that stands on its own, or a group with a link in it. Not what was hidden or taken back.</summary>
    private static bool CanBeWeighed(Session session, AgendaStep step, Guid subjectId) =>
        session.HopeGroups.TryGetValue(subjectId, out var group)
            ? group.StepId == step.Id
                && session.GroupedHopes.Values.Any(one =>
                    one.GroupId == group.Id && session.Contributions.GetValueOrDefault(one.HopeId) is { } link && session.IsShown(link))
            : session.Contributions.GetValueOrDefault(subjectId) is TheoryLink alone
                && alone.StepId == step.Id
                && session.IsShown(alone)
                && !session.GroupedHopes.ContainsKey(alone.Id);
}
