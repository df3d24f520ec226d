namespace SocialeBasis.Domain;

/// <summary>
/// A hat (<c>pet</c>): a perspective, or a part of one, from which somebody speaks; one person may have several (H5 §5.7).
/// Written as <c>gemeente</c> or <c>gemeente/inkoop</c>. Every answer keeps the hat it was given from, so that changing hats
/// moves no earlier answer to another group.
/// </summary>
public static class HatId
{
    /// <summary>The most hats one person may have.</summary>
    public const int Most = 6;

    private const char Between = '/';

    /// <summary>The hat of a part of a perspective; of the perspective itself without a part.</summary>
    public static string Of(string perspectiveId, string? partId = null) => string.IsNullOrEmpty(partId) ? perspectiveId : $"{perspectiveId}{Between}{partId}";

    /// <summary>The perspective that a hat belongs to.</summary>
    public static string PerspectiveOf(string hatId) => hatId.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at ? hatId[..at] : hatId;

    /// <summary>The part of the perspective; null for the perspective as a whole.</summary>
    public static string? PartOf(string hatId) => hatId.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at ? hatId[(at + 1)..] : null;

    /// <summary>Whether the talk offers this hat.</summary>
    public static bool IsOffered(SessionSetup setup, string hatId) =>
        setup.Perspectives.FirstOrDefault(perspective => perspective.Id == PerspectiveOf(hatId)) is { } found
        && (PartOf(hatId) is not { } part || found.Parts.Any(one => one.Id == part));

    /// <summary>The hat as people read it: <c>Inwoner</c>, <c>Gemeente: Inkoop en contracten</c>. What is not offered any more reads as its id.</summary>
    public static string NameOf(SessionSetup setup, string hatId)
    {
        if (setup.Perspectives.FirstOrDefault(one => one.Id == PerspectiveOf(hatId)) is not { } perspective)
        {
            return hatId;
        }

        return PartOf(hatId) is { } part ? $"{perspective.Name}: {perspective.Parts.FirstOrDefault(one => one.Id == part)?.Name ?? part}" : perspective.Name;
    }
}
