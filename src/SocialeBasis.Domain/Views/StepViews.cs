using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Prompts;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
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
    };

    private static Guid? Self(Viewer viewer) => viewer is Viewer.Participant participant ? participant.Id : null;

    /// <summary>The gate: what others said in this step, only of rounds that were shown; hidden texts only to the facilitator.</summary>
    private static IEnumerable<T> Shown<T>(Session session, AgendaStep step, Viewer viewer)
        where T : Contribution =>
        session.Contributions.Values.OfType<T>()
            .Where(given => given.StepId == step.Id && session.WasShown(given))
            .Where(given => !given.IsHidden || viewer is Viewer.Facilitator)
            .OrderBy(given => Shuffle.Key(given.Id));

    /// <summary>What the viewer said in the present round, or in another one.</summary>
    private static IEnumerable<T> Own<T>(Session session, AgendaStep step, Viewer viewer, int? round = null)
        where T : Contribution =>
        Self(viewer) is { } self
            ? session.Contributions.Values.OfType<T>()
                .Where(given => given.StepId == step.Id && given.Round == (round ?? step.Round) && given.ParticipantId == self && !given.IsWithdrawn)
                .OrderBy(given => given.GivenUtc).ThenBy(given => given.Id)
            : [];

    private static TextView Text(Session session, Contribution given, Viewer viewer)
    {
        var isYours = given.ParticipantId == Self(viewer);
        return new TextView(
            given.Id,
            given.Text,
            given.Round,
            isYours,
            given.IsHidden,
            session.Setup.Anonymity is Anonymity.Named ? session.Participants.GetValueOrDefault(given.ParticipantId)?.Name : null)
        {
            From = SplitViews.GroupOf(session, given),
            People = given.People,
            Differed = given.Differed,
            SeemsPersonal = isYours ? PersonalData.FoundIn(given.Text) : null,
        };
    }

    private static Seq<ActorLine> Rows(Session session) => SharedResults.ActorsOf(session).Select(actor => Line(actor, 0)).ToSeq();

    private static ActorLine Line(SocialActor actor, int mentions) =>
        new(actor.Id, actor.Name, actor.ReferenceId, mentions, actor.InScope, actor.IsHidden) { Funding = actor.Funding, VariantOf = actor.VariantOf };

    /// <summary>The first answer found under any id of this actor.</summary>
    private static T? About<T>(Session session, SocialActor actor, Func<Guid, T?> answer)
        where T : class =>
        StandingAnswers.IdsOf(session, actor).Select(answer).FirstOrDefault(found => found is not null);

    private static SupportView SupportOf(Session session, Guid subjectId, Viewer viewer)
    {
        var version = session.ConsentVersion(subjectId);
        var given = SharedResults.Of(session, subjectId, "given", () => session.Supports.Values.Where(support => support.SubjectId == subjectId && support.Version == version));
        var consent = session.ConsentsShown.GetValueOrDefault((subjectId, version));
        var shown = SharedResults.Of(session, subjectId, "consent", () => Counted.Supports(session, subjectId, version));
        var about = session.Contributions.GetValueOrDefault(subjectId)?.Text ?? session.Steps.GetValueOrDefault(subjectId)?.Title ?? "";
        Seq<string> Reasons(SupportLevel level) =>
            shown.Where(support => support.Level == level).Select(support => support.Reason).OrderBy(reason => Shuffle.Key(reason, about)).ToSeq();
        return new SupportView(
            shown.Count(support => support.Level is SupportLevel.Behind),
            shown.Count(support => support.Level is SupportLevel.CanLiveWith),
            Reasons(SupportLevel.Concern),
            Reasons(SupportLevel.Objection),
            given.FirstOrDefault(support => support.ParticipantId == Self(viewer)))
        {
            IsShown = consent is not null,
            Answered = consent is null ? given.Count(support => session.WasNotErased(support.ParticipantId)) : shown.Count,
            CountsLater = consent is not null && Self(viewer) is { } self && shown.All(support => support.ParticipantId != self),
        };
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
        session.SettlementOf(step.Id) is { } settlement ? new SettlementView(settlement, SupportOf(session, step.Id, viewer)) : null)
    {
        Method = step.Method,
        Circle = step.Circle,
        Discuss = DiscussViews.Of(session, step),
        Notes = session.DifferenceNotes.Values.Where(note => note.StepId == step.Id).OrderBy(note => note.RecordedUtc).ThenBy(note => note.SubjectId).ToSeq(),
        OnWall = step.Id == session.CurrentStepId ? session.OnWall : null,
        Recognitions = RecognitionsOf(session, step, viewer),
        CountsLater = Self(viewer) is { } self ? CountsLater(session, step, self) : [],
    };

    private static Seq<Guid> CountsLater(Session session, AgendaStep step, Guid self) => step.IsRevealed || step.RevealedRound == 0 ? []
        : SharedResults.Of(session, step, "counted", () => ShownWithout(session, step)).Where(picture => picture.People.Count > 0 && !picture.People.Contains(self)).Select(picture => picture.ActorId).Distinct().ToSeq();

    private static IEnumerable<(Guid ActorId, HashSet<Guid> People)> ShownWithout(Session session, AgendaStep step) =>
        from actor in SharedResults.ActorsOf(session)
        from of in step.Kind.Traits.Pictures
        select (actor.Id, Counted.InPicture(session, step, actor, of, step.RevealedRound));

    /// <summary>Hands are counted for all to see once the question is closed; until then nobody knows how many, the facilitator neither.</summary>
    private static Seq<RecognitionView> RecognitionsOf(Session session, AgendaStep step, Viewer viewer)
    {
        var self = Self(viewer);
        return session.Recognitions.Values
            .Where(asked => asked.StepId == step.Id && session.IsShown(asked))
            .OrderByDescending(asked => asked.AskedUtc)
            .Select(asked => new RecognitionView(
                asked.Id,
                asked.Text,
                asked.IsOpen,
                asked.IsOpen ? 0 : session.Hands.Keys.Count(key => key.RecognitionId == asked.Id && session.WasNotErased(key.ParticipantId)),
                self is { } id && session.Hands.ContainsKey((asked.Id, id))))
            .ToSeq();
    }
}
