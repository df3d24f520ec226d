namespace SocialeBasis.Domain.Transfer;

internal sealed partial class TalkBuilder
{
    private Session WithStep(Session talk, FileStep step, int number)
    {
        var (made, path) = (talk.Steps[ImportIds.Step(number)], $"steps[{number - 1}]");
        var hasContent =
            TextsOf(step).Any()
            || new object?[]
            {
                step.Places,
                step.Ratings,
                step.Roles,
                step.Settled,
                step.Consent,
                step.Differences,
                step.GreyNotes,
                step.HopeGroups,
                step.HopeClashes,
                step.Recognitions,
                step.RoleDeals,
                step.SteadfastDeals,
                step.Weighed,
            }.Any(part => part is not null);
        if (!_notes.Must(!hasContent || made.RevealedRound > 0, path, ImportNotes.NotHere))
        {
            return talk;
        }

        talk = WithTexts(talk, step, made, path);
        talk = _notes.First is null ? WithChoices(talk, step, made, path) : talk;
        talk = _notes.First is null ? WithWeights(talk, step, made, path) : talk;
        return _notes.First is null ? WithOutcomes(talk, step, made, number) : talk;
    }

    private Session WithOutcomes(Session talk, FileStep step, AgendaStep made, int number)
    {
        var path = $"steps[{number - 1}]";
        var settled = (step.Settled ?? []).SelectMany((one, place) => SettlementsOf(one, step, made, $"{path}.settled[{place}]")).ToList();
        _notes.Must(settled.DistinctBy(one => (one.SubjectId, one.Version)).Count() == settled.Count, $"{path}.settled", ImportNotes.Twice);
        var differences = (step.Differences ?? []).Select((note, place) => DifferenceOf(note, made, place, $"{path}.differences[{place}]")).ToList();
        _notes.Must(differences.DistinctBy(note => note.SubjectId).Count() == differences.Count, $"{path}.differences", ImportNotes.Twice);
        var grey = (step.GreyNotes ?? [])
            .Where(note => IsActor(note.Actor, $"{path}.greyNotes"))
            .Select(note => new GreyNote(made.Id, ImportIds.Actor(note.Actor), note.For, note.Against, note.WhatChanges, note.Asked, _before))
            .ToList();
        _notes.Must(
            step.GreyNotes is null || (step.Kind is StepKind.Spheres && grey.DistinctBy(note => note.ActorId).Count() == step.GreyNotes.Count),
            $"{path}.greyNotes",
            ImportNotes.Twice
        );
        var deals = (step.RoleDeals ?? [])
            .Where(deal => IsActor(deal.Actor, $"{path}.roleDeals"))
            .Select(deal => new RoleDeal(made.Id, ImportIds.Actor(deal.Actor), deal.Does, deal.DoesNot, deal.InReturn, deal.Relation, _before))
            .ToList();
        _notes.Must(
            step.RoleDeals is null || (step.Kind is StepKind.Roles && deals.DistinctBy(deal => deal.ActorId).Count() == step.RoleDeals.Count),
            $"{path}.roleDeals",
            ImportNotes.Twice
        );
        _notes.Must(
            (step.SteadfastDeals is null || step.Kind is StepKind.Roles) && talk.SteadfastDeals.Count + (step.SteadfastDeals?.Count ?? 0) <= SteadfastDeal.Most,
            $"{path}.steadfastDeals",
            ImportNotes.NotHere
        );
        _notes.Must(step.HopeGroups is null || step.Kind.Traits.JoinsTexts, $"{path}.hopeGroups", ImportNotes.NotHere);
        _notes.Must(step.HopeClashes is null || step.Kind is StepKind.Hope, $"{path}.hopeClashes", ImportNotes.NotHere);
        _notes.Must(talk.Recognitions.Count + (step.Recognitions?.Count ?? 0) <= Recognition.Most, $"{path}.recognitions", ImportNotes.DoesNotAddUp);
        var clashes = (step.HopeClashes ?? [])
            .Select((clash, place) => ClashOf(clash, made, talk.HopeClashes.Count + place, $"{path}.hopeClashes[{place}]"))
            .ToList();
        AskConsents(step, made, path);
        if (_notes.First is not null || !Count((step.Recognitions ?? []).Sum(asked => asked.Hands ?? 0), $"{path}.recognitions"))
        {
            return talk;
        }

        var recognitions = (step.Recognitions ?? [])
            .Select(
                (asked, place) =>
                    (
                        Made: new Recognition(
                            ImportIds.Recognition(talk.Recognitions.Count + place + 1),
                            made.Id,
                            asked.Text,
                            _before.AddSeconds(place),
                            asked.Hands is null
                        ),
                        Hands: asked.Hands ?? 0
                    )
            )
            .ToList();
        return talk with
        {
            Settlements = talk.Settlements.AddRange(settled.Select(one => KeyValuePair.Create((one.StepId, one.SubjectId, one.Version), one))),
            DifferenceNotes = talk.DifferenceNotes.AddRange(differences.Select(note => KeyValuePair.Create((note.StepId, note.SubjectId), note))),
            GreyNotes = talk.GreyNotes.AddRange(grey.Select(note => KeyValuePair.Create((note.StepId, note.ActorId), note))),
            RoleDeals = talk.RoleDeals.AddRange(deals.Select(deal => KeyValuePair.Create((deal.StepId, deal.ActorId), deal))),
            SteadfastDeals = talk.SteadfastDeals.AddRange(
                (step.SteadfastDeals ?? [])
                    .Select(
                        (deal, place) =>
                            new SteadfastDeal(
                                ImportIds.SteadfastDeal(talk.SteadfastDeals.Count + place + 1),
                                made.Id,
                                deal.Scenario,
                                deal.WeDo,
                                deal.FirstContact,
                                _before.AddSeconds(place)
                            )
                    )
                    .Select(deal => KeyValuePair.Create(deal.Id, deal))
            ),
            HopeGroups = talk.HopeGroups.AddRange(
                (step.HopeGroups ?? [])
                    .Select((group, place) => new HopeGroup(ImportIds.Group(group.Id), made.Id, group.Name, _before.AddSeconds(place)))
                    .Select(group => KeyValuePair.Create(group.Id, group))
            ),
            GroupedHopes = talk.GroupedHopes.AddRange(
                (step.Hopes ?? []).Select(hope => (hope.Id, hope.Group))
                    .Concat((step.Links ?? []).Select(link => (link.Id, link.Group)))
                    .Where(text => text.Group is not null)
                    .Select(text => new HopeInGroup(_texts[text.Id].Id, ImportIds.Group(text.Group!.Value)))
                    .Select(grouped => KeyValuePair.Create(grouped.HopeId, grouped))
            ),
            HopeClashes = talk.HopeClashes.AddRange(clashes.Select(clash => KeyValuePair.Create(clash.Id, clash))),
            Recognitions = talk.Recognitions.AddRange(recognitions.Select(asked => KeyValuePair.Create(asked.Made.Id, asked.Made))),
            Hands = talk.Hands.AddRange(
                recognitions
                    .SelectMany(asked => Enumerable.Range(0, asked.Hands).Select(who => new Hand(asked.Made.Id, _people[who])))
                    .Select(hand => KeyValuePair.Create((hand.RecognitionId, hand.ParticipantId), hand))
            ),
        };
    }

