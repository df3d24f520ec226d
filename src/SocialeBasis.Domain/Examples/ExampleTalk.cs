namespace SocialeBasis.Domain.Examples;

/// <summary>Holds an example talk as a real one is held: by commands only. A refused command is a mistake in the example and throws.</summary>
internal sealed class ExampleTalk
{
    private static readonly Sender Leader = new Sender.Facilitator();
    private DateTime _now;

    public ExampleTalk(CreateSession command, DateTime startUtc)
    {
        _now = startUtc;
        Now = SessionRules.Create(command, startUtc, out var session) is { } refused
            ? throw new InvalidOperationException($"{command.Setup.Title}: {refused.Message}")
            : session!;
    }

    /// <summary>The talk so far.</summary>
    public Session Now { get; private set; }

    /// <summary>The facilitator does this.</summary>
    public void Lead(SessionCommand command) => Do(Leader, command);

    /// <summary>A participant does this.</summary>
    public void Say(Guid participantId, SessionCommand command) => Do(new Sender.Participant(participantId), command);

    /// <summary>The group comes to a step, at a time.</summary>
    public void GoTo(Guid stepId, DateTime utc)
    {
        _now = utc;
        Lead(new GoToStep(stepId));
    }

    /// <summary>Everybody is done with the current step; what they answered is shown.</summary>
    public void ShowAnswers()
    {
        foreach (var who in Now.Present.OrderBy(who => who.JoinedUtc).ToList())
        {
            Say(who.Id, new SetReady(Now.CurrentStepId, true));
        }

        Lead(new RevealAnswers(Now.CurrentStepId, EvenFew: true));
    }

    /// <summary>The group talks about the current step.</summary>
    public void Talk() => Lead(new SetPhase(Now.CurrentStepId, Phase.Talk));

    /// <summary>The group writes down what it settles for the current step as a whole.</summary>
    public void Settle(Outcome outcome, string agreed, string otherVoice = "", string needed = "")
    {
        Lead(new SetPhase(Now.CurrentStepId, Phase.Settle));
        Lead(new Settle(Now.CurrentStepId, null, outcome, agreed, otherVoice, needed));
    }

    /// <summary>Closes the talk and makes it an example, in which nothing can change.</summary>
    public Session Close()
    {
        Lead(new CloseSession());
        return Now with { IsExample = true };
    }

    private void Do(Sender sender, SessionCommand command)
    {
        // Hundredths of a second apart: all of a step stays within its minutes, and everything keeps its order.
        _now = _now.AddMilliseconds(10);
        switch (SessionRules.Decide(Now, sender, command, _now))
        {
            case Decision.Accepted accepted:
                Now = accepted.Changes.Aggregate(Now, SessionRules.Evolve);
                break;
            case Decision.Rejected rejected:
                throw new InvalidOperationException($"{Now.Setup.Title}: {command} was refused: {rejected.Reason.Message}");
        }
    }
}
