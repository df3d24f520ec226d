using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Domain.Prompts;

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
    public static Seq<QuietPrompt> For(Session session, AgendaStep step) => Slower(session, step)
        .Concat(Texts(session, step))
        .Concat(Unknown(session, step))
        .Concat(Roles(session, step))
        .Concat(Hopes(session, step))
        .Concat(NotAsked(session, step))
        .DistinctBy(prompt => prompt.Key)
        .Where(prompt => !session.DismissedPrompts.ContainsKey(prompt.Key))
        .OrderBy(prompt => prompt.Kind)
        .Take(Most)
        .ToSeq();

    private static IEnumerable<QuietPrompt> Slower(Session session, AgendaStep step)
    {
        var count = session.SlowMarks.Keys.Count(key => key.StepId == step.Id);
        return count == 0 ? [] : [new QuietPrompt($"langzamer/{step.Id:N}/{count}", PromptKind.Slower, count == 1 ? "Iemand vraagt: graag iets langzamer" : $"{count} mensen vragen: graag iets langzamer", "Neem een minuut extra, of leg de vraag nog een keer uit.")];
    }

    private static IEnumerable<QuietPrompt> Texts(Session session, AgendaStep step)
    {
        var shown = session.Contributions.Values
            .Where(given => given.StepId == step.Id && session.IsShown(given))
            .OrderBy(given => Shuffle.Key(given.Id))
            .Select(given => (Id: (Guid?)given.Id, Key: given.Id, Text: given is ClosingWord { TakeHome.Length: > 0 } closing ? $"{closing.Text} {closing.TakeHome}" : given.Text))
            .Concat(session.Placements.Values
                .Where(placement => placement.StepId == step.Id && placement.Reason.Length > 0 && placement.Round <= step.RevealedRound && Counted.Holds(session, step.Id, placement.Round, session.ActorFor(placement.ActorId)?.Id ?? placement.ActorId, PictureOf.Answers, placement.ParticipantId))
                .OrderBy(placement => Shuffle.Key(placement.Reason, session.ActorFor(placement.ActorId)?.Name ?? ""))
                .Select(placement => (Id: (Guid?)null, Key: placement.ActorId, Text: placement.Reason)))
            .ToList();
        foreach (var (id, key, text) in shown)
        {
            if (PersonalData.FoundIn(text) is { } found)
            {
                yield return new QuietPrompt($"persoon/{key:N}", PromptKind.PersonalData, $"Er staat misschien {found} in een tekst", "Kan iemand hieraan worden herkend? Verberg de tekst dan, of vraag wie hem schreef om hem aan te passen.", text, id);
            }
        }

        foreach (var signal in PromptSignal.Shipped)
        {
            if (shown.FirstOrDefault(one => signal.IsRaisedBy(one.Text)) is { Text: { } quote } raised)
            {
                yield return new QuietPrompt($"{signal.Id}/{step.Id:N}", signal.Kind, signal.Title, signal.Advice, quote, raised.Id, $"{signal.Provenance.Label()}, {string.Join(", ", signal.Sources)}");
            }
        }

        foreach (var word in LooseWordsIn(step, [.. shown.Select(one => one.Text)]))
        {
            yield return new QuietPrompt($"woord/{word.Id}", PromptKind.LooseWord, $"Los woord: {word.Term}", word.QuestionForGroup, word.WhyConfusing, null, word.QuestionProvenance.Label());
        }
    }

    /// <summary>Loose words of the reference content that were used most; the word of the step itself is no surprise.</summary>
    private static IEnumerable<ReferenceTerm> LooseWordsIn(AgendaStep step, IReadOnlyList<string> texts) => texts.Count == 0 ? [] : ReferenceContent.Shipped.Terms
        .Where(term => step.Subject is null || !term.Synonyms.Append(term.Term).Any(name => Words.WordUse.IsSame(name, step.Subject)))
        .Select(term => (Term: term, Uses: texts.Count(text => term.Synonyms.Append(term.Term).Any(name => Words.WordUse.Holds(text, name)))))
        .Where(found => found.Uses > 0)
        .OrderByDescending(found => found.Uses)
        .ThenBy(found => found.Term.Term, StringComparer.Ordinal)
        .Take(LooseWords)
        .Select(found => found.Term);

    private static IEnumerable<QuietPrompt> Unknown(Session session, AgendaStep step)
    {
        if (step.RevealedRound == 0 || !step.Kind.Traits.IsAboutEachActor)
        {
            return [];
        }

        var names = SharedResults.ActorsOf(session)
            .Where(actor => PlacementCounts.FromVotes(StandingAnswers.Placements(session, step, actor, step.RevealedRound).Select(given => given.Area)).IsOftenUnknown()
                || RatingCounts.FromVotes(StandingAnswers.Ratings(session, step, actor, step.RevealedRound).Select(given => given.Value)).IsOftenUnknown())
            .Select(actor => actor.Name)
            .ToList();
        return names.Count == 0 ? [] :
        [
            new QuietPrompt($"weet-niet/{step.Id:N}/{step.RevealedRound}", PromptKind.ManyUnknown, "Veel mensen weten dit niet",
                $"Dat zegt ook iets. Vraag eerst wat er ontbreekt, bij: {string.Join(", ", names.Take(4))}{(names.Count > 4 ? $" en {names.Count - 4} meer" : "")}."),
        ];
    }

    private static IEnumerable<QuietPrompt> Roles(Session session, AgendaStep step)
    {
        if (step.Kind is not StepKind.Roles || step.RevealedRound == 0)
        {
            yield break;
        }

        foreach (var actor in SharedResults.ActorsOf(session))
        {
            foreach (var tension in StepViews.ClashesOf(session, step, actor, step.RevealedRound))
            {
                yield return new QuietPrompt($"rollen/{tension.Id}/{actor.Id:N}", PromptKind.RoleTension, $"{actor.Name}: {char.ToLowerInvariant(tension.Title[0])}{tension.Title[1..]}", tension.OpeningQuestion, tension.Tension, null, $"{tension.Provenance.Label()}, {string.Join(", ", tension.Sources)}");
            }
        }
    }

    private static IEnumerable<QuietPrompt> Hopes(Session session, AgendaStep step)
    {
        if (step.Kind is not StepKind.Hope || step.RevealedRound == 0 || session.HopeClashes.Values.Any(clash => clash.StepId == step.Id))
        {
            yield break;
        }

        var reasons = session.Contributions.Values.OfType<Hope>()
            .Where(hope => hope.StepId == step.Id && session.IsShown(hope))
            .Aggregate(HopeReasons.None, (all, hope) => all | hope.Reasons);
        foreach (var tension in StepViews.TensionsAmong(reasons))
        {
            yield return new QuietPrompt($"hoop/{tension.Id}/{step.Id:N}", PromptKind.HopeTension, tension.Title, "Vraag of deze wensen samen kunnen. Leg ze anders naast elkaar als paar dat botst.", tension.Explanation, null, $"{tension.Provenance.Label()}, {string.Join(", ", tension.Sources)}");
        }
    }

    private static IEnumerable<QuietPrompt> NotAsked(Session session, AgendaStep step)
    {
        if (step.Kind is not StepKind.Agreements)
        {
            return [];
        }

        return session.GreyNotes.Values
            .Where(note => note.Asked is Asked.NotYet && session.SettlementOf(step.Id, note.ActorId) is null && session.ActorFor(note.ActorId) is { IsHidden: false })
            .OrderBy(note => note.RecordedUtc)
            .Select(note => session.ActorFor(note.ActorId)!)
            .DistinctBy(actor => actor.Id)
            .Select(actor => new QuietPrompt($"vragen/{actor.Id:N}", PromptKind.NotAsked, $"Nog niet gevraagd: {actor.Name}", "Spreek af wie het hun vraagt, en wanneer."));
    }
}
