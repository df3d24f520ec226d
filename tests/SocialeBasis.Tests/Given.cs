using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests;

/// <summary>
/// Sets up a session through commands alone, as people would; a refused command fails at once and says why. Ids and times
/// follow from the order of the calls, so the same set-up gives an equal session.
/// </summary>
public sealed class Given
{
    private readonly List<Guid> _people = [];
    private readonly List<SessionChange> _changes = [];
    private Guid? _step;
    private int _ids;

    private Given(Session session, DateTime now) => (Begin, Value, Now) = (session, session, now);

    /// <summary>The session as it is now.</summary>
    public Session Value { get; private set; }

    /// <summary>The session as it was made.</summary>
    public Session Begin { get; }

    /// <summary>Everything that changed since it was made, in order.</summary>
    public IReadOnlyList<SessionChange> Changes => _changes;

    /// <summary>The time of the next command; every command takes a second.</summary>
    public DateTime Now { get; set; }

    /// <summary>Who joined, in that order.</summary>
    public IReadOnlyList<Guid> People => _people;

    /// <summary>The step that the next commands are about: the one gone to last.</summary>
    public Guid StepId => _step ?? Value.CurrentStepId;

    /// <summary>A talk with these kinds of steps.</summary>
    public static Given Session(params StepKind[] steps) => Session(setup => setup, steps: steps);

    /// <summary>A talk with a changed preparation and these kinds of steps; an influence step gets a question, a term step "sociale basis".</summary>
    public static Given Session(
        Func<SessionSetup, SessionSetup> prepare,
        IEnumerable<string>? actors = null,
        IEnumerable<Role>? roles = null,
        params StepKind[] steps
    ) =>
        Session(
            prepare,
            [
                .. steps.Select(
                    (kind, i) =>
                        new PlannedStep(
                            IdOf(0x5, i + 1),
                            kind,
                            10,
                            kind switch
                            {
                                StepKind.Term => AgendaStep.UsualTerm,
                                StepKind.Influence => "op wat deze actor doet tegen eenzaamheid",
                                StepKind.Theory => "dat niemand lang alleen is",
                                _ => null,
                            }
                        )
                ),
            ],
            actors,
            roles
        );

    /// <summary>A talk with exactly these steps.</summary>
    public static Given Session(
        Func<SessionSetup, SessionSetup> prepare,
        IReadOnlyList<PlannedStep> steps,
        IEnumerable<string>? actors = null,
        IEnumerable<Role>? roles = null
    )
    {
        var now = new DateTime(2026, 3, 12, 18, 30, 0, DateTimeKind.Utc);
        var setup = prepare(new SessionSetup
        {
            Title = "Samen in de wijk",
            QuestionOfTheDay = "Wat bedoelen wij met sociale basis?",
            Date = new DateOnly(2026, 3, 12),
            DataEndsOn = new DateOnly(2027, 3, 12),
        });
        var create = new CreateSession(
            IdOf(0x1, 1), "KM4T7R", "leidsleutel", "schermsleutel", setup, steps.ToSeq(),
            (actors ?? []).Select((name, i) => new PlannedActor(IdOf(0xA, i + 1), name)).ToSeq(),
            (roles ?? [new Role(IdOf(0xB, 1), 0, "Maakt mogelijk", "", null), new Role(IdOf(0xB, 2), 1, "Voert uit", "", null)]).ToSeq());
        return Session(create, now);
    }

    /// <summary>Exactly this talk.</summary>
    public static Given Session(CreateSession create, DateTime now) => SessionRules.Create(create, now, out var session) is { } refused
        ? throw new InvalidOperationException($"The session was refused: {refused.Message}")
        : new Given(session!, now);

    /// <summary>A talk that continues another one a year later: the same steps, actors and roles, under the ids that they had.</summary>
    public static Given Continuing(Session earlier, Func<CreateSession, CreateSession>? change = null)
    {
        var now = new DateTime(2027, 3, 11, 18, 30, 0, DateTimeKind.Utc);
        var create = new CreateSession(
            IdOf(0x1, 2),
            "KM4T7F",
            "leidsleutel-2",
            "schermsleutel-2",
            earlier.Setup with
            {
                Title = $"{earlier.Setup.Title} – vervolg",
                Date = new DateOnly(2027, 3, 11),
                DataEndsOn = new DateOnly(2028, 3, 11),
                ReviewOn = null,
            },
            earlier.Agenda.Select((step, i) => new PlannedStep(IdOf(0x6, i + 1), step.Kind, step.Minutes, step.Subject)).ToSeq(),
            earlier.ActorsInScope.Select(actor => new PlannedActor(actor.Id, actor.Name, actor.ReferenceId, actor.Funding)).ToSeq(),
            earlier.Roles.Values.OrderBy(role => role.Position).ToSeq())
        {
            Earlier = EarlierTalk.Of(ShownTalk.Of(earlier)),
        };
        var given = Session(change?.Invoke(create) ?? create, now);
        // Ids are counted per talk here; in the program no two are the same.
        given._ids = 1000 * ((earlier.Earlier?.Before.Count + 1 ?? 0) + 1);
        return given;
    }

