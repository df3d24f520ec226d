using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

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
            .Where(tally => tally.HatIds.Count > 0 || tally.HeldOut.Count > 0);
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
        var hats = Counted.Hats(session, step, into, of);
        var joined = Counted.Hats(session, answers);
        for (var round = 1; round <= step.RevealedRound; round++)
        {
            var counted = Counted.InPicture(session, step, isEmpty ? from : into, of, round);
            var kept = session.Tallies.GetValueOrDefault((step.Id, round, isEmpty ? from.Id : into.Id, of));
            var heldOut = answers.Where(given => given.Round <= round && !counted.Contains(given.Who)).Select(given => given.Who).Distinct().Order().ToSeq();

            // A group never gets other people: when it would, it stands apart no longer.
            var isSame = isEmpty || counted.All(who => hats.GetValueOrDefault(who) == joined.GetValueOrDefault(who));
            var tally = new Tally(step.Id, round, into.Id, of, isSame ? kept?.HatIds ?? [] : [], heldOut, kept?.AtUtc ?? nowUtc);
            if (tally.HatIds.Count > 0 || tally.HeldOut.Count > 0 || session.Tallies.ContainsKey(tally.Key))
            {
                yield return tally;
            }
        }
    }

    private static Tally OfChoices(Session session, AgendaStep step, SocialActor actor, PictureOf of, DateTime nowUtc)
    {
        var answered = Counted.About(session, step, actor, of).Where(given => given.Round <= step.Round).Select(given => given.Who).ToHashSet();
        var before = Counted.InPicture(session, step, actor, of, step.Round - 1);
        List<Guid> newcomers = [.. answered.Where(who => session.Counts(who) && !before.Contains(who))];
        var hats = Counted.Hats(session, step, actor, of);
        var earlier = Enumerable.Range(1, step.Round - 1).SelectMany(round => Pictures(session, step, actor, of, round, hats)).ToList();

        // An actor that was joined had pictures of its own: whoever is in both would be what is left of them and of the new one.
        var joined = StandingAnswers.IdsOf(session, actor).Skip(1).Select(id => session.Actors[id])
            .SelectMany(other => Enumerable.Range(1, step.Round - 1).SelectMany(round => Pictures(session, step, other, of, round, hats))).Where(people => people.Count > 0).ToList();
        HashSet<Guid> together = [.. before, .. newcomers];
        var mayCome = before.Count == 0 || (Counted.MayCome(session, newcomers) && (joined.Count == 0 || HasNoSmallCell(session, [together, before, .. joined])));
        var counted = mayCome ? together : before;
        earlier.AddRange(mayCome ? joined : []);
        return new Tally(
            step.Id, step.Round, actor.Id, of, MayStandApart(session, counted, hats, [counted, .. earlier]), answered.Where(who => !counted.Contains(who)).Order().ToSeq(), nowUtc);
    }

    /// <summary>The sets that the pictures of a round counted: all, and each group that stood apart.</summary>
    private static IEnumerable<HashSet<Guid>> Pictures(Session session, AgendaStep step, SocialActor actor, PictureOf of, int round, Dictionary<Guid, string> hats)
    {
        var all = Counted.InPicture(session, step, actor, of, round);
        yield return all;
        foreach (var hat in session.Tallies.GetValueOrDefault((step.Id, round, actor.Id, of))?.HatIds ?? [])
        {
            yield return [.. all.Where(who => IsIn(hats.GetValueOrDefault(who, ""), hat))];
        }
    }

    private static Tally OfTexts(Session session, AgendaStep step, DateTime nowUtc)
    {
        bool Written(Contribution given) =>
            given.StepId == step.Id && given is { IsWithdrawn: false, IsHidden: false } && given.ParticipantId != Contribution.ByTheGroup && session.Counts(given.ParticipantId);
        var hats = WritersOf(session, step);
        HashSet<Guid> writers = [.. session.Contributions.Values.Where(given => Written(given) && given.Round <= step.Round).Select(given => given.ParticipantId)];
        var earlier = Enumerable.Range(1, step.Round - 1).SelectMany(round => (session.Tallies.GetValueOrDefault((step.Id, round, step.Id, PictureOf.Answers))?.HatIds ?? [])
            .Select(hat => session.Contributions.Values.Where(given => Written(given) && given.Round <= round).Select(given => given.ParticipantId).Where(who => IsIn(hats[who], hat)).ToHashSet()));
        var apart = session.Contributions.Values.Any(given => Written(given) && given.Round == step.Round) ? MayStandApart(session, writers, hats, [writers, .. earlier]) : [];

        // Whoever was taken out with what was not shown yet: their texts, actors and roles stay unseen.
        var gave = session.Contributions.Values.Where(given => given.StepId == step.Id).Select(given => given.ParticipantId)
            .Concat(step.Kind.Traits.CollectsActors ? session.Mentions.Values.Select(mention => mention.ParticipantId) : [])
            .Concat(session.Roles.Values.Where(role => role.StepId == step.Id).Select(role => role.AddedBy).OfType<Guid>());
        return new Tally(step.Id, step.Round, step.Id, PictureOf.Answers, apart, gave.Where(who => !session.Counts(who)).Distinct().Order().ToSeq(), nowUtc);
    }

    /// <summary>From which hat everybody wrote in a step; whoever wrote from several is in none of their groups.</summary>
    private static Dictionary<Guid, string> WritersOf(Session session, AgendaStep step) => session.Contributions.Values
        .Where(given => given.StepId == step.Id && given.ParticipantId != Contribution.ByTheGroup)
        .GroupBy(given => given.ParticipantId)
        .ToDictionary(
            texts => texts.Key,
            texts => texts.Select(text => HatId.PerspectiveOf(Counted.HatOf(session, texts.Key, text.HatId))).Distinct().ToList() is [var only] ? only : Several);

    /// <summary>
    /// The groups, perspectives first and then their parts, that may be shown apart beside these pictures: whatever is taken away
    /// from whatever, nobody is left or at least the threshold. The smallest goes first; of equals the last.
    /// </summary>
    /// <param name="session">The talk, for its threshold and its order of perspectives.</param>
    /// <param name="counted">Whom the picture counts.</param>
    /// <param name="hats">From where each of them answers.</param>
    /// <param name="pictures">Every set that is or was shown of the question, this one included.</param>
    public static Seq<string> MayStandApart(Session session, HashSet<Guid> counted, IReadOnlyDictionary<Guid, string> hats, IReadOnlyList<HashSet<Guid>> pictures)
    {
        var shown = Largest([], Groups(HatId.PerspectiveOf));
        var apart = shown.Select(group => group.Hat).ToList();
        foreach (var perspective in apart.ToList())
        {
            var others = shown;
            var parts = Largest(others, [.. Groups(hat => hat).Where(group => HatId.PartOf(group.Hat) is not null && HatId.PerspectiveOf(group.Hat) == perspective)]);
            apart.AddRange(parts.Select(part => part.Hat));
            shown = [.. others, .. parts];
        }

        return apart.ToSeq();

        List<(string Hat, HashSet<Guid> People)> Groups(Func<string, string> group) =>
            [.. counted.GroupBy(who => group(hats.GetValueOrDefault(who, ""))).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.ToHashSet()))];

        List<(string Hat, HashSet<Guid> People)> Largest(List<(string Hat, HashSet<Guid> People)> fixedOnes, List<(string Hat, HashSet<Guid> People)> wanted)
        {
            var left = wanted.Where(group => Counted.Voices(session, group.People) >= session.Setup.GroupThreshold).ToList();
            while (left.Count > 0 && !HasNoSmallCell(session, [.. pictures, .. fixedOnes.Select(group => group.People), .. left.Select(group => group.People)]))
            {
                var smallest = left.Min(group => Counted.Voices(session, group.People));
                left.RemoveAt(left.FindLastIndex(group => Counted.Voices(session, group.People) == smallest));
            }

            return left;
        }
    }

    /// <summary>
    /// Whether every cell that these sets cut is empty or holds at least the threshold. Whatever somebody adds and subtracts, the
    /// result is made of whole cells: so nothing smaller can be computed.
    /// </summary>
    public static bool HasNoSmallCell(Session session, IReadOnlyList<HashSet<Guid>> sets) => sets
        .SelectMany(set => set)
        .Distinct()
        .GroupBy(who => string.Concat(sets.Select(set => set.Contains(who) ? '1' : '0')))
        .All(cell => Counted.Voices(session, cell) >= session.Setup.GroupThreshold);

    private static bool IsIn(string hat, string group) => HatId.PartOf(group) is null ? HatId.PerspectiveOf(hat) == group : hat == group;
}
