using SocialeBasis.Domain;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>What people wrote and what the group settled. Texts stand in the order of the views, which tells nothing about who or when.</summary>
internal static class TextSheets
{
    private static readonly HopeReasons[] EveryReason = [HopeReasons.EndInItself, HopeReasons.EarlySignalling, HopeReasons.CareCosts, HopeReasons.Other];

    public static Sheet Meanings(IEnumerable<ShownRound> rounds, bool names) => Named(
        "begrippen",
        ["stap-nr", "begrip", "ronde", "tekst"],
        names,
        rounds.Last<TermView>().SelectMany(shown => shown.View.Texts.Select(text => (
            (Seq<Value>)[shown.Round.StepNumber, shown.Round.Step.Subject ?? Domain.AgendaStep.UsualTerm, text.Round, text.Text], text.By))));

    public static Sheet Hopes(IEnumerable<ShownRound> rounds, ActorNumbers actors, bool names) =>
        Named(
            "hoop",
            ["stap-nr", "ronde", "tekst", "sfeer", "actor-nr", "actor", "stippen", .. EveryReason.Select(reason => "reden: " + HopesSection.ReasonsOf(reason))],
            names,
            rounds
                .Last<HopesView>()
                .SelectMany(shown =>
                    shown.View.Hopes.Select(hope =>
                        (
                            (Seq<Value>)
                                [
                                    shown.Round.StepNumber,
                                    hope.Text.Round,
                                    hope.Text.Text,
                                    hope.Sphere is { } area ? Areas.Name(area) : Value.None,
                                    .. actors.Cells(hope.ActorName is null ? null : hope.ActorId),
                                    hope.Dots,
                                    .. EveryReason.Select(reason => (Value)(hope.Reasons.HasFlag(reason) ? "ja" : null)),
                                ],
                            hope.Text.By
                        )
                    )
                )
        );

    public static Sheet Outside(IEnumerable<ShownRound> rounds, bool names) => Named(
        "niet-aan-ons",
        ["stap-nr", "ronde", "tekst", "regel of afdeling"],
        names,
        rounds.Last<InfluenceView>().SelectMany(shown => shown.View.Outside.Select(one => (
            (Seq<Value>)[shown.Round.StepNumber, one.Text.Round, one.Text.Text, one.Concerns.Length > 0 ? one.Concerns : Value.None], one.Text.By))));

    public static Sheet Links(IEnumerable<ShownRound> rounds, bool names) => Named(
        "beleidstheorie",
        ["stap-nr", "komt uit op", "ronde", "trede", "groep", "als", "dan", "want", "mits"],
        names,
        rounds.Last<TheoryView>().SelectMany(shown => shown.View.Links.Select(link => (
            (Seq<Value>)
            [
                shown.Round.StepNumber,
                shown.View.End,
                link.Text.Round,
                link.Level is { } level ? GuideNames.Of(level).Name : "weet niet",
                shown.View.Groups.FirstOrDefault(group => group.Id == link.GroupId)?.Name,
                link.If,
                link.Then,
                link.Because,
                link.Provided,
            ],
            link.Text.By))));

    public static Sheet Proposals(IEnumerable<ShownRound> rounds, bool names) =>
        Named(
            "afspraken",
            [
                "stap-nr",
                "ronde",
                "voorstel",
                "staan erachter",
                "kunnen ermee leven",
                "zorgen",
                "bezwaren",
                "uitkomst",
                "afspraak",
                "andere stem",
                "nodig",
                "wie",
                "wanneer",
                "aanname",
            ],
            names,
            rounds
                .Last<AgreementsView>()
                .SelectMany(shown =>
                    shown.View.Proposals.Select(proposal =>
                        (
                            (Seq<Value>)
                                [
                                    shown.Round.StepNumber,
                                    proposal.Text.Round,
                                    proposal.Text.Text,
                                    proposal.Support.Behind,
                                    proposal.Support.CanLiveWith,
                                    proposal.Support.Concerns.Count,
                                    proposal.Support.Objections.Count,
                                    proposal.Settled is { } settled ? TalkSheets.EndOf(settled.Outcome) : "geen afspraak",
                                    proposal.Settled?.Text.Agreed,
                                    proposal.Settled?.Text.OtherVoice,
                                    proposal.Settled?.Text.Needed,
                                    proposal.Settled?.Plan.Owner,
                                    proposal.Settled?.Plan.DueOn,
                                    proposal.Settled?.Plan.Assumption,
                                ],
                            proposal.Text.By
                        )
                    )
                )
        );

    public static Sheet Settled(Material material) =>
        new(
            "vastgelegd",
            ["onderwerp", "uitkomst", "tekst", "andere stem", "nodig", "wie", "wanneer", "aanname"],
            GroupTexts
                .Of(material)
                .Where(text => material.Keeps(text.SectionId))
                .Select(text => new SheetRow([
                    text.Subject,
                    TalkSheets.EndOf(text.Settlement.Outcome),
                    Content.SettlementBlocks.TextOf(text.Settlement),
                    text.Settlement.Text.OtherVoice,
                    text.Settlement.Text.Needed,
                    text.Settlement.Plan.Owner,
                    text.Settlement.Plan.DueOn,
                    text.Settlement.Plan.Assumption,
                ]))
                .ToSeq()
        );

    public static Sheet ClosingWords(IEnumerable<ShownRound> rounds, bool names) =>
        Named(
            "woorden",
            ["stap-nr", "ronde", "woord", "neemt mee"],
            names,
            rounds
                .Last<ClosingView>()
                .SelectMany(shown =>
                    shown.View.Words.Select(word => ((Seq<Value>)[shown.Round.StepNumber, word.Word.Round, word.Word.Text, word.TakeHome], word.Word.By))
                )
        );

    /// <summary>With a column for names only in a talk that chose them.</summary>
    private static Sheet Named(string name, Seq<string> columns, bool names, IEnumerable<(Seq<Value> Values, string? By)> rows) => names
        ? new(name, [.. columns, "naam"], rows.Select(row => new SheetRow([.. row.Values, row.By])).ToSeq())
        : new(name, columns, rows.Select(row => new SheetRow(row.Values)).ToSeq());
}
