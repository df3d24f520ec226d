namespace SocialeBasis.Domain.Shown;

/// <summary>
/// Decides whom a picture counts and which groups it may show apart, so that no two pictures of one question, whatever their order
/// and form, differ by fewer people than the threshold of the talk (decision 24; statistical disclosure control: no small cell).
/// </summary>
internal static class Judge
{
    private const string Several = "?";

    /// <summary>The tallies of a round that is shown now, for every question of the step; without those that say nothing.</summary>
    public static IEnumerable<Tally> At(Session session, AgendaStep step, DateTime nowUtc)
    {
        // Also of actors that are hidden or out of the talk now: when they come back, the picture is the one that was judged here.
        return session.Actors.Values.Where(actor => actor.MergedInto is null)
            .SelectMany(actor => step.Kind.Traits.Pictures.Select(of => OfChoices(session, step, actor, of, nowUtc)))
            .Append(OfTexts(session, step, nowUtc))
            .Concat(step.IsWeighing ? step.Weighs.Select(subject => OfWeights(session, step, subject, nowUtc)) : [])
            .Where(SaysSomething);
    }

    /// <summary>
    /// The tallies of the pictures that were shown when an actor takes in another: they stay as they were, so whoever answered about
    /// the other alone waits for the next round. An actor about which nobody was counted yet takes over the pictures of the other.
    /// </summary>
    public static IEnumerable<Tally> AtJoin(Session session, SocialActor from, SocialActor into, DateTime nowUtc) =>
        session.Agenda.Where(step => step.RevealedRound > 0)
            .SelectMany(step => step.Kind.Traits.Pictures.SelectMany(of => AtJoin(session, step, from, into, of, nowUtc)));

    private static IEnumerable<Tally> AtJoin(Session session, AgendaStep step, SocialActor from, SocialActor into, PictureOf of, DateTime nowUtc)
    {
        var isEmpty = Counted.InPicture(session, step, into, of, step.RevealedRound).Count == 0;
        List<GivenBy> answers = [.. Counted.About(session, step, into, of), .. Counted.About(session, step, from, of)];
        var seen = Counted.Hats(session, step, isEmpty ? from : into, of);
        var joined = Counted.Hats(session, answers);
        for (var round = 1; round <= step.RevealedRound; round++)
        {
            var counted = Counted.InPicture(session, step, isEmpty ? from : into, of, round);
            var kept = session.Tallies.GetValueOrDefault((step.Id, round, isEmpty ? from.Id : into.Id, of));
            var heldOut = answers.Where(given => given.Round <= round && !counted.Contains(given.Who)).Select(given => given.Who).Distinct().Order().ToSeq();

            // A group never gets other people: when it would, it stands apart no longer.
            var isSame = counted.All(who => seen.GetValueOrDefault(who) == joined.GetValueOrDefault(who));
            var tally = new Tally(step.Id, round, into.Id, of, isSame ? kept?.HatIds ?? [] : [], heldOut, kept?.AtUtc ?? nowUtc)
            {
                AsBefore = kept?.AsBefore ?? [],
            };
            if (SaysSomething(tally) || session.Tallies.ContainsKey(tally.Key))
            {
                yield return tally;
            }
        }
    }

    private static bool SaysSomething(Tally tally) => tally.HatIds.Count > 0 || tally.HeldOut.Count > 0 || tally.AsBefore.Count > 0 || tally.Gave.Count > 0;

    /// <summary>Who comes into the picture of a question in this round.</summary>
    /// <param name="Before">Whom the picture counted after the round before.</param>
    /// <param name="Newcomers">Who answered and was in no picture yet.</param>
    /// <param name="Again">Who was in it and says something that no picture counted yet.</param>
    internal readonly record struct Comers(HashSet<Guid> Before, List<Guid> Newcomers, List<Guid> Again);

    /// <summary>Who comes into the picture of a question when the present round is shown.</summary>
    public static Comers ComersOf(Session session, AgendaStep step, SocialActor actor, PictureOf of) =>
        ComersOf(session, step, actor, of, AnswersTo(session, step, actor, of));

