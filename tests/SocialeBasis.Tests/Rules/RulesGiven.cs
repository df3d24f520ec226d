using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// One talk of <see cref="Given"/> for testing rules: a step of each kind, three participants, one actor and one role to start with, under
/// ids that have names.
/// </summary>
internal sealed class RulesGiven
{
    public const string OwnName = "NAAM-VAN-ANNA";
    public static readonly Sender Leader = new Sender.Facilitator();
    public static readonly Guid Doctor = Id("actor/huisarts");
    public static readonly Guid Connector = Id("role/verbinder");
    private readonly Given _given;
    private readonly List<(Sender By, SessionCommand Command)> _done = [];

    public RulesGiven(Anonymity anonymity = Anonymity.Anonymous, string? question = "op eenzaamheid")
    {
        _given = Given.Session(Creation(anonymity, question), new DateTime(2026, 3, 12, 12, 0, 0, DateTimeKind.Utc));
        Do(Person(0), new Join("inwoner", OwnName));
        Do(Person(1), new Join("gemeente", "Bert"));
        Do(Person(2), new Join("gemeente", null));
    }

    public Session Now => _given.Value;

    public DateTime Clock => _given.Now;

    /// <summary>How far the clock goes on with each command.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Everything that was done so far, in order.</summary>
    public IReadOnlyList<(Sender By, SessionCommand Command)> Done => _done;

    public static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public static Guid Who(int person) => Id($"person/{person}");

    public static Sender Person(int person) => new Sender.Participant(Who(person));

    public static Guid Step(StepKind kind) => Id($"step/{kind}");

    public static SessionSetup Setup(Anonymity anonymity = Anonymity.Anonymous) => new()
    {
        Title = "Gesprek",
        QuestionOfTheDay = "Wat bedoelen wij?",
        Date = new DateOnly(2026, 3, 12),
        DataEndsOn = new DateOnly(2026, 9, 12),
        Anonymity = anonymity,
    };

    public static CreateSession Creation(Anonymity anonymity = Anonymity.Anonymous, string? question = "op eenzaamheid") => new(
        Id("session"),
        "KM4T7R",
        "lead",
        "screen",
        Setup(anonymity),
        StepKinds.All.Select(kind => new PlannedStep(Step(kind), kind, 10, kind switch
        {
            StepKind.Term => "sociale basis",
            StepKind.Influence => question,
            StepKind.Theory => question is null ? null : "dat niemand alleen is",
            _ => null,
        })).ToSeq(),
        [new PlannedActor(Doctor, "Huisarts", "huisarts")],
        [new Role(Connector, 0, "Verbinder", "", "verbinder")]);

    /// <summary>The same talk as one that continues an earlier one, in which something was agreed and assumed.</summary>
    public RulesGiven Continuing()
    {
        var talk = new EarlierTitle(Id("earlier"), "Vorig gesprek", new DateOnly(2025, 3, 12));
        return As(session => session with
        {
            Earlier = new EarlierTalk
            {
                Talk = talk,
                Agreements = [new EarlierAgreement(Id("agreement"), "Samen koffie.", "", "Anna", new DateOnly(2025, 5, 1), talk, [])],
                Assumptions = [new EarlierAssumption(Id("agreement"), "iedereen koffie lust", "Samen koffie.", talk, [])],
            },
        });
    }

    /// <summary>What the rules say, without doing it.</summary>
    public Decision Try(Sender sender, SessionCommand command) => _given.Try(sender, command);

    /// <summary>Does it; a refusal fails the test.</summary>
    public RulesGiven Do(Sender sender, SessionCommand command)
    {
        _given.Send(sender, command, Pace);
        _done.Add((sender, command));
        return this;
    }

    public RulesGiven At(StepKind kind) => kind is StepKind.Arrival ? this : Do(Leader, new GoToStep(Step(kind)));

    public RulesGiven Revealed(StepKind kind) => At(kind).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));

    /// <summary>As many people as can come in at once.</summary>
    public RulesGiven Hall() => Enumerable.Range(100, SessionRules.MostComingIn).Aggregate(this, (given, person) =>
        given.Try(Person(person), new Join("inwoner", null)) is Decision.Accepted ? given.Do(Person(person), new Join("inwoner", null)) : given);

    public RulesGiven Closed() => Do(Leader, new CloseSession());

    /// <summary>The same talk as an example.</summary>
    public RulesGiven AsExample() => As(session => session with { IsExample = true });

    /// <summary>The same talk as if it was read from a file.</summary>
    public RulesGiven FromAFile() => As(session => session with { ImportedUtc = session.ClosedUtc });

    public int ChangesOf(Sender sender, SessionCommand command) => Assert.IsType<Decision.Accepted>(Try(sender, command)).Changes.Length;

    public void Refuses<T>(Sender sender, SessionCommand command)
        where T : Rejection =>
        Assert.IsType<T>(Assert.IsType<Decision.Rejected>(Try(sender, command)).Reason);

    private RulesGiven As(Func<Session, Session> change)
    {
        _given.As(change);
        return this;
    }
}
