using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Makes the view of one step as everybody saw it, from the talk as everybody saw it: nothing else is at hand here.</summary>
internal static class StepViews
{
    public static StepView Of(ShownTalk talk, AgendaStep step)
    {
        var view = Bare(talk, step);
        return view with { Frame = view.Frame with { Discuss = DiscussViews.Of(view) } };
    }

    private static StepView Bare(ShownTalk talk, AgendaStep step) => step.Kind switch
    {
        StepKind.Arrival => new ArrivalView { Frame = Frame(talk, step) },
        StepKind.Term => new TermView
        {
            Frame = Frame(talk, step),
            Texts = talk.Read(step),
            Then = EarlierViews.TermOf(talk, step),
        },
        StepKind.Actors => new ActorsView { Frame = Frame(talk, step), Actors = InOrder(talk.ListedIn(step).Select(actor => LineIn(talk, step, actor))) },
        StepKind.Spheres => new SpheresView
        {
            Frame = Frame(talk, step),
            Actors = Rows(talk),
            Results = talk.Placements(step),
            Then = EarlierViews.PlacesOf(talk, step),
        },
        StepKind.Hope => HopesViews.Of(talk, step),
        StepKind.Influence => new InfluenceView
        {
            Frame = Frame(talk, step),
            Actors = Rows(talk),
            Whose = step.Whose,
            Results = talk.Ratings(step),
            NotHere = talk.NotAtTheTable(step),
            Outside = talk.Texts<OutsideFactor>(step).Select(talk.OutsideOf).ToSeq(),
            Then = EarlierViews.InfluenceOf(talk, step),
        },
        StepKind.Roles => new RolesView
        {
            Frame = Frame(talk, step),
            Actors = Rows(talk),
            Roles = talk.Roles,
            Steadfast = talk.Steadfast(step),
            Results = talk.RoleResults(step),
            Then = EarlierViews.RolesOf(talk, step),
        },
        StepKind.Theory => TheoryViews.Of(talk, step),
        StepKind.Agreements => new AgreementsView
        {
            Frame = Frame(talk, step),
            Proposals = talk.Texts<Proposal>(step).Select(given => ProposalOf(talk, step, given)).ToSeq(),
            LookBack = EarlierViews.LookBackOf(talk, step),
        },
        StepKind.Closing => new ClosingView
        {
            Frame = Frame(talk, step),
            Words = talk.Texts<ClosingWord>(step).Select(given => new ClosingWordView(talk.AsRead(given), given.TakeHome)).ToSeq(),
        },
    };

    /// <summary>A proposal with the consent that was shown.</summary>
    internal static ProposalView ProposalOf(ShownTalk talk, AgendaStep step, Proposal given) => Unchanged.Of(
        given,
        new ProposalView(talk.AsRead(given), talk.Consent(given.Id), talk.SettlementOf(step, given.Id), given.ParticipantId == Contribution.ByTheGroup)
        {
            Since = EarlierViews.SinceOf(talk, given.Id),
        });

    /// <summary>An actor in the list of Actoren, with how many people named it once that was shown.</summary>
    internal static ActorLine LineIn(ShownTalk talk, AgendaStep step, SocialActor actor) =>
        Line(actor, step.RevealedRound > 0 ? talk.Mentions(actor.Id) + actor.AlsoNamed : 0);

    /// <summary>The list of Actoren: most named first, then by name.</summary>
    internal static Seq<ActorLine> InOrder(IEnumerable<ActorLine> lines) => lines
        .OrderByDescending(line => line.Mentions)
        .ThenBy(line => line.Name, StringComparer.InvariantCultureIgnoreCase)
        .ThenBy(line => line.Id)
        .ToSeq();

    /// <summary>An actor in a list.</summary>
    internal static ActorLine Line(SocialActor actor, int mentions) =>
        new(actor.Id, actor.Name, actor.ReferenceId, mentions, actor.InScope, actor.IsHidden) { Funding = actor.Funding, VariantOf = actor.VariantOf };

    /// <summary>The actors of today's talk.</summary>
    internal static Seq<ActorLine> Rows(ShownTalk talk) => talk.Actors.Select(actor => Line(actor, 0)).ToSeq();

    /// <summary>What every step has.</summary>
    internal static StepFrame Frame(ShownTalk talk, AgendaStep step) => new(
        step.Id,
        step.Kind,
        step.Title,
        step.Subject,
        step.Phase,
        step.Round,
        step.IsRevealed,
        talk.ReadyWith(step),
        talk.SettlementOf(step) is { } settlement ? new SettlementView(settlement, talk.Consent(step.Id)) : null)
    {
        Method = step.Method,
        Circle = step.Circle,
        ShownRound = step.RevealedRound,
        Notes = talk.Notes(step),
        OnWall = talk.OnWallIn(step),
        Recognitions = talk.Recognitions(step),
    };
}
