using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// The sentences that the facilitator found right, each mark to be used up once: the same words in one step more are a sentence that
/// nobody has read yet.
/// </summary>
internal sealed class FoundRight
{
    private readonly Dictionary<string, int> _left;

    private FoundRight(ReportConfirmation confirmed) =>
        _left = confirmed.Marks.CountBy(mark => mark, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>What was found right in a talk; null while its sentences are provisional.</summary>
    public static FoundRight? In(ShownTalk talk) => talk.ReportConfirmation is { } confirmed ? new(confirmed) : null;

    /// <summary>Whether a sentence with this mark was found right. To be asked once for each sentence of the report, in their order.</summary>
    public bool Holds(string mark)
    {
        if (_left.GetValueOrDefault(mark) is not (> 0 and var left))
        {
            return false;
        }

        _left[mark] = left - 1;
        return true;
    }
}
