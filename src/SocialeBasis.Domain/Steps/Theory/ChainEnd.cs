using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>What a chain leads to. A hope fits, or words of the facilitator.</summary>
public static class ChainEnd
{
    /// <summary>What was typed or chosen, so that it fits after "Wat draagt bij aan:": without the end of a sentence. Empty when nothing was typed.</summary>
    public static string Complete(string typed) => LinkSentence.Part(typed);

    /// <summary>The same of a step, also when the hope it leads to cannot be read any more.</summary>
    public static string Of(string? subject) => Complete(subject ?? "") is { Length: > 0 } end ? end : "wat we hopen";

    /// <summary>
    /// What can be chosen from a step of Hoop: groups and hopes that can be seen, most dots first. What only tempers the costs of care comes last and is
    /// never the one to begin with: some municipalities found that chain too instrumental (H4 §4.1).
    /// </summary>
    public static Seq<ChainEndChoice> Choices(HopesView hopes)
    {
        var groups = hopes.Groups.Where(group => group.HopeIds.Count > 0)
            .Select(group => (Choice: new ChainEndChoice(group.Id, Complete(group.Name), group.Dots),
                OnlyCosts: group.HopeIds.All(id => hopes.Hopes.First(hope => hope.Text.Id == id) is { Reasons: HopeReasons.CareCosts })));
        var loose = hopes.Hopes.Where(hope => !hope.Text.IsHidden && (hope.GroupId is null || hopes.Groups.All(group => group.Id != hope.GroupId)))
            .Select(hope => (Choice: new ChainEndChoice(hope.Text.Id, Complete(TypedText.Cut(hope.Text.Text, TextLimits.Question)), hope.Dots),
                OnlyCosts: hope.Reasons is HopeReasons.CareCosts));
        return groups.Concat(loose)
            .OrderBy(one => one.OnlyCosts)
            .ThenByDescending(one => one.Choice.Dots)
            .Select(one => one.Choice with { MayBegin = !one.OnlyCosts })
            .ToSeq();
    }
}

/// <summary>Something that a chain can lead to.</summary>
/// <param name="Id">The hope or the group.</param>
/// <param name="Text">As it stands after "Wat draagt bij aan:".</param>
/// <param name="Dots">How many dots it got.</param>
public sealed record ChainEndChoice(Guid Id, string Text, int Dots)
{
    /// <summary>Whether it may be the one that is chosen already.</summary>
    public bool MayBegin { get; init; } = true;
}
