using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision SplitOff(Session session, SplitActor command, DateTime nowUtc)
    {
        if (session.ActorFor(command.ActorId) is not { IsHidden: false } actor || !session.IsShown(actor))
        {
            return new UnknownSubject();
        }

        if (session.Actors.TryGetValue(command.VariantId, out var made))
        {
            return made.VariantOf == actor.Id ? Decision.Nothing : new UnknownSubject();
        }

        if (Clean(command.Name, TextLimits.Name, mayBeEmpty: false, out var name) is { } refused)
        {
            return refused;
        }

        if (Named(session, name) is { } other && session.IsShown(other))
        {
            return new ActorExists(other.Id, other.Name);
        }

        if (session.Actors.Count >= SocialActor.Most)
        {
            return new TooMany("actoren", SocialActor.Most);
        }

        // It stands beside the actor it came from: right after it in every list.
        var variants = session.Actors.Values.Count(one => one.VariantOf == actor.Id);
        var variant = new SocialActor(
            command.VariantId,
            name,
            actor.ReferenceId,
            null,
            actor.AddedUtc.AddTicks(variants + 1),
            CountInScope(session) < SocialActor.MostInScope
        )
        {
            VariantOf = actor.Id,
            Funding = actor.Funding,
        };
        return Decision.Accept(new ActorAdded(variant));
    }

    private static Decision FundingOf(Session session, SetFunding command)
    {
        if (!session.Actors.TryGetValue(command.ActorId, out var actor))
        {
            return new UnknownSubject();
        }

        if (!Enum.IsDefined(command.Funding))
        {
            return new NotPossibleHere();
        }

        return actor.Funding == command.Funding ? Decision.Nothing : Decision.Accept(new FundingSet(actor.Id, command.Funding));
    }
}
