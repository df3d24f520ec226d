using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>
/// Groups apart: only those that the reveal allowed, and only as long as they are large enough. Somebody taken out afterwards
/// can make a group disappear, never appear.
/// </summary>
internal static class SplitViews
{
    /// <summary>The answers per group, perspectives in the order of the preparation, each followed by its parts.</summary>
    public static IEnumerable<(GroupView Group, List<T> Answers)> Groups<T>(
        Session session, AgendaStep step, int round, Guid subjectId, IReadOnlyCollection<T> answers, Func<T, (Guid Who, string Hat)> by)
    {
        if (!session.Splits.TryGetValue((step.Id, round, subjectId), out var split) || answers.Count == 0)
        {
            yield break;
        }

        // A file holds only groups that were shown, and nobody can be taken out of it any more.
        var safe = session.ImportedUtc is null
            ? SessionRules.LargeEnough(session, answers.Select(by).DistinctBy(one => one.Who)).Where(split.HatIds.Contains).ToHashSet(StringComparer.Ordinal)
            : split.HatIds.ToHashSet(StringComparer.Ordinal);
        foreach (var group in InOrder(session, safe))
        {
            yield return (group, [.. answers.Where(answer => IsIn(session, by(answer), group))]);
        }
    }

    /// <summary>The perspective that may stand with a text: it was there at the reveal, and so many people of it wrote that nobody is recognised.</summary>
    public static GroupView? GroupOf(Session session, Contribution given)
    {
        if (given.ParticipantId == Contribution.ByTheGroup || !session.Steps.TryGetValue(given.StepId, out var step))
        {
            return null;
        }

        // A text of an earlier round keeps what that round's reveal allowed.
        if (!session.Splits.TryGetValue((given.StepId, Math.Min(given.Round, step.RevealedRound), given.StepId), out var split) || given.GivenUtc > split.AtUtc)
        {
            return null;
        }

        var hat = HatId.PerspectiveOf(given.HatId.Length > 0 ? given.HatId : session.Participants.GetValueOrDefault(given.ParticipantId)?.PerspectiveId ?? "");
        return split.HatIds.Contains(hat) ? InOrder(session, new HashSet<string>(StringComparer.Ordinal) { hat }).FirstOrDefault() : null;
    }

    private static IEnumerable<GroupView> InOrder(Session session, HashSet<string> hats)
    {
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

    private static bool IsIn(Session session, (Guid Who, string Hat) answer, GroupView group)
    {
        var hat = answer.Hat.Length > 0 ? answer.Hat : session.Participants[answer.Who].PerspectiveId;
        return group.IsPart ? hat == group.HatId : HatId.PerspectiveOf(hat) == group.HatId;
    }
}
