using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What can be read of a theory at one time; the closed family of pages.</summary>
public abstract record TheoryPage
{
    private TheoryPage()
    {
    }

    /// <summary>What was settled: the ladder takes all the room there is.</summary>
    public sealed record Settled : TheoryPage;

    /// <summary>How much a few links weigh, beside each other.</summary>
    public sealed record Fields(IReadOnlyList<WeighedLink> Weighed) : TheoryPage;

    /// <summary>The whole ladder.</summary>
    public sealed record Whole : TheoryPage;

    /// <summary>The sentences in full, from the lowest rung up, in columns.</summary>
    public sealed record Columns(IReadOnlyList<IReadOnlyList<FlowPart<Rung, RungItem>>> Parts) : TheoryPage;
}
