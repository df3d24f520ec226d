namespace SocialeBasis.Domain.Shown;

/// <summary>One answer as far as the judge needs it: whose, under which name of the actor, in which round, from which hat.</summary>
internal readonly record struct GivenBy(Guid Who, Guid ActorId, int Round, string Hat);

/// <summary>Whom the pictures of one question count: the one place that every screen and file asks.</summary>
internal static class Counted
{
    /// <summary>Which question of a step a moment of Rollen is.</summary>
    public static PictureOf Picture(RoleMoment moment) => moment is RoleMoment.Now ? PictureOf.RolesNow : PictureOf.RolesWished;

    /// <summary>Whether a picture that was shown counts somebody who answered its question.</summary>
    public static bool Holds(Session session, Guid stepId, int round, Guid subjectId, PictureOf of, Guid who) =>
        session.WasNotErased(who)
        && !(session.Tallies.TryGetValue((stepId, round, subjectId, of), out var tally) && tally.HeldOut.Contains(who));

    /// <summary>The latest round of which a picture counts what this person said: an earlier one while too few others answered again.</summary>
    public static int RoundOf(Session session, Guid stepId, int round, Guid subjectId, PictureOf of, Guid who)
    {
        while (round > 1 && session.Tallies.TryGetValue((stepId, round, subjectId, of), out var tally) && tally.AsBefore.Contains(who))
        {
            round--;
        }

        return round;
    }

    /// <summary>The people whom the picture of an actor counted after a round; nobody for round 0.</summary>
    public static HashSet<Guid> InPicture(Session session, AgendaStep step, SocialActor actor, PictureOf of, int round) =>
        round < 1
            ? []
            :
            [
                .. About(session, step, actor, of)
                    .Where(given => given.Round <= round && Holds(session, step.Id, round, actor.Id, of, given.Who))
                    .Select(given => given.Who),
            ];

    /// <summary>
    /// From where each person answers this question: the hat of their first answer to it, under whatever name. Another hat counts from
    /// the next question on, so that nobody moves from one group to another between two pictures.
    /// </summary>
    public static Dictionary<Guid, string> Hats(Session session, AgendaStep step, SocialActor actor, PictureOf of) =>
        Hats(session, About(session, step, actor, of));

    /// <summary>As the other, of these answers; of two in one round the one that comes first.</summary>
    public static Dictionary<Guid, string> Hats(Session session, IEnumerable<GivenBy> answers)
    {
        var hats = new Dictionary<Guid, string>();
        foreach (var given in answers.OrderBy(given => given.Round))
        {
            hats.TryAdd(given.Who, HatOf(session, given.Who, given.Hat));
        }

        return hats;
    }

    /// <summary>The hat of an answer; of an answer from before hats existed the perspective.</summary>
    public static string HatOf(Session session, Guid who, string hat) =>
        hat.Length > 0 ? hat : session.Participants.GetValueOrDefault(who)?.PerspectiveId ?? "";