    private IEnumerable<Settlement> SettlementsOf(FileSettled settled, FileStep step, AgendaStep made, string path)
    {
        IsActor(settled.Actor, $"{path}.actor");
        _notes.Must(settled.Actor is null || settled.Text is null, path, ImportNotes.DoesNotAddUp);
        _notes.Must(settled.Text is null || (step.Proposals ?? []).Any(proposal => proposal.Id == settled.Text), $"{path}.text", ImportNotes.NotThere);
        if (_notes.First is not null)
        {
            yield break;
        }

        var subject = settled.Actor is { } actor ? ImportIds.Actor(actor) : settled.Text is { } text ? _texts[text].Id : made.Id;
        foreach (var (version, place) in settled.Versions.Select((version, place) => (version, place)))
        {
            var about = $"{path}.versions[{place}]";
            _notes.Must(
                version.Agreed.Length > 0 || version is { Outcome: Outcome.Parked } or { Area: not null } or { GreyZone: true },
                $"{about}.agreed",
                "Hier hoort een tekst te staan."
            );
            _notes.Must(
                version.Outcome is not Outcome.AgreedToDiffer || version.OtherVoice.Length > 0,
                $"{about}.otherVoice",
                "Hier hoort de andere stem te staan."
            );
            _notes.Must(version.Area is not FileArea.Unknown && (version.Area is null || !version.GreyZone), $"{about}.area", ImportNotes.DoesNotAddUp);
            yield return new Settlement(made.Id, subject, place + 1, version.Outcome, version.RecordedUtc)
            {
                Text = new(version.Agreed, version.OtherVoice, version.Needed, version.Why ?? ""),
                Place = new(version.Area is { } area ? FileWords.AreaOf(area) : null, version.GreyZone),
                Plan = new(version.Owner, version.DueOn, version.Assumption ?? ""),
            };
        }
    }

