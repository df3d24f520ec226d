using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What a difference comes from, in the words of the guide.</summary>
internal static class DifferenceWords
{
    private static readonly DifferenceKinds[] Every =
        [DifferenceKinds.Word, DifferenceKinds.Information, DifferenceKinds.Experience, DifferenceKinds.Interest, DifferenceKinds.Situation];

    /// <summary>The names, in the guide's order.</summary>
    public static IEnumerable<string> Of(DifferenceKinds kinds) =>
        Every.Zip(StepGuide.Shipped.DifferenceKinds, (flag, words) => (flag, words.Name)).Where(kind => kinds.HasFlag(kind.flag)).Select(kind => kind.Name);
}
