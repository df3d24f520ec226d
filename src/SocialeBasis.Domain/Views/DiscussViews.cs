using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Domain.Views;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static class DiscussViews
{
    /// <summary>The most items: a group talks about a few.</summary>
    public const int Most = 5;

    /// <param name="view">The step as everybody saw it.</param>
    public static Seq<DiscussItem> Of(StepView view) => !view.HasShown ? [] : view.Match(
        arrival: _ => [],
        term: Terms,
        actors: _ => [],
        spheres: Places,
        hopes: Hopes,
        influence: Influence,
        roles: Roles,
        agreements: Agreements,
        closing: _ => []).Take(Most).ToSeq();

    private static IEnumerable<DiscussItem> Terms(TermView view) => DifferingWords.In([.. view.Texts.Select(text => text.Text)], view.Subject)
        .Contrasts.Select(contrast => new DiscussItem(null, contrast.Field.Question, contrast.Sentence));

    private static IEnumerable<DiscussItem> Places(SpheresView view) => view.Results
        .Where(result => result.IsGrey)
        .OrderBy(result => result.Agreement ?? 1)
        .Select(result => new DiscussItem(result.ActorId, result.Name, Chosen(result)));

    private static IEnumerable<DiscussItem> Influence(InfluenceView view) => view.Results
        .Where(result => result.Summary.Label is AgreementLabel.TwoCamps or AgreementLabel.Diverging or AgreementLabel.PartlyAlike or AgreementLabel.AlikeButForAVoice)
        .Select(result => new DiscussItem(result.ActorId, result.Name, result.Summary.Label.DutchName()));

    private static IEnumerable<DiscussItem> Roles(RolesView view) => view.Results
        .Where(result => result.MostDivided is not null && Math.Max(result.NowAnswered, result.WishedAnswered) >= MeasureLimits.Default.FewestAnswers)
        .OrderBy(result => result.MostDivided!.Agreement)
        .Select(result => new DiscussItem(result.ActorId, result.Name, Cell(result)));

    private static IEnumerable<DiscussItem> Hopes(HopesView view) => view.Clashes
        .Select(clash => new DiscussItem(clash.FirstId, clash.First, $"botst misschien met: {clash.Second}"))
        .Concat(HopesViews.Tensions(view).Select(tension => new DiscussItem(null, tension.Title, "beide redenen werden genoemd")));

    private static IEnumerable<DiscussItem> Agreements(AgreementsView view) => view.Proposals
        .Select(proposal => (proposal.Text, Objections: proposal.Support.Objections.Count, Concerns: proposal.Support.Concerns.Count))
        .Where(one => one.Objections + one.Concerns > 0)
        .OrderByDescending(one => one.Objections)
        .ThenByDescending(one => one.Concerns)
        .Select(one => new DiscussItem(one.Text.Id, one.Text.Text, Reasons(one.Objections, one.Concerns)));

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
