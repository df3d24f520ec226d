using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Agreements(AgreementsView view) => view.Proposals
        .Select(proposal => (proposal.Text, Objections: proposal.Support.Objections.Count, Concerns: proposal.Support.Concerns.Count))
        .Where(one => one.Objections + one.Concerns > 0)
        .OrderByDescending(one => one.Objections)
        .ThenByDescending(one => one.Concerns)
        .Select(one => new DiscussItem(one.Text.Id, one.Text.Text, Reasons(one.Objections, one.Concerns)));

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
