namespace SocialeBasis.Domain.Shown;

/// <summary>Groups apart: only those that the judge allowed at the reveal, see <see cref="Tally"/>.</summary>
internal static class SplitViews
{
    /// <summary>The answers per group, perspectives in the order of the preparation, each followed by its parts.</summary>
    public static IEnumerable<(GroupView Group, List<T> Answers)> Groups<T>(
        Session session, AgendaStep step, int round, SocialActor actor, PictureOf of, IReadOnlyCollection<T> answers, Func<T, (Guid Who, string Hat)> by)
    {
        if (answers.Count == 0 || session.Tallies.GetValueOrDefault((step.Id, round, actor.Id, of)) is not { HatIds: { Count: > 0 } allowed })
        {
            return [];
        }

        var hats = HatsOf(session, step, actor, of);
        return InOrder(session, allowed).Select(group => (group, answers.Where(answer => IsIn(session, by(answer), hats, group)).ToList()));
    }

    /// <summary>
    /// As <see cref="Groups"/>, for roles now and wished together: a group stands apart when it may for both, or when nobody of it
    /// answered the other.
    /// </summary>
    public static IEnumerable<(GroupView Group, List<RoleAnswer> Answers)> RoleGroups(
        Session session,
        AgendaStep step,
        int round,
        SocialActor actor,
        IReadOnlyCollection<RoleAnswer> answers
    )
    {
        var moments = Enum.GetValues<RoleMoment>().Select(moment =>
        {
            var of = Counted.Picture(moment);
            return (
                Allowed: (session.Tallies.GetValueOrDefault((step.Id, round, actor.Id, of))?.HatIds ?? []).ToHashSet(StringComparer.Ordinal),
                Hats: HatsOf(session, step, actor, of),
                Answers: answers.Where(answer => answer.Moment == moment).ToList());
        }).ToList();
        foreach (var group in InOrder(session, moments.SelectMany(moment => moment.Allowed)))
        {
            var given = moments.Select(moment => (
                IsAllowed: moment.Allowed.Contains(group.HatId),
                Answers: moment.Answers.Where(answer => IsIn(session, (answer.ParticipantId, answer.HatId), moment.Hats, group)).ToList())).ToList();
            if (given.TrueForAll(moment => moment.IsAllowed || moment.Answers.Count == 0))
            {
                yield return (group, [.. given.SelectMany(moment => moment.Answers)]);
            }
        }
    }

    /// <summary>How much a link weighs per group that may stand apart.</summary>
    public static IEnumerable<(GroupView Group, List<LinkWeight> Weights)> WeightGroups(
        Session session, AgendaStep step, Guid subjectId, IReadOnlyCollection<LinkWeight> weights) =>
        session.Tallies.GetValueOrDefault((step.Id, step.Round, subjectId, PictureOf.Weights)) is { HatIds: { Count: > 0 } allowed }
            ? InOrder(session, allowed)
                .Select(group => (group, weights.Where(weight => IsIn(session, (weight.ParticipantId, weight.HatId), null, group)).ToList()))
            : [];

    /// <summary>The perspective that may stand with a text: it was there at the reveal, and so many people of it wrote that nobody is recognised.</summary>
    public static GroupView? GroupOf(Session session, Contribution given)
    {
        if (given.ParticipantId == Contribution.ByTheGroup || !session.Steps.TryGetValue(given.StepId, out var step))
        {
            return null;
        }

        // A text of an earlier round keeps what that round's reveal allowed.
        if (
            !session.Tallies.TryGetValue((given.StepId, Math.Min(given.Round, step.RevealedRound), given.StepId, PictureOf.Answers), out var tally)
            || given.GivenUtc > tally.AtUtc
        )
        {
            return null;
        }

        var hat = HatId.PerspectiveOf(Counted.HatOf(session, given.ParticipantId, given.HatId));
        return tally.HatIds.Contains(hat) ? InOrder(session, [hat]).FirstOrDefault() : null;
    }

    // In a talk from a file who answered what is arbitrary, and so is what they answered first: there each answer has its own hat.
    private static Dictionary<Guid, string>? HatsOf(Session session, AgendaStep step, SocialActor actor, PictureOf of) =>
        session.ImportedUtc is null ? Counted.Hats(session, step, actor, of) : null;

    private static IEnumerable<GroupView> InOrder(Session session, IEnumerable<string> allowed)
    {
        var hats = allowed.ToHashSet(StringComparer.Ordinal);
        foreach (var perspective in session.Setup.Perspectives)
        {
            if (hats.Contains(perspective.Id))
            {
                yield return new GroupView(perspective.Id, perspective.Name, perspective.Shape, false);
            }

            foreach (var part in perspective.Parts.Where(part => hats.Contains(HatId.Of(perspective.Id, part.Id))))
            {
                yield return new GroupView(HatId.Of(perspective.Id, part.Id), part.Name, perspective.Shape, true);
            }
        }
    }

    private static bool IsIn(Session session, (Guid Who, string Hat) answer, Dictionary<Guid, string>? hats, GroupView group)
    {
        var hat = hats?.GetValueOrDefault(answer.Who) ?? Counted.HatOf(session, answer.Who, answer.Hat);
        return group.IsPart ? hat == group.HatId : HatId.PerspectiveOf(hat) == group.HatId;
    }
}
