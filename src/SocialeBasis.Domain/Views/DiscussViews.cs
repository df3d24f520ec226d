using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Domain.Views;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static class DiscussViews
{
    /// <summary>The most items: a group talks about a few.</summary>
    public const int Most = 5;

    public static Seq<DiscussItem> Of(Session session, AgendaStep step)
    {
        if (step.RevealedRound == 0)
        {
            return [];
        }

        return SharedResults.Of(session, step, "discuss", () => (step.Kind switch
        {
            StepKind.Term => Terms(session, step),
            StepKind.Spheres => Places(session, step),
            StepKind.Hope => Hopes(session, step),
            StepKind.Influence => Influence(session, step),
            StepKind.Roles => Roles(session, step),
            StepKind.Agreements => Agreements(session, step),
            StepKind.Arrival or StepKind.Actors or StepKind.Closing => [],
        }).Take(Most));
    }

    private static IEnumerable<DiscussItem> Terms(Session session, AgendaStep step) =>
        DifferingWords.In([.. Texts<Definition>(session, step).Select(given => given.Text)], step.Subject)
            .Contrasts.Select(contrast => new DiscussItem(null, contrast.Field.Question, contrast.Sentence));

    private static IEnumerable<DiscussItem> Places(Session session, AgendaStep step) =>
        StepViews.PlacementsOf(session, step)
            .Where(result => result.IsGrey)
            .OrderBy(result => result.Agreement ?? 1)
            .Select(result => new DiscussItem(result.ActorId, result.Name, Chosen(result)));

    private static IEnumerable<DiscussItem> Influence(Session session, AgendaStep step) =>
        StepViews.RatingsOf(session, step)
            .Where(result => result.Summary.Label is AgreementLabel.TwoCamps or AgreementLabel.Diverging or AgreementLabel.PartlyAlike or AgreementLabel.AlikeButForAVoice)
            .Select(result => new DiscussItem(result.ActorId, result.Name, result.Summary.Label.DutchName()));

    private static IEnumerable<DiscussItem> Roles(Session session, AgendaStep step) =>
        StepViews.RolesOf(session, step)
            .Where(result => result.MostDivided is not null && Math.Max(result.NowAnswered, result.WishedAnswered) >= MeasureLimits.Default.FewestAnswers)
            .OrderBy(result => result.MostDivided!.Agreement)
            .Select(result => new DiscussItem(result.ActorId, result.Name, Cell(result)));

    private static IEnumerable<DiscussItem> Hopes(Session session, AgendaStep step)
    {
        var hopes = Texts<Hope>(session, step).ToList();
        string? NameOf(Guid id) => hopes.FirstOrDefault(hope => hope.Id == id)?.Text ?? session.HopeGroups.GetValueOrDefault(id)?.Name;
        var clashes = session.HopeClashes.Values
            .Where(clash => clash.StepId == step.Id)
            .OrderBy(clash => clash.RecordedUtc)
            .Select(clash => (clash.FirstId, First: NameOf(clash.FirstId), Second: NameOf(clash.SecondId)))
            .Where(clash => clash is { First: not null, Second: not null })
            .Select(clash => new DiscussItem(clash.FirstId, clash.First!, $"botst misschien met: {clash.Second}"));
        var reasons = hopes.Aggregate(HopeReasons.None, (all, hope) => all | hope.Reasons);
        return clashes.Concat(StepViews.TensionsAmong(reasons).Select(tension => new DiscussItem(null, tension.Title, "beide redenen werden genoemd")));
    }

    private static IEnumerable<DiscussItem> Agreements(Session session, AgendaStep step) =>
        Texts<Proposal>(session, step)
            .Select(proposal => (Proposal: proposal, Version: session.ConsentVersion(proposal.Id)))
            .Where(one => session.ConsentsShown.ContainsKey((one.Proposal.Id, one.Version)))
            .Select(one => (one.Proposal, Supports: Counted.Supports(session, one.Proposal.Id, one.Version)))
            .Select(one => (one.Proposal, Objections: one.Supports.Count(support => support.Level is SupportLevel.Objection), Concerns: one.Supports.Count(support => support.Level is SupportLevel.Concern)))
            .Where(one => one.Objections + one.Concerns > 0)
            .OrderByDescending(one => one.Objections)
            .ThenByDescending(one => one.Concerns)
            .Select(one => new DiscussItem(one.Proposal.Id, one.Proposal.Text, Reasons(one.Objections, one.Concerns)));

    private static IEnumerable<T> Texts<T>(Session session, AgendaStep step)
        where T : Contribution =>
        session.Contributions.Values.OfType<T>()
            .Where(given => given.StepId == step.Id && session.IsShown(given))
            .OrderBy(given => Shuffle.Key(given.Id));

    private static string Chosen(PlacementResult result)
    {
        var areas = result.Counts.Count(count => count > 0);
        return areas > 1 ? $"{DutchNumber.InWords(areas)} plekken gekozen" : "te weinig antwoorden voor één plek";
    }

    private static string Cell(RoleResult result)
    {
        var cell = result.MostDivided!;
        var role = result.Roles.First(count => count.RoleId == cell.RoleId);
        var (seen, of) = cell.Moment is RoleMoment.Now ? (role.Now, result.NowAnswered) : (role.Wished, result.WishedAnswered);
        return $"{role.Name}: {seen} van {of} {(cell.Moment is RoleMoment.Now ? "ziet dat nu" : "wenst dat")}";
    }

    private static string Reasons(int objections, int concerns)
    {
        string[] parts =
        [
            objections == 0 ? "" : objections == 1 ? "1 bezwaar" : $"{objections} bezwaren",
            concerns == 0 ? "" : concerns == 1 ? "1 zorg" : $"{concerns} zorgen",
        ];
        return string.Join(" en ", parts.Where(part => part.Length > 0));
    }
}
