using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.BigScreen.Picked;

/// <summary>The groups beside a picked rating: perspectives, then the parts that may be shown apart.</summary>
internal static class RatingGroups
{
    private const int PerPage = 4;

    /// <summary>Pages of four stacks on one scale; a sentence when no group is large enough, nothing when there is one perspective.</summary>
    public static IEnumerable<RenderFragment> Of(InfluenceResult result, int perspectives)
    {
        var all = result.ByPerspective.Select(one => (one.Perspective.Name, one.Perspective.Shape, one.Counts)).ToList();
        var parts = result.ByPart.Select(one => (one.Group.Name, one.Group.Shape, one.Counts)).ToList();
        var highest = all.Concat(parts).Select(one => one.Counts.Votes.Max()).DefaultIfEmpty().Max();
        if (all.Count == 0)
        {
            return perspectives > 1 ? [Page("Per groep", [], "Te weinig mensen per groep voor een eigen beeld.")] : [];
        }

        var sentence = InfluenceWords.Perspectives(result);
        return all.Chunk(PerPage).Select((some, i) => Page("Per groep", Stacks(some), i == 0 ? sentence : null))
            .Concat(parts.Chunk(PerPage).Select(some => Page("Binnen een groep", Stacks(some), null)));

        List<RatingStack> Stacks((string Name, PerspectiveShape Shape, Domain.Measures.RatingCounts Counts)[] some) =>
            [
                .. some.Select(one => new RatingStack(
                    one.Name,
                    ScreenWords.People(one.Counts.N),
                    ShapeStacks.Draw(
                        one.Shape,
                        one.Counts.Votes,
                        $"{one.Name}: {PictureWords.Ratings(one.Counts.Votes, one.Counts.Unknown)}",
                        highest: highest,
                        scale: 1.3
                    )
                )),
            ];
    }

    private static RenderFragment Page(string heading, IReadOnlyList<RatingStack> stacks, string? sentence) => builder =>
    {
        builder.OpenComponent<RatingStacks>(0);
        builder.AddComponentParameter(1, nameof(RatingStacks.Heading), heading);
        builder.AddComponentParameter(2, nameof(RatingStacks.Stacks), stacks);
        builder.AddComponentParameter(3, nameof(RatingStacks.Sentence), sentence);
        builder.CloseComponent();
    };
}

/// <summary>The stack of one group.</summary>
/// <param name="Name">The group.</param>
/// <param name="People">How many, in words.</param>
/// <param name="Picture">Its shapes over 1 to 5.</param>
public sealed record RatingStack(string Name, string People, Drawing Picture);
