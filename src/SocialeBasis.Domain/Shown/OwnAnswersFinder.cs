namespace SocialeBasis.Domain.Shown;

/// <summary>Finds what one participant gave. Of others it reads only what was shown: the text under a dot or a concern.</summary>
/// <param name="session">The talk.</param>
/// <param name="self">Whose answers.</param>
/// <param name="isPossible">Whether the rules would take this command from them now.</param>
internal sealed class OwnAnswersFinder(Session session, Guid self, Func<SessionCommand, bool> isPossible)
{
    /// <summary>Everything of this participant in one step.</summary>
    public OwnStep In(AgendaStep step) => new(step.Id, step.Kind, step.Title, step.Round, Of(step).OrderBy(answer => answer.Round).ToSeq());

    private IEnumerable<OwnAnswer> Of(AgendaStep step) =>
    [
        .. Texts(step),
        .. step.Kind switch
        {
            StepKind.Actors => Mentions(step),
            StepKind.Spheres => Placements(step),
            StepKind.Influence => Ratings(step),
            StepKind.Roles => AddedRoles(step).Concat(Roles(step)),
            StepKind.Hope => Dots(step),
            StepKind.Theory => Weights(step),
            StepKind.Arrival or StepKind.Term or StepKind.Agreements or StepKind.Closing => Array.Empty<OwnAnswer>(),
        },
        .. Supports(step),
    ];

    private IEnumerable<OwnAnswer> Texts(AgendaStep step) =>
        session
            .Contributions.Values.Where(given => given.ParticipantId == self && given.StepId == step.Id && !given.IsWithdrawn)
            .OrderBy(given => given.GivenUtc)
            .ThenBy(given => given.Id)
            .Select(given => new OwnContribution(
                given.Round,
                given,
                given is Hope { ActorId: { } actor } ? NameOf(actor) : null,
                WhenPossible(new WithdrawContribution(given.Id))
            ));

    // A mention belongs to a moment, not to a step: it stands under the Actoren step of that moment.
    private IEnumerable<OwnAnswer> Mentions(AgendaStep step) =>
        session.Mentions.Values
            .Where(mention => mention.ParticipantId == self && StepOf(mention) == step.Id)
            .OrderBy(mention => mention.GivenUtc).ThenBy(mention => mention.ActorId)
            .Select(mention => new OwnMention(session.NameFor(mention, NameOf(mention.ActorId)), WhenPossible(new UnnameActor(step.Id, mention.ActorId))));

    private Guid? StepOf(ActorMention mention)
    {
        var steps = session.Agenda.Where(step => step.Kind.Traits.CollectsActors).ToList();
        return (steps.Where(step => step.StartedUtc <= mention.GivenUtc).MaxBy(step => step.StartedUtc) ?? steps.FirstOrDefault())?.Id;
    }

    private IEnumerable<OwnAnswer> Placements(AgendaStep step) =>
        session
            .Placements.Values.Where(given => given.ParticipantId == self && given.StepId == step.Id)
            .OrderBy(given => given.GivenUtc)
            .ThenBy(given => given.ActorId)
            .Select(given => new OwnPlacement(
                given.Round,
                NameOf(given.ActorId),
                given.Area,
                given.Reason,
                InRound(step, given.Round, new ClearPlacement(step.Id, given.ActorId))
            ));

    private IEnumerable<OwnAnswer> Ratings(AgendaStep step) =>
        session
            .Ratings.Values.Where(given => given.ParticipantId == self && given.StepId == step.Id)
            .OrderBy(given => given.GivenUtc)
            .ThenBy(given => given.ActorId)
            .Select(given => new OwnRating(
                given.Round,
                NameOf(given.ActorId),
                given.Value,
                given.Kinds,
                step.Whose,
                InRound(step, given.Round, new ClearRating(step.Id, given.ActorId))
            ));

    private IEnumerable<OwnAnswer> Weights(AgendaStep step)
    {
        var view = (TheoryView)ShownTalk.Of(session).ViewOf(step);
        return step.Weighs.Select(id => session.LinkWeights.GetValueOrDefault((step.Id, self, id)))
            .OfType<LinkWeight>()
            .Select(weight => new OwnWeight(
                2,
                view.Weighs.FirstOrDefault(item => item.Id == weight.SubjectId)?.Words,
                weight,
                WhenPossible(new ClearWeight(step.Id, weight.SubjectId))));
    }

    private IEnumerable<OwnAnswer> AddedRoles(AgendaStep step) =>
        session.Roles.Values
            .Where(role => role.AddedBy == self && role.StepId == step.Id)
            .OrderBy(role => role.Position)
            .Select(role => new OwnAddedRole(role.Round, role, WhenPossible(new TakeBackRole(role.Id))));

    private IEnumerable<OwnAnswer> Roles(AgendaStep step) =>
        session.RoleAnswers.Values
            .Where(given => given.ParticipantId == self && given.StepId == step.Id)
            .OrderBy(given => given.GivenUtc).ThenBy(given => given.ActorId).ThenBy(given => given.Moment)
            .Select(given => new OwnRoles(
                given.Round,
                NameOf(given.ActorId),
                given.Moment,
                given.Kind,
                given.RoleIds.Where(session.Roles.ContainsKey).Select(id => RoleNameOf(session.Roles[id])).ToSeq(),
                InRound(step, given.Round, new ClearRoles(step.Id, given.ActorId, given.Moment))));

    private IEnumerable<OwnAnswer> Dots(AgendaStep step) =>
        from dot in session.Dots.Values
        where dot.ParticipantId == self && session.Contributions.GetValueOrDefault(dot.HopeId)?.StepId == step.Id
        let hope = session.Contributions[dot.HopeId]
        orderby hope.GivenUtc, hope.Id
        select new OwnDot(hope.Round, VisibleText(hope), WhenPossible(new GiveDot(hope.Id, false)));

    private IEnumerable<OwnAnswer> Supports(AgendaStep step) =>
        from support in session.Supports.Values
        where support.ParticipantId == self
        let proposal = session.Contributions.GetValueOrDefault(support.SubjectId)
        where (proposal?.StepId ?? support.SubjectId) == step.Id
        orderby support.GivenUtc, support.SubjectId
        select new OwnSupport(
            proposal?.Round ?? step.Round,
            proposal is null ? null : VisibleText(proposal) ?? "",
            support.Level,
            support.Reason,
            WhenPossible(new TakeBackSupport(support.SubjectId))
        );

    private string? VisibleText(Contribution given) => session.IsShown(given) ? given.Text : null;

    private string NameOf(Guid actorId) => ActorNames.ToOwner(session, actorId, self);

    private string RoleNameOf(Role role) =>
        role.AddedBy == self || (!role.IsHidden && OfferedRoles.IsShown(session, role)) ? role.Name : "een rol die niet meer te zien is";

    // The commands that clear a choice mean the present round.
    private SessionCommand? InRound(AgendaStep step, int round, SessionCommand command) => round == step.Round ? WhenPossible(command) : null;

    private SessionCommand? WhenPossible(SessionCommand command) => isPossible(command) ? command : null;
}
