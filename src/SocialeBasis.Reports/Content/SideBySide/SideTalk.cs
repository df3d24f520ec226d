using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>One of the talks that stand beside each other, with the short name under which its column goes.</summary>
internal sealed record SideTalk(string Name, Material Material)
{
    public ShownTalk Shown => Material.Talk;

    /// <summary>The talks by day, each with the shortest name that tells it apart: its area, its year, or its title and day.</summary>
    public static Seq<SideTalk> Of(IEnumerable<ShownTalk> talks, ReportContext context)
    {
        var ordered = talks.OrderBy(session => session.Setup.Date).ThenBy(session => session.Id).ToList();
        Func<ShownTalk, string>[] names =
        [
            session => session.Setup.Area,
            session => $"{session.Setup.Area} {Dutch.Digits(session.Setup.Date.Year)}".Trim(),
            session => session.Setup.Title,
            session => $"{session.Setup.Title}, {Dutch.Date(session.Setup.Date)}",
        ];
        var best = names.FirstOrDefault(name =>
            ordered.All(session => name(session).Length > 0) && ordered.Select(name).Distinct(SameText.Names).Count() == ordered.Count
        );
        return ordered
            .Select((session, i) => new SideTalk(best?.Invoke(session) ?? $"{session.Setup.Title} ({Dutch.Digits(i + 1)})", new Material(session, context)))
            .ToSeq();
    }

    /// <summary>The latest step of a kind of view that was shown; null when none was.</summary>
    public (HeldStep Step, T View)? Latest<T>(Func<T, bool>? which = null)
        where T : StepView
    {
        var shown = Material.Shown<T>().Where(shown => which?.Invoke(shown.View) ?? true).ToList();
        return shown.Count == 0 ? null : shown[^1];
    }

    /// <summary>What the group settled about a term; null when it did not.</summary>
    public GroupText? Meaning(string term) => GroupTexts.Of(Material).FirstOrDefault(text =>
        text.SectionId == SectionIds.Words && text.Settlement.Outcome is not Outcome.Parked && SameText.Words.Equals(text.Subject, term));

    /// <summary>The terms of which the group settled a meaning.</summary>
    public IEnumerable<string> Terms =>
        GroupTexts.Of(Material).Where(text => text.SectionId == SectionIds.Words && text.Settlement.Outcome is not Outcome.Parked).Select(text => text.Subject);
}
