using System.Collections.Immutable;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Makes a talk of a file whose texts and numbers are within their limits, and finds what still cannot be: what refers to nothing,
/// what does not add up, what the rules of the talk would have refused.
/// </summary>
internal sealed partial class TalkBuilder
{
    /// <summary>The most answers that are made for one talk: three hundred people, forty actors and three rounds of every choice give fewer.</summary>
    public const int MostAnswers = 200_000;

    private readonly ImportNotes _notes = new();
    private readonly TalkFile _file;
    private readonly DateTime _before;
    private readonly SessionSetup _setup;
    private readonly ImportedPeople _people;
    private readonly Dictionary<int, FileActor> _actors = [];
    private readonly Dictionary<(int Actor, int Also), Guid> _joined = [];
    private readonly HashSet<int> _roles = [];
    private readonly Dictionary<int, (Guid Id, int Step, FileText Text)> _texts = [];
    private readonly Dictionary<int, int> _groups = [];
    private readonly List<(Guid SubjectId, FileConsent Consent, string Path)> _consents = [];
    private int _answers;

    private TalkBuilder(TalkFile file)
    {
        _file = file;

        // Everything without a time of its own happened before everything with one, in the order of the file.
        _before = TimesOf(file).Append(file.Setup.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).Min().AddDays(-1);
        _setup = SetupOf(file.Setup);
        _people = new ImportedPeople(file.People, _setup, _before, _notes);
    }

    /// <summary>Builds the talk.</summary>
    public static ImportProblem? Build(TalkFile file, DateTime nowUtc, DateOnly today, out Session? talk)
    {
        var builder = new TalkBuilder(file);
        var made = builder._notes.First is null ? builder.Make(nowUtc, today) : null;
        talk = builder._notes.First is null ? made : null;
        return builder._notes.First;
    }

    private Session Make(DateTime nowUtc, DateOnly today)
    {
        foreach (var role in _file.Roles ?? [])
        {
            _notes.Must(_roles.Add(role.Id), "roles", ImportNotes.Twice);
        }

        _notes.Must(
            _file.Version > 1 || (_file.Report is null && _file.Earlier is null),
            "version",
            "Dit deel hoort bij een nieuwere versie dan het bestand zegt te zijn."
        );
        _notes.Must(
            _file.Version > 2
                || _file.Steps.All(step =>
                    step.Whose is null && step.Outside is null && (step.Ratings ?? []).All(rating => rating.Kinds?.Other is null)),
            "version",
            "Dit deel hoort bij een nieuwere versie dan het bestand zegt te zijn."
        );
        KnowActors();
        KnowTexts();
        var talk = new Session
        {
            Id = Guid.Empty,
            Code = "",
            LeadKey = "",
            ScreenKey = "",
            Setup = _setup with { DataEndsOn = _setup.DataEndsOn > today ? _setup.DataEndsOn : today.AddYears(1) },
            CreatedUtc = nowUtc,
            ClosedUtc = _file.ClosedUtc ?? nowUtc,

            // Equal times say that the file closed nothing: see Session.IsFinal.
            ImportedUtc = _file.ClosedUtc == nowUtc ? nowUtc.AddTicks(1) : nowUtc,
            Revision = 1,
            CurrentStepId = ImportIds.Step(Enumerable.Range(1, _file.Steps.Count).LastOrDefault(number => _file.Steps[number - 1].StartedUtc is not null, 1)),
            Steps = _file.Steps.Select((step, place) => StepOf(step, place)).ToImmutableDictionary(step => step.Id),
            Roles = (_file.Roles ?? [])
                .Select((role, place) => new Role(ImportIds.Role(role.Id), place, role.Name, role.Explanation, role.ReferenceId))
                .DistinctBy(role => role.Id)
                .ToImmutableDictionary(role => role.Id),
            Actors = ActorsOf().ToImmutableDictionary(actor => actor.Id),
            Mentions = _actors
                .Values.SelectMany(actor =>
                    Enumerable.Range(0, actor.Mentions).Select(who => new ActorMention(ImportIds.Actor(actor.Id), _people[who], _before))
                )
                .ToImmutableDictionary(mention => (mention.ActorId, mention.ParticipantId)),
            StepResponses = _file
                .Steps.Select((step, place) => new StepResponse(ImportIds.Step(place + 1), step.Answered, step.LaterRoundUnseen))
                .ToImmutableDictionary(response => response.StepId),
            Words = WordsOf().ToImmutableDictionary(word => (word.WordId, word.Version)),
            Parked = ParkedOf().ToImmutableDictionary(item => item.Id),
        };
        for (var place = 0; place < _file.Steps.Count && _notes.First is null; place++)
        {
            talk = WithStep(talk, _file.Steps[place], place + 1);
        }

        if (_notes.First is null)
        {
            talk = WithEarlier(WithReport(WithConsents(talk), _file.Report), _file.Earlier);
        }

        return talk with { Participants = _people.All().ToImmutableDictionary(who => who.Id) };
    }

