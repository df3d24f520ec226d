using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Where the step of a command is, in the order of the columns of <see cref="WhoMayWhat"/>.</summary>
internal enum TalkMoment
{
    Before,
    Alone,
    Reveal,
    Talk,
    Again,
    Settle,
    After,
}

/// <summary>How the talk as a whole is.</summary>
internal enum TalkState
{
    Open,
    Locked,
    Closed,
    Example,
    ClosedExample,
}

/// <summary>
/// Brings a talk to each moment of the step that a command is about, with everything in it that the command needs and that can be there by then.
/// </summary>
internal static class TalkMoments
{
    public const int Observer = 7;
    public const int Removed = 8;
    public const int RemovedWithAnswers = 9;

    public static IReadOnlyList<TalkMoment> All { get; } = Enum.GetValues<TalkMoment>();

    /// <summary>The talk at this moment; null when this kind of step does not know it (a list has one round).</summary>
    public static RulesGiven? At(CommandCases.Case one, TalkMoment moment, TalkState state)
    {
        var model = one.Before(new RulesGiven());
        var things = model
            .Done.Where(done => done.Command is not (GoToStep or RevealAnswers or SetPhase or StartRound or CloseSession or ReopenSession))
            .ToList();
        var home = model.Now.CurrentStep.Kind is StepKind.Arrival ? StepKind.Term : model.Now.CurrentStep.Kind;
        var canWeigh = !home.Traits.WeighsTexts || things.Exists(thing => thing.Command is ChooseToWeigh);
        if (moment is TalkMoment.Again && !(home.Traits.HasFurtherRounds && canWeigh))
        {
            return null;
        }

        var given = (model.Now.Earlier is null ? new RulesGiven() : new RulesGiven().Continuing())
            .Do(Person(Observer), new Join("inwoner", null) { Observes = true })
            .Do(Person(Removed), new Join("inwoner", null)).Do(Leader, new RemoveParticipant(Who(Removed), false))
            .Do(Person(RemovedWithAnswers), new Join("inwoner", null)).Do(Leader, new RemoveParticipant(Who(RemovedWithAnswers), true));
        given.WithWhatCanBe(things);
        if (moment is not TalkMoment.Before)
        {
            given.At(home).WithWhatCanBe(things);
        }

        if (moment is not (TalkMoment.Before or TalkMoment.Alone))
        {
            given.Do(Leader, new RevealAnswers(Step(home), EvenFew: true)).WithWhatCanBe(things);
        }

        _ = moment switch
        {
            TalkMoment.Talk => given.Do(Leader, new SetPhase(Step(home), Phase.Talk)),
            TalkMoment.Again => given.Do(Leader, new StartRound(Step(home), 2)).WithWhatCanBe(things),
            TalkMoment.Settle => given.Do(Leader, new SetPhase(Step(home), Phase.Settle)),
            TalkMoment.After => given.Do(Leader, new GoToStep(Step(home is StepKind.Closing ? StepKind.Term : StepKind.Closing))).WithWhatCanBe(things),
            _ => given,
        };
        return given.In(state);
    }

    private static RulesGiven WithWhatCanBe(this RulesGiven given, IEnumerable<(Sender By, SessionCommand Command)> things)
    {
        foreach (var (by, command) in things)
        {
            if (given.Try(by, command) is Decision.Accepted { Changes.Length: > 0 })
            {
                given.Do(by, command);
            }
        }

        return given;
    }

    private static RulesGiven In(this RulesGiven given, TalkState state) => state switch
    {
        TalkState.Locked => given.Do(Leader, new LockDoor(true)),
        TalkState.Closed => given.WithNothingParked().Closed(),
        TalkState.Example => given.AsExample(),
        TalkState.ClosedExample => given.WithNothingParked().Closed().AsExample(),
        _ => given,
    };

    /// <summary>A talk closes only when nothing is parked.</summary>
    private static RulesGiven WithNothingParked(this RulesGiven given) =>
        given
            .Now.Parked.Values.Where(item => item.IsOpen)
            .Aggregate(given, (so, item) => so.Do(Leader, new ResolveParked(item.Id, ParkedEnd.Lapsed, "Niet meer nodig.")));
}
