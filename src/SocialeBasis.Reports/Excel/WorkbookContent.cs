using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>
/// The answers of a talk to count with. Nothing is in it that the group did not see: every row is made from the counts and texts
/// of the views that the report uses, never from answers of a person. So no column and no order can tell which answers one
/// person gave, and what was hidden or never shown is not there.
/// </summary>
public static class WorkbookContent
{
    /// <summary>The workbook; the same talk and context give an equal one.</summary>
    public static Workbook Of(ShownTalk talk, ReportContext context)
    {
        var material = new Material(talk, context);
        var rounds = ShownRounds.Of(material).ToList();
        var actors = new ActorNumbers(rounds);
        return new(
            "Gedeelde taal: " + talk.Setup.Title,
            [
                TalkSheets.Talk(material),
                TalkSheets.Steps(material),
                TalkSheets.People(material),
                .. Kept(SectionIds.Words, () => TextSheets.Meanings(rounds, material.HasNames), isWritten: true),
                actors.Sheet(),
                .. Kept(SectionIds.Belongs, () => ChoiceSheets.Places(rounds, actors)),
                .. Kept(SectionIds.Hopes, () => TextSheets.Hopes(rounds, actors, material.HasNames), isWritten: true),
                .. Kept(SectionIds.Influence, () => ChoiceSheets.Influence(rounds, actors)),
                .. Kept(SectionIds.Influence, () => ChoiceSheets.InfluenceKinds(rounds, actors)),
                .. Kept(SectionIds.Influence, () => TextSheets.Outside(rounds, material.HasNames)),
                .. Kept(SectionIds.Roles, () => ChoiceSheets.Roles(rounds, actors)),
                .. Kept(SectionIds.Theory, () => TextSheets.Links(rounds, material.HasNames), isWritten: true),
                .. Kept(SectionIds.Theory, () => ChoiceSheets.Weights(rounds)),
                .. Kept(SectionIds.Agreements, () => TextSheets.Proposals(rounds, material.HasNames), isWritten: true),
                TextSheets.Settled(material),
                .. Kept(SectionIds.Annex, () => TextSheets.ClosingWords(rounds, material.HasNames)),
                .. LookBackSheet.Of(material) is { } looked ? new[] { looked } : [],
            ]);

        // What the report leaves out is in no other form of it either; what people wrote stands in the annex too.
        IEnumerable<Sheet> Kept(string section, Func<Sheet> sheet, bool isWritten = false) =>
            material.Keeps(section) && (!isWritten || material.Keeps(SectionIds.Annex)) ? [sheet()] : [];
    }
}

/// <summary>A step as it was shown after one of its rounds.</summary>
/// <param name="Step">The step.</param>
/// <param name="Round">From 1.</param>
/// <param name="View">What the group saw.</param>
internal sealed record ShownRound(AgendaStep Step, int Round, StepView View)
{
    /// <summary>The step's number on the agenda, from 1; sheets join on it.</summary>
    public int StepNumber => Step.Position + 1;

    /// <summary>The step's name in every sheet.</summary>
    public string Title => Step.Title;
}

/// <summary>Every round that was shown.</summary>
internal static class ShownRounds
{
    public static IEnumerable<ShownRound> Of(Material material) =>
        from held in material.Held
        from round in Enumerable.Range(1, held.Step.RevealedRound)
        select new ShownRound(held.Step, round, material.Talk.ViewAfter(held.Step, round));

    /// <summary>The rounds of one kind of step.</summary>
    public static IEnumerable<(ShownRound Round, T View)> Of<T>(this IEnumerable<ShownRound> rounds)
        where T : StepView => rounds.Where(round => round.View is T).Select(round => (round, (T)round.View));

    /// <summary>The last round of each step of one kind: texts of earlier rounds are in it too.</summary>
    public static IEnumerable<(ShownRound Round, T View)> Last<T>(this IEnumerable<ShownRound> rounds)
        where T : StepView => rounds.Of<T>().GroupBy(shown => shown.Round.Step.Id).Select(group => group.Last());
}
