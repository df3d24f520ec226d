namespace SocialeBasis.Domain.Transfer;

/// <summary>What belongs to the talk as a whole: its actors, steps, words and what was parked.</summary>
internal sealed partial class TalkBuilder
{
    private void KnowActors()
    {
        foreach (var (actor, place) in (_file.Actors ?? []).Select((actor, place) => (actor, place)))
        {
            _notes.Must(_actors.TryAdd(actor.Id, actor), $"actors[{place}].id", ImportNotes.Twice);
        }

        _notes.Must(
            _actors.Values.Count(actor => actor.InScope) <= SocialActor.MostInScope,
            "actors",
            $"Er zijn hoogstens {SocialActor.MostInScope} actoren in een gesprek."
        );
        _notes.Must(
            _actors.Values.Sum(actor => 1 + (actor.AlsoNamed?.Count ?? 0)) <= SocialActor.Most,
            "actors",
            $"Er zijn hoogstens {SocialActor.Most} actoren in een bestand."
        );
        _notes.Must(
            _actors.Values.All(actor => actor.VariantOf is not { } whole || (whole != actor.Id && _actors.ContainsKey(whole))),
            "actors",
            ImportNotes.NotThere
        );
        Count(_actors.Values.Sum(actor => actor.Mentions), "actors");
        foreach (var (actor, also) in _actors.Values.SelectMany(actor => (actor.AlsoNamed ?? []).Select((_, also) => (actor.Id, also + 1))))
        {
            _joined[(actor, also)] = ImportIds.JoinedActor(_joined.Count + 1);
        }
    }

    private IEnumerable<SocialActor> ActorsOf()
    {
        foreach (var (actor, place) in _actors.Values.Select((actor, place) => (actor, place)))
        {
            // The facilitator's: a list that was shown, with how many people named each.
            var added = _before.AddMilliseconds(place);
            yield return new SocialActor(ImportIds.Actor(actor.Id), actor.Name, actor.ReferenceId, null, added, actor.InScope)
            {
                VariantOf = actor.VariantOf is { } whole ? ImportIds.Actor(whole) : null,
                Funding = actor.Funding,
            };
            foreach (var (name, also) in (actor.AlsoNamed ?? []).Select((name, also) => (name, also + 1)))
            {
                yield return new SocialActor(_joined[(actor.Id, also)], name, null, null, added, MergedInto: ImportIds.Actor(actor.Id));
            }
        }
    }

    private AgendaStep StepOf(FileStep step, int place)
    {
        var path = $"steps[{place}]";
        var traits = step.Kind.Traits;
        _notes.Must(
            step.Subject is null || (traits.Subject is not StepSubject.None && step.Subject.Length <= traits.LongestSubject),
            $"{path}.subject",
            ImportNotes.NotHere
        );
        _notes.Must(step.Whose is null || traits.Subject is StepSubject.Question, $"{path}.whose", ImportNotes.NotHere);
        _notes.Must(
            step.Phase is Phase.Alone ? step.Round == 1 : step.Phase is not Phase.Again || step.Round > 1,
            $"{path}.phase",
            "Deze fase en deze ronde kunnen niet samen."
        );
        var made = new AgendaStep(ImportIds.Step(place + 1), place, step.Kind, step.Minutes, step.Subject, step.Phase, step.Round, step.StartedUtc)
        {
            Method = step.Method,
            Whose = step.Whose ?? WhoseInfluence.Municipality,
        };
        _notes.Must(
            !step.LaterRoundUnseen || (made.RevealedRound > 0 && made.Round > made.RevealedRound),
            $"{path}.laterRoundUnseen",
            ImportNotes.DoesNotAddUp
        );
        return made;
    }

    private IEnumerable<StarredWord> WordsOf()
    {
        foreach (var (word, place) in (_file.Words ?? []).Select((word, place) => (word, place)))
        {
            foreach (var (version, number) in word.Versions.Select((version, before) => (version, before + 1)))
            {
                var path = $"words[{place}].versions[{number - 1}]";
                var meanings = version.Meanings ?? [];
                _notes.Must((version.RecordedUtc is null) == (number == 1), $"{path}.recordedUtc", "De eerste versie heeft geen tijd, elke volgende wel.");
                _notes.Must(
                    meanings.All(meaning => _setup.Perspectives.Any(perspective => perspective.Id == meaning.Perspective)),
                    $"{path}.meanings",
                    ImportNotes.NotThere
                );
                _notes.Must(meanings.DistinctBy(meaning => meaning.Perspective).Count() == meanings.Count, $"{path}.meanings", ImportNotes.Twice);
                yield return new StarredWord(
                    ImportIds.Word(place + 1),
                    number,
                    word.Word,
                    version.Agreed,
                    version.Other,
                    version.Plain,
                    version.Demands,
                    meanings.Select(meaning => new PerspectiveMeaning(meaning.Perspective, meaning.Text)).ToSeq(),
                    version.IsDropped,
                    version.RecordedUtc ?? _before.AddMilliseconds(place)
                );
            }
        }
    }

    private IEnumerable<ParkedItem> ParkedOf()
    {
        foreach (var (item, place) in (_file.Parked ?? []).Select((item, place) => (item, place)))
        {
            var path = $"parked[{place}]";
            _notes.Must(item.Step <= _file.Steps.Count, $"{path}.step", ImportNotes.NotThere);
            _notes.Must(item.End is null || item.Resolution is not null, $"{path}.resolution", "Wat klaar is, heeft een uitkomst.");
            _notes.Must(item.End is not ParkedEnd.Lapsed || item.Resolution is not "", $"{path}.resolution", "Wat vervalt, heeft een reden.");
            _notes.Must(
                (item.End is ParkedEnd.TakenOn) == (item.Owner is not null) && (item.DueOn is null || item.Owner is not null),
                $"{path}.owner",
                "Alleen wat iemand oppakt, heeft een naam en een datum."
            );
            yield return new ParkedItem(
                ImportIds.Parked(place + 1),
                ImportIds.Step(item.Step),
                item.Text is { } text ? TextOf(text, $"{path}.text") : null,
                item.What,
                item.ParkedUtc,
                item.Resolution
            )
            {
                End = item.End,
                Owner = item.Owner ?? "",
                DueOn = item.DueOn,
            };
        }
    }
}
