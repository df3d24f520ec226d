namespace SocialeBasis.Domain;

/// <summary>The flags of an answer in the words of the guide, in the guide's order: the first name belongs to the lowest flag.</summary>
public static class GuideNames
{
    /// <summary>Every kind of difference, with its name and explanation.</summary>
    public static IReadOnlyList<(DifferenceKinds Kind, GuideChoice Words)> Differences { get; } =
        [.. StepGuide.Shipped.DifferenceKinds.Select((words, place) => ((DifferenceKinds)(1 << place), words))];

    /// <summary>Every reason behind a hope, with its name.</summary>
    public static IReadOnlyList<(HopeReasons Reason, string Name)> Reasons { get; } =
        [.. StepGuide.Shipped.HopeReasons.Select((words, place) => ((HopeReasons)(1 << place), words.Name))];

    /// <summary>The row under every reason, for hopes that give none.</summary>
    public const string WithoutReason = "Zonder reden";

    /// <summary>The names of all reasons, and <see cref="WithoutReason"/> last: the order in which a view counts hopes by reason.</summary>
    public static IReadOnlyList<string> ReasonRows { get; } = [.. Reasons.Select(reason => reason.Name), WithoutReason];

    /// <summary>Every rung of the ladder with its name and explanation, the lowest first.</summary>
    public static IReadOnlyList<(LinkLevel Level, GuideChoice Words)> Levels { get; } =
        [.. StepGuide.Shipped.LinkLevels.Select((words, place) => ((LinkLevel)place, words))];

    /// <summary>The name of a rung, and what belongs on it.</summary>
    public static GuideChoice Of(LinkLevel level) => Levels[(int)level].Words;

    /// <summary>The names of the sources that hold; none for none.</summary>
    public static IEnumerable<string> Of(KnownFrom sources) =>
        StepGuide.Shipped.LinkSources.Where((_, place) => sources.HasFlag((KnownFrom)(1 << place))).Select(words => words.Name);

    /// <summary>The names of those on whom it depends; none for none.</summary>
    public static IEnumerable<string> Of(DependsOn depends) =>
        StepGuide.Shipped.LinkOwners.Where((_, place) => depends.HasFlag((DependsOn)(1 << place))).Select(words => words.Name);

    /// <summary>The names of the kinds that hold; none for none.</summary>
    public static IEnumerable<string> Of(DifferenceKinds kinds) => Differences.Where(one => kinds.HasFlag(one.Kind)).Select(one => one.Words.Name);

    /// <summary>The names of the reasons that hold; none for none.</summary>
    public static IEnumerable<string> Of(HopeReasons reasons) => Reasons.Where(one => reasons.HasFlag(one.Reason)).Select(one => one.Name);
}
