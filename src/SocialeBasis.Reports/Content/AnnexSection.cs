using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>The annex: everything that people wrote and that was shown, in an order that tells nothing about who or when.</summary>
internal static class AnnexSection
{
    /// <summary>The annex; null when nobody wrote anything that may be shown.</summary>
    public static Section? Of(Material material)
    {
        var parts = material.Held.Where(step => step.WasShown).SelectMany(Part).ToSeq();
        var names = material.HasNames ? "Waar mensen dat wilden, staat hun naam erbij." : "Er staan geen namen bij.";
        return parts.Count == 0 ? null : new(
            SectionIds.Annex, 2, "Bijlage: alle bijdragen",
            [new Paragraph($"Dit schreven mensen zelf. De volgorde zegt niets over wie het schreef of wanneer. {names} Wat verborgen is, staat er niet in.", IsIntroduction: true)],
            parts);
    }

    /// <summary>The id of the part with what was written in a step.</summary>
    public static string IdOf(AgendaStep step) => $"bijlage-{Dutch.Digits(step.Position + 1)}";

    private static IEnumerable<Section> Part(HeldStep step)
    {
        var blocks = Blocks(step).ToSeq();
        if (blocks.Count > 0)
        {
            yield return new(IdOf(step.Step), 3, step.Title, blocks);
        }
    }

    private static IEnumerable<Block> Blocks(HeldStep step) =>
        step.View.Match<IEnumerable<Block>>(
            arrival: _ => [],
            term: view => Rounds(view.Texts, text => text.Round, text => new Quote(text.Text, text.By, DifferenceBlocks.NoteOf(text))),
            actors: view =>
                view.Actors.Count == 0
                    ? []
                    :
                    [
                        new Table(
                            "bijlage-actoren",
                            "Alle actoren op alfabet, en hoeveel mensen ze noemden.",
                            [new("Actor"), new("Genoemd", ColumnKind.Number)],
                            view.Actors.OrderBy(actor => actor.Name, StringComparer.InvariantCultureIgnoreCase)
                                .ThenBy(actor => actor.Id)
                                .Select(actor => new Row([actor.Name, Dutch.Digits(actor.Mentions)]))
                                .ToSeq()
                        ),
                    ],
            spheres: Reasons,
            hopes: view =>
                Rounds(
                    view.Hopes,
                    hope => hope.Text.Round,
                    hope => new Quote(hope.Text.Text, hope.Text.By, Joined(About(hope), DifferenceBlocks.NoteOf(hope.Text)))
                ),
            influence: _ => [],
            roles: _ => [],
            theory: view => Rounds(view.Links, link => link.Text.Round, link => new Quote(link.Text.Text, link.Text.By, DifferenceBlocks.NoteOf(link.Text))),
            agreements: view =>
                Rounds(
                    view.Proposals,
                    proposal => proposal.Text.Round,
                    proposal => new Quote(
                        proposal.Text.Text,
                        proposal.Text.By,
                        Joined(proposal.IsOfTheGroup ? "van de groep" : null, DifferenceBlocks.NoteOf(proposal.Text))
                    )
                ),
            closing: view =>
                Rounds(
                    view.Words,
                    word => word.Word.Round,
                    word => new Quote(word.Word.Text, word.Word.By, word.TakeHome.Length > 0 ? "Neemt mee: " + word.TakeHome : null)
                )
        );

    private static IEnumerable<Block> Reasons(SpheresView view)
    {
        var quotes = view.Results.SelectMany(result => result.Reasons.Select(reason => new Quote(
            reason.Text, Note: $"{result.Name}: {(reason.Area is { } area ? Areas.Name(area) : "weet niet")}"))).ToSeq();
        if (quotes.Count > 0)
        {
            yield return new QuoteList(quotes);
        }
    }

    private static IEnumerable<Block> Rounds<T>(IEnumerable<T> items, Func<T, int> round, Func<T, Quote> quote)
    {
        var rounds = items.GroupBy(round).OrderBy(group => group.Key).ToList();
        foreach (var group in rounds)
        {
            if (rounds.Count > 1)
            {
                yield return new Paragraph("", Lead: $"Ronde {Dutch.Digits(group.Key)}");
            }

            yield return new QuoteList(group.Select(quote).ToSeq());
        }
    }

    private static string? Joined(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => $"{first} · {second}",
    };

    private static string? About(HopeView hope) => hope.Sphere is { } area ? Areas.Name(area) : hope.ActorName;
}
