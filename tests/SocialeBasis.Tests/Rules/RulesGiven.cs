using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Tests.Rules;

/// <summary>A talk for testing rules: one step of each kind, three participants, one actor and one role to start with; changed by commands only.</summary>
internal sealed class RulesGiven
{
    public const string OwnName = "NAAM-VAN-ANNA";
    public static readonly Sender Leader = new Sender.Facilitator();
    public static readonly Guid Doctor = Id("actor/huisarts");
    public static readonly Guid Connector = Id("role/verbinder");
    private static readonly DateTime Start = new(2026, 3, 12, 12, 0, 0, DateTimeKind.Utc);
    private readonly List<(Sender By, SessionCommand Command)> _done = [];

    public RulesGiven(Anonymity anonymity = Anonymity.Anonymous, string? question = "op eenzaamheid")
    {
        Clock = Start;
        Assert.Null(SessionRules.Create(Creation(anonymity, question), Clock, out var session));
        Now = session!;
        Do(Person(0), new Join("inwoner", OwnName));
        Do(Person(1), new Join("gemeente", "Bert"));
        Do(Person(2), new Join("gemeente", null));
    }

    public Session Now { get; private set; }

    public DateTime Clock { get; private set; }

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
        Enum.GetValues<StepKind>().Select(kind => new PlannedStep(Step(kind), kind, 10, kind switch
        {
            StepKind.Term => "sociale basis",
            StepKind.Influence => question,
            _ => null,
        })).ToSeq(),
        [new PlannedActor(Doctor, "Huisarts", "huisarts")],
        [new Role(Connector, 0, "Verbinder", "", "verbinder")]);

    /// <summary>The same talk as one that continues an earlier one, in which something was agreed and assumed.</summary>
    public RulesGiven Continuing()
    {
        var talk = new EarlierTitle(Id("earlier"), "Vorig gesprek", new DateOnly(2025, 3, 12));
        Now = Now with
        {
            Earlier = new EarlierTalk
            {
                Talk = talk,
                Agreements = [new EarlierAgreement(Id("agreement"), "Samen koffie.", "", "Anna", new DateOnly(2025, 5, 1), talk, [])],
                Assumptions = [new EarlierAssumption(Id("agreement"), "iedereen koffie lust", "Samen koffie.", talk, [])],
            },
        };
        return this;
    }

    /// <summary>What the rules say, without doing it.</summary>
    public Decision Try(Sender sender, SessionCommand command) => SessionRules.Decide(Now, sender, command, Clock);

    /// <summary>Does it; a refusal fails the test.</summary>
    public RulesGiven Do(Sender sender, SessionCommand command)
    {
        Clock += Pace;
        var decision = Try(sender, command);
        Assert.True(decision is Decision.Accepted, $"{command}: {(decision as Decision.Rejected)?.Reason}");
        Now = ((Decision.Accepted)decision).Changes.Aggregate(Now, SessionRules.Evolve);
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
    public RulesGiven AsExample()
    {
        Now = Now with { IsExample = true };
        return this;
    }

    /// <summary>The same talk as if it was read from a file.</summary>
    public RulesGiven FromAFile()
    {
        Now = Now with { ImportedUtc = Now.ClosedUtc };
        return this;
    }

    public int ChangesOf(Sender sender, SessionCommand command) => Assert.IsType<Decision.Accepted>(Try(sender, command)).Changes.Length;

    public void Refuses<T>(Sender sender, SessionCommand command)
        where T : Rejection =>
        Assert.IsType<T>(Assert.IsType<Decision.Rejected>(Try(sender, command)).Reason);
}