    private DifferenceNote DifferenceOf(FileDifference note, AgendaStep made, int place, string path)
    {
        IsActor(note.Actor, $"{path}.actor");
        _notes.Must(note.Group is not { } group || _groups.ContainsKey(group), $"{path}.group", ImportNotes.NotThere);
        _notes.Must(new object?[] { note.Actor, note.Text, note.Group }.Count(about => about is not null) <= 1, path, ImportNotes.DoesNotAddUp);
        _notes.Must(note.Heard.Length > 0 || note.Kinds is { Count: > 0 }, path, "Hier hoort een tekst te staan.");
        var subject = note.Actor is { } actor ? ImportIds.Actor(actor)
            : note.Text is { } text ? TextOf(text, $"{path}.text")
            : note.Group is { } gathered ? ImportIds.Group(gathered)
            : made.Id;
        return new DifferenceNote(made.Id, subject, FileWords.KindsOf(note.Kinds), note.Heard, _before.AddSeconds(place));
    }

    private HopeClash ClashOf(FileClash clash, AgendaStep made, int before, string path)
    {
        var (first, second) = (HopeOrGroup(clash.First, made, $"{path}.first"), HopeOrGroup(clash.Second, made, $"{path}.second"));
        _notes.Must(first != second, path, ImportNotes.Twice);
        return new HopeClash(ImportIds.Clash(before + 1), made.Id, first, second, clash.Note, _before.AddSeconds(before));
    }

    private Guid HopeOrGroup(FileHopeOrGroup part, AgendaStep made, string path)
    {
        var isHope = part.Text is { } text && _texts.TryGetValue(text, out var known) && known.Text is FileHope && ImportIds.Step(known.Step) == made.Id;
        var isGroup = part.Group is { } group && _groups.TryGetValue(group, out var step) && ImportIds.Step(step) == made.Id;
        _notes.Must((isHope && part.Group is null) || (isGroup && part.Text is null), path, ImportNotes.NotThere);
        return isHope ? _texts[part.Text!.Value].Id : isGroup ? ImportIds.Group(part.Group!.Value) : made.Id;
    }

    private void AskConsents(FileStep step, AgendaStep made, string path)
    {
        if (
            step.Consent is { } whole
            && _notes.Must((step.Settled ?? []).Any(one => one is { Actor: null, Text: null }), $"{path}.consent", ImportNotes.NotThere)
        )
        {
            _consents.Add((made.Id, whole, $"{path}.consent"));
        }

        foreach (var proposal in (step.Proposals ?? []).Where(proposal => proposal.Consent is not null))
        {
            _consents.Add((_texts[proposal.Id].Id, proposal.Consent!, $"{path} (tekst {proposal.Id})"));
        }
    }
}
