using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    /// <summary>Which groups this reveal may show apart, for every subject of the step; none where there are no answers.</summary>
    private static SplitsFixed FixSplits(Session session, AgendaStep step, DateTime nowUtc)
    {
        var splits = step.Kind switch
        {
            StepKind.Spheres => PerActor(session, actor => StandingAnswers.Placements(session, step, actor, step.Round).Select(given => (given.ParticipantId, given.HatId))),
            StepKind.Influence => PerActor(session, actor => StandingAnswers.Ratings(session, step, actor, step.Round).Select(given => (given.ParticipantId, given.HatId))),
            StepKind.Roles => PerActor(session, actor => Enum.GetValues<RoleMoment>()
                .SelectMany(moment => StandingAnswers.Roles(session, step, actor, step.Round, moment))
                .Select(given => (given.ParticipantId, given.HatId))
                .DistinctBy(given => given.ParticipantId)),
            _ => [(step.Id, TextsOf(session, step))],
        };
        return new SplitsFixed(splits
            .Select(split => new RevealedSplit(step.Id, step.Round, split.SubjectId, LargeEnough(session, split.Answers), nowUtc))
            .Where(split => split.HatIds.Count > 0)
            .ToSeq());
    }

    private static IEnumerable<(Guid SubjectId, IEnumerable<(Guid Who, string Hat)> Answers)> PerActor(
        Session session, Func<Actors.SocialActor, IEnumerable<(Guid Who, string Hat)>> answers) =>
        session.ActorsInScope.Select(actor => (actor.Id, answers(actor)));

    private static IEnumerable<(Guid Who, string Hat)> TextsOf(Session session, AgendaStep step) =>
        session.Contributions.Values
            .Where(given => given.StepId == step.Id && given is { IsWithdrawn: false, IsHidden: false } && given.ParticipantId != Contribution.ByTheGroup && session.Counts(given.ParticipantId))
            .Select(given => (given.ParticipantId, given.HatId))
            .Distinct();

    /// <summary>
    /// The perspectives that are large enough, with what remains large enough too; and within each of those the parts by the
    /// same rule, so that neither can be found by taking the others away.
    /// </summary>
    internal static Seq<string> LargeEnough(Session session, IEnumerable<(Guid Who, string Hat)> answers)
    {
        var threshold = session.Setup.GroupThreshold;
        var hats = answers.Select(answer => answer.Hat.Length > 0 ? answer.Hat : session.Participants[answer.Who].PerspectiveId).ToList();
        var shown = SmallGroups.MayBeShown(Sizes(hats, HatId.PerspectiveOf), threshold);
        var parts = shown.SelectMany(perspective => SmallGroups.MayBeShown(
            Sizes(hats.Where(hat => HatId.PerspectiveOf(hat) == perspective), hat => hat), threshold));
        return shown.Concat(parts.Where(hat => HatId.PartOf(hat) is not null)).ToSeq();
    }

    private static IEnumerable<KeyValuePair<string, int>> Sizes(IEnumerable<string> hats, Func<string, string> group) =>
        hats.GroupBy(group).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, one.Count()));
}