    private static Comers ComersOf(Session session, AgendaStep step, SocialActor actor, PictureOf of, ILookup<Guid, GivenBy> answers)
    {
        var before = Counted.InPicture(session, step, actor, of, step.Round - 1);
        GivenBy? AsCounted(Guid who) => Latest(answers[who], Counted.RoundOf(session, step.Id, step.Round - 1, actor.Id, of, who));
        return new Comers(
            before,
            [.. answers.Select(given => given.Key).Where(who => session.Counts(who) && !before.Contains(who))],
            [.. before.Where(who => Latest(answers[who], step.Round) != AsCounted(who))]);
    }

    private static ILookup<Guid, GivenBy> AnswersTo(Session session, AgendaStep step, SocialActor actor, PictureOf of) =>
        Counted.About(session, step, actor, of).Where(given => given.Round <= step.Round).ToLookup(given => given.Who);

    /// <summary>What one person thinks after a round: what they said last, of the actor itself before one that was joined with it.</summary>
    private static GivenBy? Latest(IEnumerable<GivenBy> answers, int round)
    {
        GivenBy? found = null;
        foreach (var given in answers.Where(given => given.Round <= round))
        {
            found = found is null || found.Value.ActorId == given.ActorId ? given : found;
        }

        return found;
    }

    private static Tally OfChoices(Session session, AgendaStep step, SocialActor actor, PictureOf of, DateTime nowUtc)
    {
        var answers = AnswersTo(session, step, actor, of);
        var (before, newcomers, again) = ComersOf(session, step, actor, of, answers);
        var hats = Counted.Hats(session, step, actor, of);
        var earlier = Enumerable.Range(1, step.Round - 1).SelectMany(round => Pictures(session, step, actor, of, round, hats)).ToList();

        // An actor that was joined had pictures of its own: whoever is in both would be what is left of them and of the new one.
        var joined = StandingAnswers.IdsOf(session, actor).Skip(1).Select(id => session.Actors[id])
            .SelectMany(other => Enumerable.Range(1, step.Round - 1).SelectMany(round => Pictures(session, step, other, of, round, hats)))
            .Where(said => said.Count > 0)
            .ToList();
        HashSet<Guid> together = [.. before, .. newcomers];
        var mayCome = before.Count == 0
            || (Counted.MayCome(session, newcomers)
                && (joined.Count == 0 || HasNoSmallCell(session, [Whole(together), Whole(before), .. joined.Select(People)])));
        var counted = mayCome ? together : before;
        earlier.AddRange(mayCome ? joined : []);

        // What was said again takes the place of what was said, of all of them or of nobody.
        var mayChange = Counted.MayChange(session, [.. again.Where(session.Counts)], before);
        HashSet<Guid> asBefore = [.. again.Where(who => !mayChange || !session.Counts(who))];
        var now = Said(answers, counted, who => asBefore.Contains(who) ? Counted.RoundOf(session, step.Id, step.Round - 1, actor.Id, of, who) : step.Round);

        // Groups that stood apart before a join may be remembered in no tally any more: whoever answered from two hats would be told by them.
        var apart = HasTwoHats(session, step, actor, of) ? [] : MayStandApart(session, now, hats, [now, .. earlier]);
        return new Tally(
            step.Id, step.Round, actor.Id, of, apart,
            answers.Select(given => given.Key).Where(who => !counted.Contains(who)).Order().ToSeq(), nowUtc)
        {
            AsBefore = asBefore.Order().ToSeq(),
        };
    }

    /// <summary>Whether an actor that took in another was answered about from two hats by one person.</summary>
    private static bool HasTwoHats(Session session, AgendaStep step, SocialActor actor, PictureOf of) =>
        StandingAnswers.IdsOf(session, actor).Count > 1
        && Counted.About(session, step, actor, of)
            .GroupBy(given => given.Who, given => Counted.HatOf(session, given.Who, given.Hat))
            .Any(hats => hats.Distinct().Skip(1).Any());

    /// <summary>What the pictures of a round counted: of all, and of each group that stood apart.</summary>
    private static IEnumerable<HashSet<Part>> Pictures(
        Session session, AgendaStep step, SocialActor actor, PictureOf of, int round, Dictionary<Guid, string> hats)
    {
        var all = Said(
            Counted.About(session, step, actor, of).ToLookup(given => given.Who),
            Counted.InPicture(session, step, actor, of, round),
            who => Counted.RoundOf(session, step.Id, round, actor.Id, of, who));
        yield return all;
        foreach (var hat in session.Tallies.GetValueOrDefault((step.Id, round, actor.Id, of))?.HatIds ?? [])
        {
            yield return [.. all.Where(part => IsIn(hats.GetValueOrDefault(part.Who, ""), hat))];
        }
    }

