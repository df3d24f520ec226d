using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
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

        var placement = new Placement(step.Id, who, command.ActorId, step.Round, command.Area, TypedText.Lines(command.Reason), nowUtc)
        {
            HatId = HatOf(session, who),
        };
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
}
