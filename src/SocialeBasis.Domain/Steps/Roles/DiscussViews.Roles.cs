using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Roles(RolesView view) => view.Results
        .Where(result => result.MostDivided is not null && Math.Max(result.NowAnswered, result.WishedAnswered) >= MeasureLimits.Default.FewestAnswers)
        .OrderBy(result => result.MostDivided!.Agreement)
        .Select(result => new DiscussItem(result.ActorId, result.Name, Cell(result)));

    private static string Cell(RoleResult result)
    {
        var cell = result.MostDivided!;
        var role = result.Roles.First(count => count.RoleId == cell.RoleId);
        var (seen, of) = cell.Moment is RoleMoment.Now ? (role.Now, result.NowAnswered) : (role.Wished, result.WishedAnswered);
        return $"{role.Name}: {seen} van {of} {(cell.Moment is RoleMoment.Now ? "ziet dat nu" : "wenst dat")}";
    }
}