    /// <summary>
    /// What a person gives to a picture: that they are in it (round 0), and every change of mind since. Pictures that are taken from each
    /// other leave such parts, so a change that few made is as small a cell as a few people.
    /// </summary>
    internal readonly record struct Part(Guid Who, Guid ActorId, int Round);

    private static HashSet<Part> Said(ILookup<Guid, GivenBy> answers, IEnumerable<Guid> counted, Func<Guid, int> roundOf) =>
    [
        .. counted.SelectMany(who => Latest(answers[who], roundOf(who)) is { } latest
            ? answers[who].Where(given => given.ActorId == latest.ActorId && given.Round <= latest.Round)
                .Skip(1)
                .Select(given => new Part(who, given.ActorId, given.Round))
                .Append(new Part(who, Guid.Empty, 0))
            : []),
    ];

    private static HashSet<Part> Whole(IEnumerable<Guid> people) => [.. people.Select(who => new Part(who, Guid.Empty, 0))];

    private static HashSet<Part> People(HashSet<Part> said) => [.. said.Where(part => part.Round == 0)];

    private static Tally OfTexts(Session session, AgendaStep step, DateTime nowUtc)
    {
        bool Written(Contribution given) =>
            given.StepId == step.Id
            && given is { IsWithdrawn: false, IsHidden: false }
            && given.ParticipantId != Contribution.ByTheGroup
            && session.Counts(given.ParticipantId);
        var hats = WritersOf(session, step);
        HashSet<Guid> writers =
        [
            .. session.Contributions.Values.Where(given => Written(given) && given.Round <= step.Round).Select(given => given.ParticipantId),
        ];
        var earlier = Enumerable
            .Range(1, step.Round - 1)
            .SelectMany(round =>
                (session.Tallies.GetValueOrDefault((step.Id, round, step.Id, PictureOf.Answers))?.HatIds ?? []).Select(hat =>
                    session
                        .Contributions.Values.Where(given => Written(given) && given.Round <= round)
                        .Select(given => given.ParticipantId)
                        .Where(who => IsIn(hats[who], hat))
                        .ToHashSet()
                )
            );
        var apart = session.Contributions.Values.Any(given => Written(given) && given.Round == step.Round)
            ? MayStandApart(session, Whole(writers), hats, [Whole(writers), .. earlier.Select(Whole)])
            : [];

        // Whoever was taken out with what was not shown yet: their texts, actors and roles stay unseen.
        var gave = session.Contributions.Values.Where(given => given.StepId == step.Id).Select(given => given.ParticipantId)
            .Concat(step.Kind.Traits.CollectsActors ? session.Mentions.Values.Select(mention => mention.ParticipantId) : [])
            .Concat(session.Roles.Values.Where(role => role.StepId == step.Id).Select(role => role.AddedBy).OfType<Guid>());
        return new Tally(step.Id, step.Round, step.Id, PictureOf.Answers, apart, gave.Where(who => !session.Counts(who)).Distinct().Order().ToSeq(), nowUtc)
        {
            Gave = step.Kind.Traits.IsFrozenOnceShown && !Response.HasTexts(session, step) ? [] : Response.Now(session, step).Order().ToSeq(),
        };
    }

    /// <summary>A link is weighed once, so its picture and the groups in it are all there is.</summary>
    private static Tally OfWeights(Session session, AgendaStep step, Guid subjectId, DateTime nowUtc)
    {
        var given = session.LinkWeights.Values.Where(weight => weight.StepId == step.Id && weight.SubjectId == subjectId).ToList();
        var counted = given.Select(weight => weight.ParticipantId).Where(session.Counts).ToHashSet();
        var hats = given.ToDictionary(weight => weight.ParticipantId, weight => Counted.HatOf(session, weight.ParticipantId, weight.HatId));
        var heldOut = given.Select(weight => weight.ParticipantId).Where(who => !counted.Contains(who)).Order().ToSeq();
        return new Tally(step.Id, step.Round, subjectId, PictureOf.Weights, MayStandApart(session, counted, hats), heldOut, nowUtc);
    }

