using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    private const InfluenceKinds EveryKind = (InfluenceKinds)63;

    private static bool IsArea(Spheres area) => (int)area is >= 0 and <= 7;

    private static Decision Place(Session session, Guid who, PlaceActor command, DateTime nowUtc)
    {
        if ((OpenForChoosing(session, command.StepId, StepKind.Spheres, out var step)
            ?? InScope(session, command.ActorId)
            ?? Clean(command.Reason, TextLimits.Reason, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (command.Area is { } area && !IsArea(area))
        {
            return new NotPossibleHere();
        }

        var placement = new Placement(step.Id, who, command.ActorId, step.Round, command.Area, TypedText.Lines(command.Reason), nowUtc) { HatId = HatOf(session, who) };
        return session.Placements.TryGetValue(KeyOf(placement), out var earlier) && earlier with { GivenUtc = nowUtc } == placement
            ? Decision.Nothing
            : Decision.Accept(new ActorPlaced(placement));
    }

    private static Decision ClearPlace(Session session, Guid who, ClearPlacement command)
    {
        if (OpenForChoosing(session, command.StepId, StepKind.Spheres, out var step) is { } refused)
        {
            return refused;
        }

        var key = new AnswerKey(step.Id, who, command.ActorId, step.Round);
        return session.Placements.ContainsKey(key) ? Decision.Accept(new PlacementCleared(key)) : Decision.Nothing;
    }

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

    private static Rejection? InScope(Session session, Guid actorId) =>
        session.Actors.TryGetValue(actorId, out var actor) && actor is { InScope: true, IsHidden: false, MergedInto: null } ? null : new UnknownSubject();

    internal static AnswerKey KeyOf(Placement answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(InfluenceRating answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(RoleAnswer answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);
}
