using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision DealRole(Session session, AgreeRole command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, StepKind.Roles, out var step)
            ?? Clean(command.Does, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.DoesNot, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.InReturn, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.Relation, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (!session.Actors.ContainsKey(command.ActorId))
        {
            return new UnknownSubject();
        }

        var earlier = session.RoleDeals.GetValueOrDefault((step.Id, command.ActorId));
        var deal = new RoleDeal(
            step.Id,
            command.ActorId,
            TypedText.Lines(command.Does),
            TypedText.Lines(command.DoesNot),
            TypedText.Lines(command.InReturn),
            TypedText.Lines(command.Relation),
            earlier?.RecordedUtc ?? nowUtc
        );
        return deal == earlier ? Decision.Nothing : Decision.Accept(new RoleAgreed(deal with { RecordedUtc = nowUtc }));
    }

    private static Decision DealSteadfast(Session session, SessionCommand command, DateTime nowUtc)
    {
        if (command is DropSteadfast drop)
        {
            return !session.SteadfastDeals.TryGetValue(drop.DealId, out var held) ? new UnknownSubject()
                : held.IsWithdrawn ? Decision.Nothing
                : Decision.Accept(new SteadfastAgreed(held with { IsWithdrawn = true }));
        }

        var agree = (AgreeSteadfast)command;
        if ((ShownStep(session, agree.StepId, StepKind.Roles, out var step)
            ?? Clean(agree.Scenario, TextLimits.Question, mayBeEmpty: false, out _)
            ?? Clean(agree.WeDo, TextLimits.Settled, mayBeEmpty: false, out _)
            ?? Clean(agree.FirstContact, TextLimits.Reason, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = session.SteadfastDeals.GetValueOrDefault(agree.DealId);
        if (earlier is null or { IsWithdrawn: true } && session.SteadfastDeals.Values.Count(one => !one.IsWithdrawn) >= SteadfastDeal.Most)
        {
            return new TooMany("afspraken voor als er druk komt", SteadfastDeal.Most);
        }

        if (earlier is null && session.SteadfastDeals.Count >= SteadfastDeal.MostEver)
        {
            return new TooMany("afspraken voor als er druk komt gemaakt", SteadfastDeal.MostEver);
        }

        var deal = new SteadfastDeal(
            agree.DealId,
            step.Id,
            TypedText.Lines(agree.Scenario),
            TypedText.Lines(agree.WeDo),
            TypedText.Lines(agree.FirstContact),
            earlier?.RecordedUtc ?? nowUtc
        );
        return deal == earlier ? Decision.Nothing : Decision.Accept(new SteadfastAgreed(deal with { RecordedUtc = nowUtc }));
    }
}