    /// <summary>From which hat everybody wrote in a step; whoever wrote from several is in none of their groups.</summary>
    private static Dictionary<Guid, string> WritersOf(Session session, AgendaStep step) =>
        session
            .Contributions.Values.Where(given => given.StepId == step.Id && given.ParticipantId != Contribution.ByTheGroup)
            .GroupBy(given => given.ParticipantId)
            .ToDictionary(
                texts => texts.Key,
                texts =>
                    texts.Select(text => HatId.PerspectiveOf(Counted.HatOf(session, texts.Key, text.HatId))).Distinct().ToList() is [var only] ? only : Several
            );

    /// <summary>
    /// The groups, perspectives first and then their parts, that may be shown apart beside these pictures: whatever is taken away
    /// from whatever, nobody is left or at least the threshold. The smallest goes first; of equals the last.
    /// </summary>
    /// <param name="session">The talk, for its threshold and its order of perspectives.</param>
    /// <param name="counted">Whom the picture counts.</param>
    /// <param name="hats">From where each of them answers.</param>
    public static Seq<string> MayStandApart(Session session, HashSet<Guid> counted, IReadOnlyDictionary<Guid, string> hats) =>
        MayStandApart(session, Whole(counted), hats, [Whole(counted)]);

    private static Seq<string> MayStandApart(
        Session session, HashSet<Part> counted, IReadOnlyDictionary<Guid, string> hats, IReadOnlyList<HashSet<Part>> pictures)
    {
        var shown = Largest([], Groups(HatId.PerspectiveOf));
        var apart = shown.Select(group => group.Hat).ToList();
        foreach (var perspective in apart.ToList())
        {
            var others = shown;
            var parts = Largest(
                others,
                [.. Groups(hat => hat).Where(group => HatId.PartOf(group.Hat) is not null && HatId.PerspectiveOf(group.Hat) == perspective)]
            );
            apart.AddRange(parts.Select(group => group.Hat));
            shown = [.. others, .. parts];
        }

        return apart.ToSeq();

        List<(string Hat, HashSet<Part> Said)> Groups(Func<string, string> group) =>
        [
            .. counted.GroupBy(part => group(hats.GetValueOrDefault(part.Who, "")))
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => (one.Key, one.ToHashSet())),
        ];

        List<(string Hat, HashSet<Part> Said)> Largest(List<(string Hat, HashSet<Part> Said)> fixedOnes, List<(string Hat, HashSet<Part> Said)> wanted)
        {
            var left = wanted.Where(group => VoicesOf(session, group.Said) >= session.Setup.GroupThreshold).ToList();
            while (left.Count > 0 && !HasNoSmallCell(session, [.. pictures, .. fixedOnes.Select(group => group.Said), .. left.Select(group => group.Said)]))
            {
                var smallest = left.Min(group => VoicesOf(session, group.Said));
                left.RemoveAt(left.FindLastIndex(group => VoicesOf(session, group.Said) == smallest));
            }

            return left;
        }
    }

    /// <summary>
    /// Whether every cell that these sets cut is empty or holds at least the threshold. Whatever somebody adds and subtracts, the
    /// result is made of whole cells: so nothing smaller can be computed.
    /// </summary>
    public static bool HasNoSmallCell(Session session, IEnumerable<IEnumerable<Guid>> sets) => HasNoSmallCell(session, [.. sets.Select(Whole)]);

    private static bool HasNoSmallCell(Session session, IReadOnlyList<HashSet<Part>> sets) => sets
        .SelectMany(set => set)
        .Distinct()
        .GroupBy(part => (part.Round == 0, string.Concat(sets.Select(set => set.Contains(part) ? '1' : '0'))))
        .All(cell => VoicesOf(session, cell) >= session.Setup.GroupThreshold);

    private static int VoicesOf(Session session, IEnumerable<Part> said) => Counted.Voices(session, said.Select(part => part.Who));

    private static bool IsIn(string hat, string group) => HatId.PartOf(group) is null ? HatId.PerspectiveOf(hat) == group : hat == group;
}
