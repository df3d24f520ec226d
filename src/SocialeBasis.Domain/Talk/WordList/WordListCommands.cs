namespace SocialeBasis.Domain;

/// <summary>A word stands in the list. Participants may star a word that everybody can see somewhere.</summary>
public sealed record StarWord(Guid WordId, string Word) : SessionCommand;

/// <summary>What the group says about a word; every version is kept.</summary>
/// <param name="WordId">The word.</param>
/// <param name="Agreed">What we mean by it.</param>
/// <param name="Other">What others mean.</param>
/// <param name="Plain">A plain word instead.</param>
/// <param name="Demands">What it asks: time, money, a contract, a role.</param>
/// <param name="Meanings">Per perspective.</param>
/// <param name="IsDropped">We leave the word.</param>
public sealed record DescribeWord(
    Guid WordId,
    string Agreed,
    string Other,
    string Plain,
    string Demands,
    Seq<PerspectiveMeaning> Meanings,
    bool IsDropped = false
) : SessionCommand;

/// <summary>A word is no longer on the list.</summary>
internal sealed record RemoveWord(Guid WordId) : SessionCommand;
