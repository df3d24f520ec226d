namespace SocialeBasis.Domain.Shown;

/// <summary>
/// What each person thinks of an actor after so many rounds: one answer per person, the latest they gave. Choosing again is
/// allowed and not required: who does not, still thinks what they thought. Only of whom the picture counts, see <see cref="Counted"/>.
/// </summary>
internal static class StandingAnswers
{
    /// <summary>Placements up to and including a round.</summary>
    public static List<Placement> Placements(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var given = AnswerIndex.Of(session.Placements, SessionRules.KeyOf);
        return Latest(session, step, actor, PictureOf.Answers, round, (id, one) => given[(step.Id, id, one)], SessionRules.KeyOf);
    }

    /// <summary>Ratings up to and including a round.</summary>
    public static List<InfluenceRating> Ratings(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var given = AnswerIndex.Of(session.Ratings, SessionRules.KeyOf);
        return Latest(session, step, actor, PictureOf.Answers, round, (id, one) => given[(step.Id, id, one)], SessionRules.KeyOf);
    }

    /// <summary>Roles seen at a moment, up to and including a round.</summary>
    public static List<RoleAnswer> Roles(Session session, AgendaStep step, SocialActor actor, int round, RoleMoment moment)
    {
        var given = AnswerIndex.Of(session.RoleAnswers, SessionRules.KeyOf);
        return Latest(
            session,
            step,
            actor,
            Counted.Picture(moment),
            round,
            (id, one) => given[(step.Id, id, one)].Where(answer => answer.Moment == moment),
            SessionRules.KeyOf
        );
    }

    /// <summary>The ids under which people may have answered about this actor: its own, then those of actors that were joined with it.</summary>
    public static List<Guid> IdsOf(Session session, SocialActor actor) =>
        [actor.Id, .. AnswerIndex.Joined(session.Actors, session.ActorFor)[actor.Id]];

    private static List<T> Latest<T>(
        Session session,
        AgendaStep step,
        SocialActor actor,
        PictureOf of,
        int round,
        Func<Guid, int, IEnumerable<T>> about,
        Func<T, AnswerKey> key
    )
    {
        var ids = IdsOf(session, actor);
        var found = new List<T>();
        var seen = new HashSet<Guid>();

        // What somebody said of the actor itself goes before what they said of one that was joined with it, however late: joining changes no picture.
        foreach (var answer in ids.SelectMany(id => Enumerable.Range(0, round).SelectMany(back => about(id, round - back))))
        {
            var (who, given) = (key(answer).ParticipantId, key(answer).Round);
            if (Counted.Holds(session, step.Id, round, actor.Id, of, who)
                && given <= Counted.RoundOf(session, step.Id, round, actor.Id, of, who)
                && seen.Add(who))
            {
                found.Add(answer);
            }
        }

        return found;
    }
}
