using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Web.Lead.Parts;

/// <summary>The kinds of difference in words, in the order of their flags.</summary>
internal static class DifferenceWords
{
    /// <summary>Every kind with its name and explanation.</summary>
    public static IEnumerable<(DifferenceKinds Kind, GuideChoice Words)> All =>
        StepGuide.Shipped.DifferenceKinds.Select((words, place) => ((DifferenceKinds)(1 << place), words));

    /// <summary>Those that hold, in small letters: "ander woord, andere ervaring"; empty when none.</summary>
    public static string Of(DifferenceKinds kinds) =>
        string.Join(", ", All.Where(one => kinds.HasFlag(one.Kind)).Select(one => one.Words.Name.ToLowerInvariant()));
}
