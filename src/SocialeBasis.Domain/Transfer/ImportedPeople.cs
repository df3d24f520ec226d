namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Stand-ins for the people of a talk from a file. They carry the numbers per perspective and the counted answers; which stand-in
/// carries which answers means nothing, for the file holds no link between them.
/// </summary>
internal sealed class ImportedPeople
{
    private readonly FilePeople _people;
    private readonly List<string> _perspectives;
    private readonly Dictionary<string, Guid> _named = new(StringComparer.Ordinal);
    private readonly List<Participant> _gone = [];
    private readonly DateTime _since;
    private int _most;

    public ImportedPeople(FilePeople people, SessionSetup setup, DateTime since, ImportNotes notes)
    {
        (_people, _since) = (people, since);
        var counts = people.Perspectives ?? [];
        notes.Must(
            counts.All(count => setup.Perspectives.Any(perspective => perspective.Id == count.Perspective)),
            "people.perspectives",
            ImportNotes.NotThere
        );
        notes.Must(counts.DistinctBy(count => count.Perspective).Count() == counts.Count, "people.perspectives", ImportNotes.Twice);
        _perspectives = [.. counts.SelectMany(count => Enumerable.Repeat(count.Perspective, count.People))];
        notes.Must(_perspectives.Count <= SessionRules.MostParticipants, "people.perspectives", ImportNotes.DoesNotAddUp);
        notes.Must(people.TypedFor <= _perspectives.Count, "people.typedFor", ImportNotes.DoesNotAddUp);
        notes.Must(
            people.SharedDevices <= _perspectives.Count
                && people.PeopleAtSharedDevices >= 2 * people.SharedDevices
                && people.PeopleAtSharedDevices <= Participant.MostAtOneDevice * people.SharedDevices,
            "people.sharedDevices",
            ImportNotes.DoesNotAddUp);
        var names = people.Names ?? [];
        notes.Must(names.Count == 0 || setup.Anonymity is Anonymity.Named, "people.names", "Dit gesprek was anoniem. Dan staan er geen namen in het bestand.");
        notes.Must(names.Count <= _perspectives.Count, "people.names", ImportNotes.DoesNotAddUp);
        for (var i = 0; i < names.Count; i++)
        {
            _named.TryAdd(names[i], ImportIds.Person(i));
        }
    }

    /// <summary>The stand-in of this number, from 0: those who took part first, then as many of those who left as are needed.</summary>
    public Guid this[int number]
    {
        get
        {
            _most = Math.Max(_most, number + 1);
            return ImportIds.Person(number);
        }
    }

    /// <summary>Who wrote a text with this name; with none, nobody in particular.</summary>
    public Guid Writer(string? name)
    {
        if (name is null)
        {
            return ImportIds.Anybody;
        }

        if (!_named.TryGetValue(name, out var id))
        {
            _named[name] = id = ImportIds.NamedPerson(_named.Count + 1);
            _gone.Add(Gone(id, name));
        }

        return id;
    }

    /// <summary>All of them, once every answer has its stand-in.</summary>
    public IEnumerable<Participant> All()
    {
        var extra = _people.PeopleAtSharedDevices - (2 * _people.SharedDevices);
        for (var i = 0; i < _perspectives.Count; i++)
        {
            var people = 1;
            if (i < _people.SharedDevices)
            {
                var more = Math.Min(extra, Participant.MostAtOneDevice - 2);
                (people, extra) = (2 + more, extra - more);
            }

            yield return new Participant(ImportIds.Person(i), _perspectives[i], _people.Names?.ElementAtOrDefault(i), _since)
            {
                People = people,
                TypedBy = i >= _perspectives.Count - _people.TypedFor ? ImportIds.Typist : null,
            };
        }

        for (var i = 0; i < _people.Observers; i++)
        {
            yield return new Participant(ImportIds.Observer(i), "", null, _since) { Observes = true };
        }

        for (var i = _perspectives.Count; i < _most; i++)
        {
            yield return Gone(ImportIds.Person(i), null);
        }

        foreach (var who in _gone.Append(Gone(ImportIds.Anybody, null)))
        {
            yield return who;
        }
    }

    // Somebody whose answers count and who is not among those who take part.
    private Participant Gone(Guid id, string? name) => new(id, "", name, _since, Standing.Removed);
}
