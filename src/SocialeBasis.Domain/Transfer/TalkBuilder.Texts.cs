using System.Diagnostics;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Transfer;

internal sealed partial class TalkBuilder
{
    /// <summary>Gives every text an id with which it stands on the screens in the order of the file.</summary>
    private void KnowTexts()
    {
        var texts = _file.Steps.SelectMany((step, place) => TextsOf(step).Select(text => (Text: text, Step: place + 1))).ToList();
        var ids = new Queue<Guid>(Enumerable.Range(1, texts.Count).Select(ImportIds.Text).OrderBy(Shuffle.Key));
        foreach (var (text, step) in texts)
        {
            _notes.Must(_texts.TryAdd(text.Id, (ids.Dequeue(), step, text)), $"steps[{step - 1}]", $"{ImportNotes.Twice} (tekst {text.Id})");
        }

        foreach (var (group, step) in _file.Steps.SelectMany((step, place) => (step.HopeGroups ?? []).Select(group => (group, place + 1))))
        {
            _notes.Must(_groups.TryAdd(group.Id, step), $"steps[{step - 1}].hopeGroups", ImportNotes.Twice);
        }
    }

    private static IEnumerable<FileText> TextsOf(FileStep step) =>
        ((IEnumerable<FileText>?)step.Meanings ?? [])
            .Concat(step.Hopes ?? [])
            .Concat(step.Proposals ?? [])
            .Concat(step.ClosingWords ?? [])
            .Concat(step.Outside ?? []);

    private Session WithTexts(Session talk, FileStep step, AgendaStep made, string path)
    {
        _notes.Must(step.Meanings is null || step.Kind is StepKind.Term, $"{path}.meanings", ImportNotes.NotHere);
        _notes.Must(step.Hopes is null || step.Kind is StepKind.Hope, $"{path}.hopes", ImportNotes.NotHere);
        _notes.Must(step.Outside is null || step.Kind is StepKind.Influence, $"{path}.outside", ImportNotes.NotHere);
        _notes.Must(step.Proposals is null || step.Kind is StepKind.Agreements, $"{path}.proposals", ImportNotes.NotHere);
        _notes.Must(step.ClosingWords is null || step.Kind is StepKind.Closing, $"{path}.closingWords", ImportNotes.NotHere);
        var texts = TextsOf(step).ToList();
        foreach (var text in texts)
        {
            var about = $"{path} (tekst {text.Id})";
            _notes.Must(text.Round <= made.RevealedRound, about, ImportNotes.NotHere);
            _notes.Must(text.By is null || _setup.Anonymity is Anonymity.Named, about, "Dit gesprek was anoniem. Dan staan er geen namen in het bestand.");
            _notes.Must(text.From is null || _setup.Perspectives.Any(perspective => perspective.Id == text.From), about, ImportNotes.NotThere);
            _notes.Must(
                text is not FileProposal { OfTheGroup: true } || text is { By: null, From: null },
                about,
                "Wat de groep zelf opschreef, is van niemand in het bijzonder."
            );
            _notes.Must(
                text is not FileClosingWord || text.Text.Length <= TextLimits.Reason,
                about,
                $"Een woord om mee af te ronden heeft hoogstens {TextLimits.Reason} tekens."
            );
            _notes.Must(text is not FileHope hope || IsHope(hope, made), about, ImportNotes.DoesNotAddUp);
        }

        if (_notes.First is not null)
        {
            return talk;
        }

        var tallies = texts.Where(text => text.From is not null).GroupBy(text => text.Round)
            .Select(round => new Tally(made.Id, round.Key, made.Id, PictureOf.Answers, round.Select(text => text.From!).Distinct().ToSeq(), [], _before))
            .Concat((step.Hopes ?? []).Any(hope => hope.Dots > 0) ? [new Tally(made.Id, 1, made.Id, PictureOf.Dots, [], [], _before)] : []);
        return talk with
        {
            Contributions = talk.Contributions.AddRange(texts.Select(text => KeyValuePair.Create(_texts[text.Id].Id, ContributionOf(text, made)))),
            Tallies = talk.Tallies.AddRange(tallies.Select(tally => KeyValuePair.Create(tally.Key, tally))),
            OutsideNotes = talk.OutsideNotes.AddRange(
                (step.Outside ?? [])
                    .Where(one => one.Concerns is not null)
                    .Select(one => KeyValuePair.Create(_texts[one.Id].Id, new OutsideNote(_texts[one.Id].Id, made.Id, one.Concerns!, _before)))
            ),
            Dots = talk.Dots.AddRange(
                (step.Hopes ?? [])
                    .SelectMany(hope => Enumerable.Range(0, hope.Dots).Select(who => new HopeDot(_texts[hope.Id].Id, _people[who])))
                    .Select(dot => KeyValuePair.Create((dot.HopeId, dot.ParticipantId), dot))
            ),
        };
    }

    private bool IsHope(FileHope hope, AgendaStep made) =>
        (hope.Area is null || hope.Actor is null)
        && hope.Area is not FileArea.Unknown
        && (hope.Actor is not { } actor || _actors.ContainsKey(actor))
        && (hope.Reasons is null || hope.Reasons.Distinct().Count() == hope.Reasons.Count)
        && (hope.Group is not { } group || (_groups.TryGetValue(group, out var step) && ImportIds.Step(step) == made.Id))
        && Count(hope.Dots, "hopes");

    private Contribution ContributionOf(FileText text, AgendaStep step)
    {
        var id = _texts[text.Id].Id;
        var who = text is FileProposal { OfTheGroup: true } ? Contribution.ByTheGroup : _people.Writer(text.By);
        Contribution made = text switch
        {
            FileHope hope => new Hope(
                id,
                step.Id,
                who,
                text.Round,
                text.Text,
                hope.Area is { } area ? FileWords.AreaOf(area) : null,
                hope.Actor is { } actor ? ImportIds.Actor(actor) : null,
                FileWords.ReasonsOf(hope.Reasons),
                _before
            ),
            FileOutside => new OutsideFactor(id, step.Id, who, text.Round, text.Text, _before),
            FileProposal => new Proposal(id, step.Id, who, text.Round, text.Text, _before),
            FileClosingWord word => new ClosingWord(id, step.Id, who, text.Round, text.Text, word.TakeHome ?? "", _before),
            FileMeaning => new Definition(id, step.Id, who, text.Round, text.Text, _before),
            _ => throw new UnreachableException($"What {text.GetType().Name} becomes is not said."),
        };
        return made with
        {
            HatId = who == Contribution.ByTheGroup ? "" : text.From ?? Apart.NotShown,
            People = text.People ?? 1,
            Differed = text.Differed ?? "",
        };
    }
}
