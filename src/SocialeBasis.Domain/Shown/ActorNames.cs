namespace SocialeBasis.Domain.Shown;

/// <summary>
/// What an actor is called to whom. Everybody reads the name of one that can be seen; of another only whoever named it reads what
/// they themselves typed. The facilitator gets hidden ones in Actoren, where they can be brought back, and nowhere else.
/// </summary>
internal static class ActorNames
{
    /// <summary>Instead of a name that may not be read any more.</summary>
    public const string NotSeen = "Een actor die niet meer te zien is";

    /// <summary>The name to one participant, about their own answer.</summary>
    public static string ToOwner(Session session, Guid actorId, Guid self) =>
        ShownTalk.Of(session).Actor(actorId)?.Name ?? Typed(session, actorId, self) ?? NotSeen;

    // What they typed went along when it was joined with another since. Of a mention from before that was kept, only what they added
    // themselves is surely theirs.
    private static string? Typed(Session session, Guid actorId, Guid self)
    {
        if (session.ActorFor(actorId) is not { } actor)
        {
            return null;
        }

        if (session.Mentions.GetValueOrDefault((actor.Id, self)) is { Typed.Length: > 0 } own)
        {
            return own.Typed;
        }

        var ids = StandingAnswers.IdsOf(session, actor);
        return ids.Select(id => session.Actors[id]).FirstOrDefault(one => one.AddedBy == self)?.Name
            ?? (ids.Count == 1 && session.Mentions.ContainsKey((actor.Id, self)) ? actor.Name : null);
    }
}