    /// <summary>Every answer to a question about an actor, in any round, also under the names that were joined with it; the actor's own first.</summary>
    public static IEnumerable<GivenBy> About(Session session, AgendaStep step, SocialActor actor, PictureOf of)
    {
        var ids = StandingAnswers.IdsOf(session, actor);
        var rounds = Enumerable.Range(1, AgendaStep.MostRounds).ToList();
        IEnumerable<GivenBy> In<T>(ILookup<(Guid StepId, Guid ActorId, int Round), T> answers, Func<T, GivenBy> by) =>
            ids.SelectMany(id => rounds.SelectMany(round => answers[(step.Id, id, round)])).Select(by);

        return of switch
        {
            PictureOf.RolesNow => Roles(RoleMoment.Now),
            PictureOf.RolesWished => Roles(RoleMoment.Wished),
            PictureOf.Answers or PictureOf.Dots or PictureOf.Weights => step.Kind switch
            {
                StepKind.Spheres => In(
                    AnswerIndex.Of(session.Placements, SessionRules.KeyOf), given => new GivenBy(given.ParticipantId, given.ActorId, given.Round, given.HatId)),
                StepKind.Influence => In(
                    AnswerIndex.Of(session.Ratings, SessionRules.KeyOf), given => new GivenBy(given.ParticipantId, given.ActorId, given.Round, given.HatId)),
                StepKind.Arrival or StepKind.Term or StepKind.Actors or StepKind.Hope or StepKind.Roles or StepKind.Theory or StepKind.Agreements
                    or StepKind.Closing =>
                    throw new InvalidOperationException($"{step.Kind} has no such picture of an actor."),
            },
        };

        IEnumerable<GivenBy> Roles(RoleMoment moment)
        {
            var answers = AnswerIndex.Of(session.RoleAnswers, SessionRules.KeyOf);
            return ids.SelectMany(id => rounds.SelectMany(round => answers[(step.Id, id, round)]))
                .Where(given => given.Moment == moment)
                .Select(given => new GivenBy(given.ParticipantId, given.ActorId, given.Round, given.HatId));
        }
    }

    /// <summary>The consent with a version of a text that everybody sees; empty until it was shown.</summary>
    public static List<Support> Supports(Session session, Guid subjectId, int version) =>
        session.ConsentsShown.GetValueOrDefault((subjectId, version)) is not { } shown
            ? []
            :
            [
                .. AnswerIndex.Supports(session.Supports)[subjectId].Where(support =>
                    support.Version == version
                    && session.WasNotErased(support.ParticipantId)
                    && !shown.HeldOut.Contains(support.ParticipantId)
                ),
            ];

    /// <summary>The dots of a step that everybody sees; empty until they were shown.</summary>
    public static IEnumerable<HopeDot> Dots(Session session, AgendaStep step) =>
        session.Tallies.GetValueOrDefault((step.Id, 1, step.Id, PictureOf.Dots)) is not { } tally
            ? []
            : session.Dots.Values.Where(dot =>
                session.WasNotErased(dot.ParticipantId)
                && !tally.HeldOut.Contains(dot.ParticipantId)
                && session.Contributions.GetValueOrDefault(dot.HopeId)?.StepId == step.Id
                && Holds(session, step.Id, 1, dot.HopeId, PictureOf.Dots, dot.ParticipantId)
            );

    /// <summary>
    /// How much a link weighs for everybody who weighed it and is counted; nobody until that was shown. It is asked once, so no other picture
    /// can be taken from it.
    /// </summary>
    public static IEnumerable<LinkWeight> Weights(Session session, AgendaStep step, Guid subjectId) => step is { IsWeighing: true, IsRevealed: true }
        ? session.LinkWeights.Values.Where(weight =>
            weight.StepId == step.Id
            && weight.SubjectId == subjectId
            && Holds(session, step.Id, step.Round, subjectId, PictureOf.Weights, weight.ParticipantId))
        : [];

    /// <summary>
    /// How many people these are for the threshold: whoever one device typed for counts with it once, for who types knows what they said.
    /// </summary>
    public static int Voices(Session session, IEnumerable<Guid> people) =>
        people.Select(who => session.Participants.GetValueOrDefault(who)?.TypedBy ?? who).Distinct().Count();

    /// <summary>Whether these people may come into a picture, or into one that was shown before, together: nobody, or so many that none can be told.</summary>
    public static bool MayCome(Session session, IReadOnlyCollection<Guid> newcomers) =>
        newcomers.Count == 0 || Voices(session, newcomers) >= session.Setup.GroupThreshold;

    /// <summary>
    /// Whether what these people say now may take the place of what they said: nobody, so many that none can be told, or everybody in the
    /// picture.
    /// </summary>
    public static bool MayChange(Session session, IReadOnlyCollection<Guid> again, IReadOnlyCollection<Guid> picture) =>
        MayCome(session, again) || picture.All(again.Contains);
}
