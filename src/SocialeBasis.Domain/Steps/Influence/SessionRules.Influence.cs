using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private const InfluenceKinds EveryKind = (InfluenceKinds)63;

    private static Decision Rate(Session session, Guid who, RateInfluence command, DateTime nowUtc)
    {
        if (command.Value is < 1 or > 5 || (command.Kinds & ~EveryKind) != 0)
        {
            return new RatingOutOfRange();
        }

        if ((OpenForChoosing(session, command.StepId, StepKind.Influence, out var step) ?? InScope(session, command.ActorId)) is { } refused)
        {
            return refused;
        }

        var rating = new InfluenceRating(step.Id, who, command.ActorId, step.Round, command.Value, command.Kinds, nowUtc) { HatId = HatOf(session, who) };
        return session.Ratings.TryGetValue(KeyOf(rating), out var earlier) && earlier with { GivenUtc = nowUtc } == rating
            ? Decision.Nothing
            : Decision.Accept(new InfluenceRated(rating));
    }

    private static Decision ClearRate(Session session, Guid who, ClearRating command)
    {
        if (OpenForChoosing(session, command.StepId, StepKind.Influence, out var step) is { } refused)
        {
            return refused;
        }

        var key = new AnswerKey(step.Id, who, command.ActorId, step.Round);
        return session.Ratings.ContainsKey(key) ? Decision.Accept(new RatingCleared(key)) : Decision.Nothing;
    }
}
