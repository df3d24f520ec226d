namespace SocialeBasis.Domain;

/// <summary>Beleidstheorie.</summary>
public sealed record TheoryView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Links.Select(link => link.Text);

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) =>
        Links.FirstOrDefault(link => link.Text.Id == subjectId)?.Text.Text ?? Groups.FirstOrDefault(group => group.Id == subjectId)?.Name;

    /// <inheritdoc/>
    public override IEnumerable<(Guid Id, string Name)> TextGroups() => Groups.Select(group => (group.Id, group.Name));

    /// <summary>What the chain leads to, as it stands after "Wat draagt bij aan:".</summary>
    public string End => ChainEnd.Of(Subject);

    /// <summary>One's own links in this round.</summary>
    public Seq<LinkView> Yours { get; init; } = [];

    /// <summary>Everybody's links once shown, in an order that tells nothing.</summary>
    public required Seq<LinkView> Links { get; init; }

    /// <summary>The groups of links that say about the same, in the order in which they were made, empty ones included.</summary>
    public required Seq<LinkGroupView> Groups { get; init; }

    /// <summary>The ladder, from the top down: the five rungs, and below them what has no place on it; empty before anything was shown.</summary>
    public required Seq<Rung> Rungs { get; init; }

    /// <summary>Whether the present round asks how much the chosen links weigh.</summary>
    public required bool IsWeighing { get; init; }

    /// <summary>What is weighed, or was chosen for it, in the order in which it was chosen; without what cannot be seen any more.</summary>
    public required Seq<RungItem> Weighs { get; init; }

    /// <summary>One's own weights.</summary>
    public Seq<LinkWeight> YourWeights { get; init; } = [];

    /// <summary>How much each weighs, once shown; what most people find important and are unsure of first.</summary>
    public required Seq<WeighedLink> Weighed { get; init; }

    /// <summary>The rungs above the lowest that has anything on it, and that have nothing: there the reasoning jumps. From the top down.</summary>
    public IEnumerable<Rung> Gaps => Rungs.Take(Rungs.Count(rung => rung.Level is not null))
        .Reverse()
        .SkipWhile(rung => rung.Items.Count == 0)
        .Where(rung => rung.Items.Count == 0)
        .Reverse();
}

/// <summary>A link.</summary>
/// <param name="Text">The sentence and whose.</param>
/// <param name="If">What has to be the case.</param>
/// <param name="Then">What happens then.</param>
/// <param name="Because">Why; may be empty.</param>
/// <param name="Provided">What has to be arranged for it; may be empty.</param>
/// <param name="Level">Where it begins; null when that was not known.</param>
public sealed record LinkView(TextView Text, string If, string Then, string Because, string Provided, LinkLevel? Level)
{
    /// <summary>The group it lies in, or null.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Whether nothing says why it would be so (E1).</summary>
    public bool IsUnfinished => Because.Length == 0;
}

/// <summary>Links that say about the same. Joining changes none: taken out again, each stands as it was written.</summary>
/// <param name="Id">The group.</param>
/// <param name="Name">What they say together.</param>
/// <param name="LinkIds">The shown links in it.</param>
public sealed record LinkGroupView(Guid Id, string Name, Seq<Guid> LinkIds);

/// <summary>A rung of the ladder.</summary>
/// <param name="Level">Which; null for links of which nobody knew where they begin.</param>
/// <param name="Items">What stands on it: groups first, the largest first.</param>
public sealed record Rung(LinkLevel? Level, Seq<RungItem> Items)
{
    /// <summary>Its name on every screen.</summary>
    public string Name => Level is { } level ? GuideNames.Of(level).Name : "Nog geen trede";
}

/// <summary>A link on the ladder, or several that were laid together.</summary>
/// <param name="Id">The link, or the group.</param>
/// <param name="Name">What the group says; null for one link.</param>
/// <param name="Links">At least one.</param>
public sealed record RungItem(Guid Id, string? Name, Seq<LinkView> Links)
{
    /// <summary>In a few words: the name of the group, or what leads to what.</summary>
    public string Words => Name ?? $"Als {Links[0].If}, dan {Links[0].Then}";

    /// <summary>Whether none of its links says why.</summary>
    public bool IsUnfinished => Links.All(link => link.IsUnfinished);

    /// <summary>The perspectives from which it was written, as far as nobody can be recognised.</summary>
    public IEnumerable<GroupView> From => Links.Select(link => link.Text.From).OfType<GroupView>().Distinct();
}