    /// <summary>Somebody joins.</summary>
    public Given Joined(string perspectiveId = "inwoner", string? name = null)
    {
        var id = IdOf(0xD, _people.Count + 1);
        Send(new Sender.Participant(id), new Join(perspectiveId, name));
        _people.Add(id);
        return this;
    }

    /// <summary>A number of people without a name join from one perspective.</summary>
    public Given Joined(int people, string perspectiveId = "inwoner")
    {
        for (var i = 0; i < people; i++)
        {
            Joined(perspectiveId);
        }

        return this;
    }

    /// <summary>The group goes to the first step of this kind, or to a later one of it.</summary>
    public Given At(StepKind kind, int which = 1)
    {
        var step =
            Value.Agenda.Where(step => step.Kind == kind).ElementAtOrDefault(which - 1)
            ?? throw new InvalidOperationException($"There is no step {kind} number {which}.");
        _step = step.Id;
        return Lead(new GoToStep(step.Id));
    }

    /// <summary>A participant, 0-based, sends what is made for the current step.</summary>
    public Given Says(int person, Func<Guid, SessionCommand> command) => Send(new Sender.Participant(_people[person]), command(StepId));

    /// <summary>Everybody sends what is made for the current step and their number; null sends nothing.</summary>
    public Given EverybodySays(Func<Guid, int, SessionCommand?> command)
    {
        for (var person = 0; person < _people.Count; person++)
        {
            if (command(StepId, person) is { } one)
            {
                Send(new Sender.Participant(_people[person]), one);
            }
        }

        return this;
    }

    /// <summary>The facilitator sends a command.</summary>
    public Given Lead(SessionCommand command) => Send(new Sender.Facilitator(), command);

    /// <summary>The facilitator sends what is made for the current step.</summary>
    public Given Lead(Func<Guid, SessionCommand> command) => Lead(command(StepId));

    /// <summary>The answers of the current step are shown.</summary>
    public Given Revealed() => Lead(new RevealAnswers(StepId, EvenFew: true));

    /// <summary>The current step goes into a further round.</summary>
    public Given NextRound() => Lead(new StartRound(StepId, Value.Steps[StepId].Round + 1));

    /// <summary>The group settles the current step, or a subject in it.</summary>
    public Given Settled(
        string agreed,
        string otherVoice = "",
        string needed = "",
        Guid? subject = null,
        Outcome outcome = Outcome.Agreed,
        Spheres? area = null,
        bool grey = false,
        string owner = "",
        DateOnly? due = null
    ) => Lead(new Settle(StepId, subject, outcome, agreed, otherVoice, needed, area, grey, owner, due));

    /// <summary>The actor of this name.</summary>
    public Guid Actor(string name) =>
        Value.Actors.Values.FirstOrDefault(actor => actor.Name == name)?.Id ?? throw new InvalidOperationException($"There is no actor '{name}'.");

    /// <summary>The contribution with this text.</summary>
    public Guid Text(string text) =>
        Value.Contributions.Values.FirstOrDefault(given => given.Text == text)?.Id ?? throw new InvalidOperationException($"Nobody wrote '{text}'.");

    /// <summary>A new id; the first is always the same.</summary>
    public Guid NewId() => IdOf(0xF, ++_ids);

    /// <summary>What the rules say, without doing it.</summary>
    public Decision Try(Sender sender, SessionCommand command) => SessionRules.Decide(Value, sender, command, Now);

    /// <summary>A state that no command leads to: an example, a talk from a file.</summary>
    public Given As(Func<Session, Session> change)
    {
        Value = change(Value);
        return this;
    }

    /// <summary>Sends a command that must be accepted.</summary>
    public Given Send(Sender sender, SessionCommand command, TimeSpan? pace = null)
    {
        Now += pace ?? TimeSpan.FromSeconds(1);
        var decision = Try(sender, command);
        if (decision is Decision.Rejected rejected)
        {
            throw new InvalidOperationException($"{command} was refused: {rejected.Reason.Message}");
        }

        var changes = ((Decision.Accepted)decision).Changes;
        _changes.AddRange(changes);
        Value = changes.Aggregate(Value, SessionRules.Evolve);
        return this;
    }

    private static Guid IdOf(byte kind, int number) => new(number, 0x1200, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, kind);
}
