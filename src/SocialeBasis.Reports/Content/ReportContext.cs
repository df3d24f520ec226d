using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What the content of a report needs besides the session: it asks no clock and no machine.</summary>
/// <param name="GeneratedUtc">When the report was made.</param>
/// <param name="Zone">The zone in which people read times; as a rule Europe/Amsterdam.</param>
/// <param name="SoftwareVersion">The version of the program, for the account.</param>
public sealed record ReportContext(DateTime GeneratedUtc, TimeZoneInfo Zone, string SoftwareVersion)
{
    /// <summary>Adds the section <em>Aan tafel</em> from the reference content: for the example with the twelve municipalities.</summary>
    public bool WithTheTwelve { get; init; }

    /// <summary>Sections that others add.</summary>
    public Seq<ExtraSection> ExtraSections { get; init; } = [];

    /// <summary>A moment as people read it, on their own clock.</summary>
    internal DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}

/// <summary>A section from elsewhere.</summary>
/// <param name="After">Id of the section it follows, one of <see cref="SectionIds"/>; at the end when the report has no such section.</param>
/// <param name="Section">The section, of level 2.</param>
public sealed record ExtraSection(string After, Section Section);
