using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>What a <see cref="WeighField"/> leaves out, in words: who did not know, where from, on whom it depends, and how sure each group is.</summary>
public static class WeighedWords
{
    /// <summary><c>22 mensen wogen dit · 2 zeggen niet hoe belangrijk · 3 zeggen niet hoe zeker</c>: who chose "weet niet", and who left it.</summary>
    public static string People(WeighedLink weighed)
    {
        string?[] parts =
        [
            weighed.People == 1 ? "1 mens woog dit" : FormattableString.Invariant($"{weighed.People} mensen wogen dit"),
            Unknown(weighed.Importance.Unknown, "niet hoe belangrijk"),
            Unknown(weighed.Certainty.Unknown, "niet hoe zeker"),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>Sentences about sources, dependence and groups; none where nobody said anything.</summary>
    public static IEnumerable<string> Lines(WeighedLink weighed)
    {
        if (Counted(StepGuide.Shipped.LinkSources, weighed.KnownFrom) is { } sources)
        {
            yield return $"Waar we het van weten: {sources}.";
        }

        if (Counted(StepGuide.Shipped.LinkOwners, weighed.DependsOn) is { } owners)
        {
            yield return $"Waar het van afhangt: {owners}.";
        }

        foreach (var group in weighed.Groups)
        {
            yield return $"{group.Group.Name}, hoe zeker: {PictureWords.Ratings(group.Certainty.Votes, group.Certainty.Unknown)}";
        }
    }

    /// <summary>The choices that somebody made, the most made first; null when there are none.</summary>
    public static string? Counted(IReadOnlyList<GuideChoice> choices, Seq<int> counts)
    {
        var said = choices.Zip(counts)
            .Where(choice => choice.Second > 0)
            .OrderByDescending(choice => choice.Second)
            .Select(choice => FormattableString.Invariant($"{choice.First.Name.ToLowerInvariant()} {choice.Second} keer"));
        return string.Join(", ", said) is { Length: > 0 } words ? words : null;
    }

    private static string? Unknown(int people, string what) => people switch
    {
        0 => null,
        1 => $"1 zegt {what}",
        _ => FormattableString.Invariant($"{people} zeggen {what}"),
    };
}
