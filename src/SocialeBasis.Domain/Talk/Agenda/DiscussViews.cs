using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
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
        theory: Links,
        agreements: Agreements,
        closing: _ => []).Take(Most).ToSeq();
}
