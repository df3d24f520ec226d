using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>
/// Finds what is worth a quiet word in the step the group is at. It reads only what everybody can see, so that a prompt gives
/// nothing away before the reveal.
/// </summary>
internal static class QuietPrompts
{
    /// <summary>The most prompts at once: more would not be read.</summary>
    public const int Most = 8;

    private const int LooseWords = 3;

    /// <summary>The prompts for this step, the most pressing first, without the dismissed.</summary>
    /// <param name="talk">The talk as everybody saw it.</param>
    /// <param name="view">The step as everybody saw it.</param>
    /// <param name="slower">How many people ask for a slower pace.</param>
    /// <param name="isDismissed">Whether the facilitator put a prompt aside, by its key.</param>
    public static Seq<QuietPrompt> For(ShownTalk talk, StepView view, int slower, Func<string, bool> isDismissed) => Slower(view, slower)
        .Concat(Texts(view))
        .Concat(Unknown(view))
        .Concat(Roles(view))
        .Concat(Hopes(view))
        .Concat(NotAsked(talk, view))
        .DistinctBy(prompt => prompt.Key)
        .Where(prompt => !isDismissed(prompt.Key))
        .OrderBy(prompt => prompt.Kind)
        .Take(Most)
        .ToSeq();

    private static IEnumerable<QuietPrompt> Slower(StepView view, int count) =>
        count == 0
            ? []
            :
            [
                new QuietPrompt(
                    $"langzamer/{view.Id:N}/{count}",
                    PromptKind.Slower,
                    count == 1 ? "Iemand vraagt: graag iets langzamer" : $"{count} mensen vragen: graag iets langzamer",
                    "Neem een minuut extra, of leg de vraag nog een keer uit."
                ),
            ];

    private static IEnumerable<QuietPrompt> Texts(StepView view)
    {
        var shown = view.Written().Select(one => (one.TextId, one.AboutId, one.Words, Noticed: NoticedText.Of(one.Words))).ToList();
        foreach (var (id, key, text, noticed) in shown)
        {
            if (noticed.Personal is { } found)
            {
                yield return new QuietPrompt(
                    $"persoon/{key:N}",
                    PromptKind.PersonalData,
                    $"Er staat misschien {found} in een tekst",
                    "Kan iemand hieraan worden herkend? Verberg de tekst dan, of vraag wie hem schreef om hem aan te passen.",
                    text,
                    id
                );
            }
        }

        foreach (var signal in PromptSignal.Shipped)
        {
            if (shown.Find(one => one.Noticed.Signals.Contains(signal)) is { Words: { } quote } raised)
            {
                yield return new QuietPrompt(
                    $"{signal.Id}/{view.Id:N}",
                    signal.Kind,
                    signal.Title,
                    signal.Advice,
                    quote,
                    raised.TextId,
                    $"{signal.Provenance.Label()}, {string.Join(", ", signal.Sources)}"
                );
            }
        }

        foreach (var word in LooseWordsIn(view, shown.SelectMany(one => one.Noticed.LooseWords)))
        {
            yield return new QuietPrompt(
                $"woord/{word.Id}",
                PromptKind.LooseWord,
                $"Los woord: {word.Term}",
                word.QuestionForGroup,
                word.WhyConfusing,
                null,
                word.QuestionProvenance.Label()
            );
        }
    }

    /// <summary>Loose words of the reference content that were used most; the word of the step itself is no surprise.</summary>
    private static IEnumerable<ReferenceTerm> LooseWordsIn(StepView view, IEnumerable<ReferenceTerm> used) => used
        .CountBy(term => term.Id, StringComparer.Ordinal)
        .Select(found => (Term: ReferenceContent.Shipped.Terms.First(term => term.Id == found.Key), Uses: found.Value))
        .Where(found => view.Subject is null || !found.Term.Synonyms.Append(found.Term.Term).Any(name => WordUse.IsSame(name, view.Subject)))
        .OrderByDescending(found => found.Uses)
        .ThenBy(found => found.Term.Term, StringComparer.Ordinal)
        .Take(LooseWords)
        .Select(found => found.Term);

    private static IEnumerable<QuietPrompt> Unknown(StepView view)
    {
        var names = ((view as SpheresView)?.Results.Where(result => result.IsOftenUnknown).Select(result => result.Name) ?? [])
            .Concat((view as InfluenceView)?.Actors
                .Join(((InfluenceView)view).Results, actor => actor.Id, result => result.ActorId, (_, result) => result)
                .Where(result => result.Counts.IsOftenUnknown())
                .Select(result => result.Name) ?? [])
            .ToList();
        return names.Count == 0
            ? []
            :
            [
                new QuietPrompt(
                    $"weet-niet/{view.Id:N}/{view.Frame.ShownRound}",
                    PromptKind.ManyUnknown,
                    "Veel mensen weten dit niet",
                    $"Dat zegt ook iets. Vraag eerst wat er ontbreekt, bij: {string.Join(", ", names.Take(4))}{(names.Count > 4 ? $" en {names.Count - 4} meer" : "")}."
                ),
            ];
    }

    private static IEnumerable<QuietPrompt> Roles(StepView view) => view is not RolesView roles ? [] :
        from result in roles.Results
        from tension in result.Tensions
        select new QuietPrompt(
            $"rollen/{tension.Id}/{result.ActorId:N}", PromptKind.RoleTension, $"{result.Name}: {char.ToLowerInvariant(tension.Title[0])}{tension.Title[1..]}",
            tension.OpeningQuestion, tension.Tension, null, $"{tension.Provenance.Label()}, {string.Join(", ", tension.Sources)}");

    private static IEnumerable<QuietPrompt> Hopes(StepView view) =>
        view is not HopesView { HasShown: true, Clashes.Count: 0 } hopes
            ? []
            : HopesViews
                .Tensions(hopes)
                .Select(tension => new QuietPrompt(
                    $"hoop/{tension.Id}/{view.Id:N}",
                    PromptKind.HopeTension,
                    tension.Title,
                    "Vraag of deze wensen samen kunnen. Leg ze anders naast elkaar als paar dat botst.",
                    tension.Explanation,
                    null,
                    $"{tension.Provenance.Label()}, {string.Join(", ", tension.Sources)}"
                ));

    private static IEnumerable<QuietPrompt> NotAsked(ShownTalk talk, StepView view) => view is not AgreementsView ? [] : talk.GreyNotes
        .Where(one => one.Note.Asked is Asked.NotYet && talk.SettlementOf(talk.StepOf(view.Id)!, one.Note.ActorId) is null)
        .DistinctBy(one => one.Actor.Id)
        .Select(one => new QuietPrompt(
            $"vragen/{one.Actor.Id:N}", PromptKind.NotAsked, $"Nog niet gevraagd: {one.Actor.Name}", "Spreek af wie het hun vraagt, en wanneer."));
}
