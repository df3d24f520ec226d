using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision GroupHopes(Session session, SessionCommand command, DateTime nowUtc) => command switch
    {
        NameHopeGroup name => NameGroup(session, name, nowUtc),
        DropHopeGroup drop => DropGroup(session, drop),
        GroupHope group => PutInGroup(session, group),
        _ => new NotPossibleHere(),
    };

    /// <summary>What was asked about a group that goes away, or that gets another name after people answered, keeps its words: they are the facilitator's.</summary>
    private static IEnumerable<SessionChange> KeepAsked(Session session, HopeGroup? group, bool answered) => group is null ? []
        : session.Steps.Values.Where(step => step.HopeId == group.Id && (!answered || HasAnswers(session, step.Id)))
            .Select(step => new StepChanged(step with { HopeId = null, Subject = group.Name }));

    private static Decision DropGroup(Session session, DropHopeGroup command) => session.HopeGroups.GetValueOrDefault(command.GroupId) is not { } group
        ? Decision.Nothing
        : session.Steps.GetValueOrDefault(group.StepId) is { IsWeighing: true } ? new NotPossibleHere()
        : new Decision.Accepted(
        [
            .. KeepAsked(session, group, answered: false),
            new HopeGroupDropped(group.Id),
        ]);

    private static Decision NameGroup(Session session, NameHopeGroup command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, null, out var step)
            ?? (step.Kind.Traits.JoinsTexts && !step.IsWeighing ? null : new NotPossibleHere())
            ?? Clean(command.Name, TextLimits.Title, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = session.HopeGroups.GetValueOrDefault(command.GroupId);
        if (earlier is not null && earlier.StepId != step.Id)
        {
            return new UnknownSubject();
        }

        if (earlier is null && session.HopeGroups.Values.Count(group => group.StepId == step.Id) >= HopeGroup.Most)
        {
            return new TooMany("groepen", HopeGroup.Most);
        }

        var group = new HopeGroup(command.GroupId, step.Id, TypedText.OneLine(command.Name), earlier?.CreatedUtc ?? nowUtc);
        return group == earlier ? Decision.Nothing : new Decision.Accepted([.. KeepAsked(session, earlier, answered: true), new HopeGroupNamed(group)]);
    }

    private static Decision PutInGroup(Session session, GroupHope command)
    {
        if (session.Contributions.GetValueOrDefault(command.HopeId) is not { IsWithdrawn: false } hope
            || !session.IsRevealed(hope)
            || session.Steps.GetValueOrDefault(hope.StepId)?.Kind.Traits.JoinsTexts is not true)
        {
            return new UnknownSubject();
        }

        // What was weighed stays what it was.
        if (session.Steps[hope.StepId].IsWeighing)
        {
            return new NotPossibleHere();
        }

        if (command.GroupId is { } wanted && session.HopeGroups.GetValueOrDefault(wanted)?.StepId != hope.StepId)
        {
            return new UnknownSubject();
        }

        return session.GroupedHopes.GetValueOrDefault(hope.Id)?.GroupId == command.GroupId
            ? Decision.Nothing
            : Decision.Accept(new HopeGrouped(hope.Id, command.GroupId));
    }

    private static Decision ChangeClash(Session session, SessionCommand command, DateTime nowUtc)
    {
        if (command is DropClash drop)
        {
            return session.HopeClashes.ContainsKey(drop.ClashId) ? Decision.Accept(new ClashDropped(drop.ClashId)) : Decision.Nothing;
        }

        var note = (NoteClash)command;
        if ((ShownStep(session, note.StepId, StepKind.Hope, out var step) ?? Clean(note.Note, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        bool IsHopeOrGroup(Guid id) =>
            session.HopeGroups.GetValueOrDefault(id)?.StepId == step.Id
            || (session.Contributions.GetValueOrDefault(id) is Hope { IsWithdrawn: false } hope && hope.StepId == step.Id && session.IsRevealed(hope));
        if (note.FirstId == note.SecondId || !IsHopeOrGroup(note.FirstId) || !IsHopeOrGroup(note.SecondId))
        {
            return new UnknownSubject();
        }

        var earlier = session.HopeClashes.GetValueOrDefault(note.ClashId);
        if (earlier is not null && earlier.StepId != step.Id)
        {
            return new UnknownSubject();
        }

        if (earlier is null && session.HopeClashes.Values.Count(clash => clash.StepId == step.Id) >= HopeClash.Most)
        {
            return new TooMany("paren die botsen", HopeClash.Most);
        }

        var clash = new HopeClash(note.ClashId, step.Id, note.FirstId, note.SecondId, TypedText.Lines(note.Note), earlier?.RecordedUtc ?? nowUtc);
        return clash == earlier ? Decision.Nothing : Decision.Accept(new ClashNoted(clash with { RecordedUtc = nowUtc }));
    }

    private static Decision RevealDots(Session session, ShowDots command, DateTime nowUtc)
    {
        if (ShownStep(session, command.StepId, StepKind.Hope, out var step) is { } refused)
        {
            return refused;
        }

        if (session.DotsAreShown(step.Id))
        {
            return Decision.Nothing;
        }

        if (!command.EvenFew && TooFew(session, [.. session.Dotters(step.Id)]) is { } few)
        {
            return few;
        }

        return Decision.Accept(DotsOf(session, step, nowUtc));
    }

    /// <summary>
    /// The dots as they are now, from now on. Those on a hope that cannot be seen now stay unseen, also when the hope comes back: else the
    /// dots of a few would be shown apart from the others'.
    /// </summary>
    private static TalliesFixed DotsOf(Session session, AgendaStep step, DateTime nowUtc)
    {
        Tally Of(Guid subjectId, IEnumerable<Guid> heldOut) => new(step.Id, 1, subjectId, PictureOf.Dots, [], heldOut.Distinct().Order().ToSeq(), nowUtc);
        var unseen = session.Contributions.Values.Where(given => given.StepId == step.Id && given is Hope and ({ IsHidden: true } or { IsWithdrawn: true }))
            .Select(hope => Of(hope.Id, session.Dots.Keys.Where(dot => dot.HopeId == hope.Id).Select(dot => dot.ParticipantId)))
            .Where(tally => tally.HeldOut.Count > 0);
        return new([Of(step.Id, session.Dots.Keys.Select(dot => dot.ParticipantId).Where(who => !session.Counts(who))), .. unseen]);
    }

    /// <summary>When the group goes on to write down or to leave, the dots that enough people gave are shown without a press of their own.</summary>
    private static IEnumerable<SessionChange> DotsWhenGoingOn(Session session, DateTime nowUtc) =>
        session.CurrentStep is { Kind: StepKind.Hope, RevealedRound: > 0 } step && !session.DotsAreShown(step.Id)
        && session.Dotters(step.Id).ToList() is { Count: > 0 } dotters && TooFew(session, dotters) is null
            ? [DotsOf(session, step, nowUtc)]
            : [];

    private static Decision Dot(Session session, Guid who, GiveDot command)
    {
        if (!session.Contributions.TryGetValue(command.HopeId, out var contribution) || contribution is not Hope { IsHidden: false, IsWithdrawn: false } hope)
        {
            return new UnknownSubject();
        }

        if ((OpenStep(session, hope.StepId, StepKind.Hope, out _) ?? (session.IsRevealed(hope) ? null : new NotRevealedYet())) is { } refused)
        {
            return refused;
        }

        if (session.Dots.ContainsKey((hope.Id, who)) == command.Given)
        {
            return Decision.Nothing;
        }

        if (session.DotsAreShown(hope.StepId))
        {
            return new DotsClosed();
        }

        var given = session.DotsGiven(who, hope.StepId);
        return command.Given && given >= HopeDot.Each
            ? new TooMany("stippen van u", HopeDot.Each)
            : Decision.Accept(new DotGiven(new HopeDot(hope.Id, who), command.Given));
    }
}
