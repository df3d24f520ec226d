using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Views;

/// <summary>Makes the view of one step for one viewer. Everything that others said goes through <see cref="Shown"/>.</summary>
internal static partial class StepViews
{
    public static StepView Of(Session session, AgendaStep step, Viewer viewer) => step.Kind switch
    {
        StepKind.Arrival => new ArrivalView { Frame = Frame(session, step, viewer) },
        StepKind.Term => Term(session, step, viewer),
        StepKind.Actors => Actors(session, step, viewer),
        StepKind.Spheres => Places(session, step, viewer),
        StepKind.Hope => Hopes(session, step, viewer),
        StepKind.Influence => Influence(session, step, viewer),
        StepKind.Roles => Roles(session, step, viewer),
        StepKind.Agreements => Agreements(session, step, viewer),
        StepKind.Closing => Closing(session, step, viewer),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
    };

    private static Guid? Self(Viewer viewer) => viewer is Viewer.Participant participant ? participant.Id : null;

    /// <summary>The gate: what others said in this step, only of rounds that were shown; hidden texts only to the facilitator.</summary>
    private static IEnumerable<T> Shown<T>(Session session, AgendaStep step, Viewer viewer)
        where T : Contribution =>
        session.Contributions.Values.OfType<T>()
            .Where(given => given.StepId == step.Id && !given.IsWithdrawn && given.Round <= step.RevealedRound && session.Counts(given.ParticipantId))
            .Where(given => !given.IsHidden || viewer is Viewer.Facilitator)
            .OrderBy(given => Shuffle.Key(given.Id));

    /// <summary>What the viewer said in the present round.</summary>
    private static IEnumerable<T> Own<T>(Session session, AgendaStep step, Viewer viewer)
        where T : Contribution =>
        Self(viewer) is { } self
            ? session.Contributions.Values.OfType<T>()
                .Where(given => given.StepId == step.Id && given.Round == step.Round && given.ParticipantId == self && !given.IsWithdrawn)
                .OrderBy(given => given.Id)
            : [];

    private static TextView Text(Session session, Contribution given, Viewer viewer) => new(
        given.Id,
        given.Text,
        given.Round,
        given.ParticipantId == Self(viewer),
        given.IsHidden,
        session.Setup.Anonymity is Anonymity.Named ? session.Participants.GetValueOrDefault(given.ParticipantId)?.Name : null);

    private static Seq<ActorLine> Rows(Session session) =>
        SharedResults.ActorsOf(session).Select(actor => new ActorLine(actor.Id, actor.Name, actor.ReferenceId, 0, true, false)).ToSeq();

    /// <summary>The ids under which people may have answered about this actor: its own, then those of actors that were joined with it.</summary>
    private static List<Guid> IdsOf(Session session, SocialActor actor) =>
        [actor.Id, .. AnswerIndex.Joined(session.Actors, session.ActorFor)[actor.Id]];

    /// <summary>The first answer found under any id of this actor.</summary>
    private static T? About<T>(Session session, SocialActor actor, Func<Guid, T?> answer)
        where T : class =>
        IdsOf(session, actor).Select(answer).FirstOrDefault(found => found is not null);

    /// <summary>Answers about this actor that count, one per person: what they said of it, else what they said of an actor that was joined with it.</summary>
    private static IEnumerable<T> OnePerPerson<T>(Session session, SocialActor actor, Func<Guid, IEnumerable<T>> answersAbout, Func<T, AnswerKey> key) =>
        IdsOf(session, actor)
            .SelectMany(answersAbout)
            .Where(answer => session.Counts(key(answer).ParticipantId))
            .DistinctBy(answer => key(answer).ParticipantId);

    private static SupportView SupportOf(Session session, Guid subjectId, Viewer viewer)
    {
        var given = session.Supports.Values.Where(support => support.SubjectId == subjectId && session.Counts(support.ParticipantId)).ToList();
        Seq<string> Reasons(SupportLevel level) =>
            given.Where(support => support.Level == level).OrderBy(support => Shuffle.Key(support.ParticipantId)).Select(support => support.Reason).ToSeq();
        return new SupportView(
            given.Count(support => support.Level is SupportLevel.Behind),
            given.Count(support => support.Level is SupportLevel.CanLiveWith),
            Reasons(SupportLevel.Concern),
            Reasons(SupportLevel.Objection),
            given.FirstOrDefault(support => support.ParticipantId == Self(viewer)));
    }

    private static StepFrame Frame(Session session, AgendaStep step, Viewer viewer) => new(
        step.Id,
        step.Kind,
        step.Title,
        step.Subject,
        step.Phase,
        step.Round,
        step.IsRevealed,
        session.Present.Count(who => session.Ready.ContainsKey((step.Id, who.Id, step.Round))),
        session.SettlementOf(step.Id) is { } settlement ? new SettlementView(settlement, SupportOf(session, step.Id, viewer)) : null);
}
