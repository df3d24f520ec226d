using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision SayOutside(Session session, Guid who, GiveOutsideFactor command, DateTime nowUtc)
    {
        if ((OpenForChoosing(session, command.StepId, StepKind.Influence, out var step)
            ?? Clean(command.Text, TextLimits.Contribution, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = session.Contributions.GetValueOrDefault(command.ContributionId);
        var round = earlier?.Round ?? step.Round;
        if (round <= step.RevealedRound)
        {
            return new RatingClosed();
        }

        if (earlier is null or { IsWithdrawn: true } && Own<OutsideFactor>(session, who, step.Id, round).Count() >= OutsideFactor.MostEach)
        {
            return new TooMany("dingen van u op deze lijst", OutsideFactor.MostEach);
        }

        var text = TypedText.Lines(command.Text);
        return Give(session, who, new OutsideFactor(command.ContributionId, step.Id, who, round, text, nowUtc, earlier?.IsHidden ?? false)
        {
            HatId = HatOf(session, who),
        });
    }

    private static Decision NoteAbout(Session session, NoteOutside command, DateTime nowUtc)
    {
        if (ShownFactor(session, command.ContributionId) is not { } given)
        {
            return new UnknownSubject();
        }

        if (Clean(command.Concerns, TextLimits.Title, mayBeEmpty: true, out var concerns) is { } refused)
        {
            return refused;
        }

        return (session.OutsideNotes.GetValueOrDefault(given.Id)?.Concerns ?? "") == concerns
            ? Decision.Nothing
            : Decision.Accept(new OutsideNoted(new OutsideNote(given.Id, given.StepId, concerns, nowUtc)));
    }

    /// <summary>What nobody here has in hand can still be brought to who has: that is something to agree on.</summary>
    private static Decision BringAlong(Session session, TakeToAgreements command, DateTime nowUtc)
    {
        if (ShownFactor(session, command.ContributionId) is not { } given)
        {
            return new UnknownSubject();
        }

        var steps = session.Agenda.Where(step => step.Kind is StepKind.Agreements).ToList();
        if ((steps.Find(step => step.Position >= session.CurrentStep.Position) ?? steps.LastOrDefault()) is not { } step)
        {
            return new NoAgreementsStep();
        }

        var concerns = session.OutsideNotes.GetValueOrDefault(given.Id)?.Concerns;
        var text = TypedText.Cut($"We kaarten dit aan{(concerns is null ? "" : $" bij {concerns}")}: {TypedText.OneLine(given.Text)}", TextLimits.Contribution);
        var proposal = OutsideFactor.TwinOf(given.Id);
        var ofTheGroup = session.Contributions.Values.OfType<Proposal>()
            .Where(one => one.StepId == step.Id && one.ParticipantId == Contribution.ByTheGroup && !one.IsWithdrawn)
            .ToList();
        return session.Contributions.ContainsKey(proposal) ? Decision.Nothing
            : ofTheGroup.Count >= Proposal.MostOfTheGroup ? new TooMany("voorstellen van de groep", Proposal.MostOfTheGroup)
            : Give(
                session,
                Contribution.ByTheGroup,
                new Proposal(proposal, step.Id, Contribution.ByTheGroup, Math.Max(1, step.RevealedRound), text, nowUtc));
    }

    private static OutsideFactor? ShownFactor(Session session, Guid id) =>
        session.Contributions.GetValueOrDefault(id) is OutsideFactor given && session.IsShown(given) ? given : null;
}
