using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>A link, or a group of links, that was chosen to be weighed, and how much it weighs once that was shown.</summary>
internal sealed record FileWeighed
{
    [Description("The link."), Between(1, TalkFile.MostTexts)]
    public int? Text { get; init; }

    [Description("The group of links."), Between(1, TalkFile.MostTexts)]
    public int? Group { get; init; }

    [Description("How many people gave each pair of how important it is and how sure they are. Left out until it was shown."), MostItems(36)]
    public IReadOnlyList<FileWeighedPair>? Answers { get; init; }

    [Description("The same for each group that the group as a whole saw apart."), MostItems(120)]
    public IReadOnlyList<FileWeighedGroup>? Groups { get; init; }

    [
        Description("How many people know it from their own experience, residents, figures, research, and how many hope it."),
        MostItems(5, Least = 5),
        Between(0, TalkFile.MostPeople)
    ]
    public IReadOnlyList<int>? KnownFrom { get; init; }

    [
        Description("How many people say that it depends on us, on residents, on others, and on what is out of reach."),
        MostItems(4, Least = 4),
        Between(0, TalkFile.MostPeople)
    ]
    public IReadOnlyList<int>? DependsOn { get; init; }
}

/// <summary>How many people gave this pair.</summary>
internal sealed record FileWeighedPair
{
    [Description("How important, 1 to 5; left out for who does not know."), Between(1, 5)]
    public int? Importance { get; init; }

    [Description("How sure, 1 to 5; left out for who does not know."), Between(1, 5)]
    public int? Certainty { get; init; }

    [Description("How many people."), Between(1, TalkFile.MostPeople)]
    public required int People { get; init; }
}

/// <summary>How much it weighs for one group.</summary>
internal sealed record FileWeighedGroup
{
    [Description("The perspective's id, or perspective/part."), MostCharacters((2 * TextLimits.Name) + 1, MustSaySomething = true)]
    public required string Group { get; init; }

    [Description("How many people of it gave each pair."), MostItems(36, Least = 1)]
    public required IReadOnlyList<FileWeighedPair> Answers { get; init; }
}
