namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    /// <summary>The most steps in one agenda.</summary>
    public const int MostSteps = 30;

    /// <summary>The longest step, in minutes.</summary>
    public const int MostMinutes = 480;

    private static Decision ChangeAgenda(Session session, SessionCommand command) => command switch
    {
        AddStep add => Insert(session, add),
        ChangeStep change => Adjust(session, change),
        MoveStep move => Reorder(session, move),
        RemoveStep remove => Drop(session, remove),
        _ => new NotPossibleHere(),
    };

    private static Decision Insert(Session session, AddStep command)
    {
        if (session.Steps.ContainsKey(command.StepId))
        {
            return Decision.Nothing;
        }

        if (session.Steps.Count >= MostSteps)
        {
            return new TooMany("stappen", MostSteps);
        }

        if (!Enum.IsDefined(command.Kind))
        {
            return new NotPossibleHere();
        }

        if (CleanSubject(command.Kind, command.Subject, out var subject) is not null || command.Minutes is < 0 or > MostMinutes)
        {
            return command.Kind.Traits.Subject is StepSubject.Term
                ? new SetupInvalid("Begrip", "Kies of typ een begrip van hoogstens 120 tekens.")
                : new NotPossibleHere();
        }

        var order = session.Agenda.ToList();
        order.Insert(Math.Clamp(command.Position, 0, order.Count), new AgendaStep(command.StepId, 0, command.Kind, command.Minutes, subject));
        return Renumber(session, order);
    }

    private static Decision Adjust(Session session, ChangeStep command)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        if (CleanSubject(step.Kind, command.Subject, out var subject) is { } refused)
        {
            return refused;
        }

        if (command.Minutes is < 0 or > MostMinutes)
        {
            return new SetupInvalid("Minuten", "Kies een aantal minuten van 0 tot en met 480.");
        }

        // A hope of the talk is followed, not copied: only AskAbout asks about something else.
        subject = step.HopeId is null ? subject : step.Subject;
        if (subject != step.Subject && HasAnswers(session, step.Id))
        {
            return new StepHasAnswers();
        }

        var changed = step with { Subject = subject, Minutes = command.Minutes };
        return changed == step ? Decision.Nothing : Decision.Accept(new StepChanged(changed));
    }

    private static Decision Reorder(Session session, MoveStep command)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        var order = session.Agenda.Where(other => other.Id != step.Id).ToList();
        order.Insert(Math.Clamp(command.Position, 0, order.Count), step);
        return Renumber(session, order);
    }

    private static Decision Drop(Session session, RemoveStep command)
    {
        if (!session.Steps.ContainsKey(command.StepId))
        {
            return Decision.Nothing;
        }

        if (session.CurrentStepId == command.StepId)
        {
            return new StepInUse();
        }

        return HasAnswers(session, command.StepId) || HasOutcomes(session, command.StepId)
            ? new StepHasAnswers()
            : Decision.Accept(new StepRemoved(command.StepId));
    }

    private static Decision Renumber(Session session, List<AgendaStep> order)
    {
        var changes = order
            .Select((step, position) => step with { Position = position })
            .Where(step => !session.Steps.TryGetValue(step.Id, out var before) || before != step)
            .Select(step => (SessionChange)new StepChanged(step));
        return new Decision.Accepted([.. changes]);
    }

    private static Decision ChooseMethod(Session session, SetMethod command)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        if (!Enum.IsDefined(command.Method) || step.RevealedRound > 0 || !step.Kind.Traits.HasMethods)
        {
            return new NotPossibleHere();
        }

        return step.Method == command.Method ? Decision.Nothing : Decision.Accept(new StepChanged(step with { Method = command.Method, Circle = 1 }));
    }

    private static Rejection? CleanSubject(StepKind kind, string? wished, out string? subject)
    {
        subject = null;
        if (kind.Traits.Subject is StepSubject.None)
        {
            return null;
        }

        var refused = Clean(wished, kind.Traits.LongestSubject, mayBeEmpty: kind.Traits.Subject is StepSubject.Question or StepSubject.End, out var clean);
        subject = clean.Length == 0 ? null : clean;
        return refused;
    }

    /// <summary>Whether anything was said, chosen or settled in this step.</summary>
    private static bool HasAnswers(Session session, Guid stepId) =>
        Holds(session, stepId, PartKind.Answer)
        || session.Settlements.Keys.Any(key => key.StepId == stepId)
        || (session.Mentions.Count > 0 && session.Steps.TryGetValue(stepId, out var step) && step.StartedUtc is not null && step.Kind.Traits.CollectsActors);

    /// <summary>Whether the group parked, noted, asked, grouped or agreed anything in this step.</summary>
    private static bool HasOutcomes(Session session, Guid stepId) => Holds(session, stepId, PartKind.Outcome);

    private static bool Holds(Session session, Guid stepId, PartKind kind) => SessionParts.Of(kind).Any(part => part.HasAnyOf(session, stepId));

    private static Decision Prepare(Session session, ChangeSetup command)
    {
        if (Check(command.Setup, out var setup) is { } refused)
        {
            return refused;
        }

        if (session.Setup.Anonymity is Anonymity.Anonymous && setup.Anonymity is not Anonymity.Anonymous && session.Participants.Count > 0)
        {
            return new StaysAnonymous();
        }

        if (setup.GroupThreshold < session.Setup.GroupThreshold && session.Participants.Count > 0)
        {
            return new ThresholdOnlyUp();
        }

        foreach (var perspective in session.Setup.Perspectives)
        {
            if (
                setup.Perspectives.All(kept => kept.Id != perspective.Id)
                && session.Participants.Values.Any(who => who.PerspectiveId == perspective.Id && who.Standing is Standing.TakesPart)
            )
            {
                return new PerspectiveInUse(perspective.Name);
            }
        }

        return setup == session.Setup ? Decision.Nothing : Decision.Accept(new SetupChanged(setup));
    }
}
