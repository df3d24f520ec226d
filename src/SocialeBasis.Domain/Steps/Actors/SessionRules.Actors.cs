using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision NameAnActor(Session session, Guid who, NameActor command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Actors, out var step)
            ?? Clean(command.Name, TextLimits.Name, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        var name = TypedText.OneLine(command.Name);
        if (Named(session, name) is not { } existing)
        {
            return NewActor(session, command, name, who, nowUtc, out var actor) is { } tooMany
                ? tooMany
                : Decision.Accept(new ActorAdded(actor), new ActorNamed(new ActorMention(actor.Id, who, nowUtc) { Typed = name }));
        }

        if (session.Mentions.ContainsKey((existing.Id, who)))
        {
            return Decision.Nothing;
        }

        // Only of a name that they can read: telling of one that is hidden, or that a later step has yet to show, would give it away.
        return step.IsRevealed && !command.JoinExisting && ShownTalk.Of(session).Actor(existing.Id) is { } seen
            ? new ActorExists(seen.Id, seen.Name)
            : Decision.Accept(new ActorNamed(new ActorMention(existing.Id, who, nowUtc) { Typed = name }));
    }

    private static Decision TakeBackName(Session session, Guid who, UnnameActor command)
    {
        if (OpenStep(session, command.StepId, StepKind.Actors, out _) is { } refused)
        {
            return refused;
        }

        return session.Mentions.ContainsKey((command.ActorId, who)) ? Decision.Accept(new ActorUnnamed(command.ActorId, who)) : Decision.Nothing;
    }

    private static Decision AddActorForAll(Session session, NameActor command, DateTime nowUtc)
    {
        if (Clean(command.Name, TextLimits.Name, mayBeEmpty: false, out var name) is { } refused)
        {
            return refused;
        }

        if (session.Actors.ContainsKey(command.ActorId))
        {
            return Decision.Nothing;
        }

        if (Named(session, name) is { } existing)
        {
            if (!IsKnownToLead(session, existing))
            {
                // Saying that it exists would give away that a participant named it: theirs silently becomes the facilitator's.
                return NewActor(session, command, name, null, nowUtc, out var ours) is { } full
                    ? full
                    : Decision.Accept(new ActorAdded(ours with { InScope = ours.InScope || IsInScope(existing) }), new ActorsMerged(existing.Id, ours.Id));
            }

            return command.JoinExisting ? ChangeScope(session, existing with { IsHidden = false }, true) : new ActorExists(existing.Id, existing.Name);
        }

        return NewActor(session, command, name, null, nowUtc, out var actor) is { } tooMany ? tooMany : Decision.Accept(new ActorAdded(actor));
    }

    private static Decision ManageActor(Session session, SessionCommand command, DateTime nowUtc)
    {
        var id = command switch
        {
            HideActor hide => hide.ActorId,
            SetActorScope scope => scope.ActorId,
            RenameActor rename => rename.ActorId,
            MergeActors merge => merge.From,
            _ => Guid.Empty,
        };
        if (!session.Actors.TryGetValue(id, out var actor))
        {
            return new UnknownSubject();
        }

        return command switch
        {
            HideActor hide => Change(
                actor,
                actor with
                {
                    IsHidden = hide.Hidden,
                    InScope = actor.InScope && (hide.Hidden || !actor.IsHidden || CountInScope(session) < SocialActor.MostInScope),
                }
            ),
            SetActorScope scope => ChangeScope(session, actor, scope.InScope),
            RenameActor rename => Rename(session, actor, rename.Name),
            MergeActors merge => Merge(session, actor, merge.Into, nowUtc),
            _ => new NotPossibleHere(),
        };
    }

    private static Decision Rename(Session session, SocialActor actor, string wished)
    {
        if (Clean(wished, TextLimits.Name, mayBeEmpty: false, out var name) is { } refused)
        {
            return refused;
        }

        return Named(session, name) is { } other && other.Id != actor.Id && IsKnownToLead(session, other)
            ? new ActorExists(other.Id, other.Name)
            : Change(actor, actor with { Name = name });
    }

    private static Decision Merge(Session session, SocialActor from, Guid intoId, DateTime nowUtc)
    {
        if (session.ActorFor(intoId) is not { } into)
        {
            return new UnknownSubject();
        }

        if (from.MergedInto is not null)
        {
            return session.ActorFor(from.Id) == into ? Decision.Nothing : new UnknownSubject();
        }

        if (into.Id == from.Id)
        {
            return new NotPossibleHere();
        }

        var tallies = Judge.AtJoin(session, from, into, nowUtc).ToSeq();
        return tallies.Count == 0
            ? Decision.Accept(new ActorsMerged(from.Id, into.Id))
            : Decision.Accept(new ActorsMerged(from.Id, into.Id), new TalliesFixed(tallies));
    }

    private static Decision ChangeScope(Session session, SocialActor actor, bool inScope) =>
        inScope && !actor.IsHidden && !IsInScope(session.Actors[actor.Id]) && CountInScope(session) >= SocialActor.MostInScope
            ? new TooMany("actoren in het gesprek van vandaag", SocialActor.MostInScope)
            : Change(session.Actors[actor.Id], actor with { InScope = inScope });

    /// <summary>Actors that are part of today's talk, those of a list that was not shown yet included: the map has room for so many.</summary>
    private static int CountInScope(Session session) => session.Actors.Values.Count(IsInScope);

    private static bool IsInScope(SocialActor actor) => actor is { InScope: true, IsHidden: false, MergedInto: null };

    private static Decision Change(SocialActor before, SocialActor after) =>
        before == after ? Decision.Nothing : Decision.Accept(new ActorChanged(after.Id, after.Name, after.InScope, after.IsHidden));

    private static Rejection? NewActor(Session session, NameActor command, string name, Guid? who, DateTime nowUtc, out SocialActor actor)
    {
        actor = new SocialActor(command.ActorId, name, command.ReferenceId, who, nowUtc, CountInScope(session) < SocialActor.MostInScope);
        if (session.Actors.ContainsKey(command.ActorId))
        {
            return new UnknownSubject();
        }

        if (command.ReferenceId is { } reference && !IsShortName(reference))
        {
            return new NotPossibleHere();
        }

        return session.Actors.Count >= SocialActor.Most ? new TooMany("actoren", SocialActor.Most)
            : who is not null && session.Actors.Values.Count(one => one.AddedBy == who) >= SocialActor.MostEach
                ? new TooMany("actoren die u als eerste noemde", SocialActor.MostEach)
            : null;
    }

    /// <summary>
    /// Whether the facilitator can read this name in some step, hidden or not: not of a list that is still to be shown, nor of somebody
    /// whose names were never shown.
    /// </summary>
    private static bool IsKnownToLead(Session session, SocialActor actor) =>
        actor.AddedBy is null || session.WasNamedForAll(actor) || ShownTalk.Of(session).Mentions(actor.Id) > 0;

    /// <summary>The actor of this name that stands on its own, if there is one.</summary>
    private static SocialActor? Named(Session session, string name)
    {
        var key = SameText.NameOf(name);
        var found = session
            .Actors.Values.Where(actor => SameText.NameOf(actor.Name) == key)
            .OrderBy(actor => actor.AddedUtc)
            .ThenBy(actor => actor.Id)
            .FirstOrDefault();
        return found is null ? null : session.ActorFor(found.Id);
    }
}
