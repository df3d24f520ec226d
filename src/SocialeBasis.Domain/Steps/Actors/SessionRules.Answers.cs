using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Rejection? InScope(Session session, Guid actorId) =>
        session.Actors.TryGetValue(actorId, out var actor) && actor is { InScope: true, IsHidden: false, MergedInto: null } ? null : new UnknownSubject();

    internal static AnswerKey KeyOf(Placement answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(InfluenceRating answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);

    internal static AnswerKey KeyOf(RoleAnswer answer) => new(answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round);
}
