namespace SocialeBasis.Domain.Transfer;

/// <summary>The words of a file for what the domain keeps as flags, in both directions.</summary>
internal static class FileWords
{
    /// <summary>Every area with its spheres, in the order of <see cref="FileArea"/>; not knowing is null and comes last.</summary>
    public static IReadOnlyList<(FileArea Word, Spheres? Area)> Areas { get; } =
        [.. SphereAreas.InOrder.Select((area, place) => ((FileArea)place, (Spheres?)area)), (FileArea.Unknown, null)];

    /// <summary>The word for an area; not knowing for null.</summary>
    public static FileArea Of(Spheres? area) => Areas.First(one => one.Area == area).Word;

    /// <summary>The spheres of an area; null for not knowing.</summary>
    public static Spheres? AreaOf(FileArea word) => Areas.First(one => one.Word == word).Area;

    /// <summary>The reasons as a list; null for none.</summary>
    public static IReadOnlyList<FileReason>? Of(HopeReasons reasons) =>
        NullIfEmpty(Enum.GetValues<FileReason>().Where(reason => reasons.HasFlag((HopeReasons)(1 << (int)reason))));

    /// <summary>The reasons as flags.</summary>
    public static HopeReasons ReasonsOf(IReadOnlyList<FileReason>? reasons) =>
        (reasons ?? []).Aggregate(HopeReasons.None, (all, reason) => all | (HopeReasons)(1 << (int)reason));

    /// <summary>The kinds as a list; null for none.</summary>
    public static IReadOnlyList<FileDifferenceKind>? Of(DifferenceKinds kinds) =>
        NullIfEmpty(Enum.GetValues<FileDifferenceKind>().Where(kind => kinds.HasFlag((DifferenceKinds)(1 << (int)kind))));

    /// <summary>The kinds as flags.</summary>
    public static DifferenceKinds KindsOf(IReadOnlyList<FileDifferenceKind>? kinds) =>
        (kinds ?? []).Aggregate(DifferenceKinds.None, (all, kind) => all | (DifferenceKinds)(1 << (int)kind));

    /// <summary>Whose influence; null for what it is when nothing is said.</summary>
    public static WhoseInfluence? Of(WhoseInfluence whose) => whose is WhoseInfluence.Municipality ? null : whose;

    /// <summary>A list for a file, where one without items is left out.</summary>
    public static IReadOnlyList<T>? NullIfEmpty<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;

    /// <summary>A text for a file, where an empty one is left out.</summary>
    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
