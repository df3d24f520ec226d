using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private const InfluenceKinds EveryKind = (InfluenceKinds)127;

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

    /// <summary>Other words on a step that was answered would turn the answers.</summary>
    private static Decision Ask(Session session, AskAbout command)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        var isFit = step.Kind.Traits.Subject switch
        {
            StepSubject.Question => Enum.IsDefined(command.Whose) && (command.HopeId is null || command.Whose is WhoseInfluence.Actors),
            StepSubject.End => command.Whose is default(WhoseInfluence),
            StepSubject.Term or StepSubject.None => false,
        };
        if (!isFit)
        {
            return new NotPossibleHere();
        }

        var subject = command.HopeId is null ? command.Subject : null;
        if (CleanSubject(step.Kind, subject, out subject) is { } refused)
        {
            return refused;
        }

        var isOther = command.HopeId is { } id && session.HopeGroups.GetValueOrDefault(id) is { } group && session.Steps.GetValueOrDefault(group.StepId)?.Kind is not StepKind.Hope;
        if (isOther || (command.HopeId is { } hope && !session.IsShownHope(hope)))
        {
            return new UnknownSubject();
        }

        var changed = step with { Whose = command.Whose, Subject = subject, HopeId = command.HopeId };
        return changed == step ? Decision.Nothing
            : HasAnswers(session, step.Id) ? new StepHasAnswers()
            : Decision.Accept(new StepChanged(changed));
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
