using System.Text.RegularExpressions;

namespace SocialeBasis.Domain;

/// <summary>A section of the report that the facilitator leaves out.</summary>
/// <param name="SectionId">Its id in the report: lower-case letters and dashes.</param>
public sealed partial record LeftOutSection(string SectionId)
{
    /// <summary>The most sections that can be left out.</summary>
    public const int Most = 40;

    /// <summary>The longest id.</summary>
    public const int LongestId = 40;

    /// <summary>
    /// What every report keeps: what the group means in short, with the other voice; the other voices together, so that leaving
    /// out a section takes no minority away (H7); and how the talk was held.
    /// </summary>
    public static Seq<string> AlwaysThere { get; } = ["in-het-kort", "andere-stemmen", "verantwoording"];

    /// <summary>Whether this can be the id of a section.</summary>
    public static bool IsId(string? id) => id is not null && Ids().IsMatch(id);

    [GeneratedRegex(@"\A[a-z][a-z-]{0,39}\z")]
    private static partial Regex Ids();
}