    private static IEnumerable<DateTime> TimesOf(TalkFile file) => new[] { file.ClosedUtc }
        .Concat(file.Steps.Select(step => step.StartedUtc))
        .Concat(file.Steps.SelectMany(step => step.Settled ?? []).SelectMany(settled => settled.Versions).Select(version => (DateTime?)version.RecordedUtc))
        .Concat((file.Words ?? []).SelectMany(word => word.Versions).Select(version => version.RecordedUtc))
        .Concat((file.Parked ?? []).Select(item => (DateTime?)item.ParkedUtc))
        .Concat((file.Report?.Sentences ?? []).Select(sentence => (DateTime?)sentence.RecordedUtc))
        .Append(file.Report?.FoundRight?.RecordedUtc)
        .Concat((file.Earlier?.Agreements ?? []).Select(agreement => agreement.Today?.RecordedUtc))
        .Concat((file.Earlier?.Assumptions ?? []).Select(assumption => assumption.Today?.RecordedUtc))
        .OfType<DateTime>();

    private SessionSetup SetupOf(FileSetup file)
    {
        var wished = new SessionSetup
        {
            Title = file.Title,
            QuestionOfTheDay = file.QuestionOfTheDay,
            Occasion = file.Occasion,
            Area = file.Area,
            TargetGroup = file.TargetGroup,
            Place = file.Place,
            LedBy = file.LedBy,
            Date = file.Date,
            StartsAt = file.StartsAt,
            Perspectives = file
                .Perspectives.Select(perspective => new Perspective(perspective.Id, perspective.Name, perspective.Shape)
                {
                    Parts = (perspective.Parts ?? []).Select(part => new PerspectivePart(part.Id, part.Name)).ToSeq(),
                })
                .ToSeq(),
            Anonymity = file.Anonymity,
            GroupThreshold = file.GroupThreshold,
            ReviewOn = file.ReviewOn,
            DataEndsOn = file.DataEndsOn,
        };
        if (SessionRules.Check(wished, out var setup) is { } refused)
        {
            _notes.Wrong("setup", refused.Message);
        }

        return setup;
    }

    /// <summary>Consent belongs to the words of a text, so it comes after what was settled.</summary>
    private Session WithConsents(Session talk)
    {
        foreach (var (subject, consent, path) in _consents)
        {
            var version = talk.ConsentVersion(subject);
            var levels = Enumerable.Repeat((SupportLevel.Behind, ""), consent.Behind)
                .Concat(Enumerable.Repeat((SupportLevel.CanLiveWith, ""), consent.CanLiveWith))
                .Concat((consent.Concerns ?? []).Select(reason => (SupportLevel.Concern, reason)))
                .Concat((consent.Objections ?? []).Select(reason => (SupportLevel.Objection, reason)))
                .ToList();
            if (Count(levels.Count, path))
            {
                talk = talk with
                {
                    ConsentsShown = talk.ConsentsShown.SetItem((subject, version), new ConsentShown(subject, version)),
                    Supports = talk.Supports.SetItems(
                        levels
                            .Select((level, who) => new Support(subject, _people[who], level.Item1, level.Item2, _before) { Version = version })
                            .Select(support => KeyValuePair.Create((support.SubjectId, support.ParticipantId), support))
                    ),
                };
            }
        }

        return talk;
    }

    /// <summary>Notes that this many answers are made; false when that is more than a talk can have.</summary>
    private bool Count(int answers, string path) =>
        _notes.Must((_answers += answers) <= MostAnswers, path, "In dit bestand staan meer antwoorden dan een gesprek kan hebben.");

    private bool IsActor(int? number, string path) => _notes.Must(number is null || _actors.ContainsKey(number.Value), path, ImportNotes.NotThere);

    private Guid TextOf(int number, string path)
    {
        _notes.Must(_texts.TryGetValue(number, out var text), path, ImportNotes.NotThere);
        return text.Id;
    }
}
