using System.Collections.Immutable;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain.Shown;

/// <summary>
/// A talk with nothing in it but what something is made from. While that is the same, so is this talk, and everything that was made of it: who
/// gets ready, parks or writes makes no picture of forty actors anew. What is left out cannot be read, so nothing can go stale by it.
/// </summary>
internal static class OnlyPart
{
    /// <summary>With what people said about actors, as far as it was shown, and what was settled.</summary>
    public static Session OfActors(Session session) => Kept("only actors", Bare(session) with
    {
        Placements = Shown(session, "placements", session.Placements, key => key, PictureOf.Answers),
        Ratings = Shown(session, "ratings", session.Ratings, key => key, PictureOf.Answers),

        // Who else chose a role that a participant added can keep it in the list.
        RoleAnswers = session.Roles.Values.Any(role => role.AddedBy is not null)
            ? session.RoleAnswers
            : Shown(session, "role answers", session.RoleAnswers, key => key.Key, PictureOf.RolesNow),
        Contributions = ImmutableDictionary<Guid, Contribution>.Empty,
    });

    /// <summary>With what people wrote, and what was settled about it: a proposal that was settled stays when the words it came from go.</summary>
    public static Session OfTexts(Session session) => Kept("only texts", WithoutActors(session) with { Settlements = session.Settlements });

    /// <summary>With who takes part.</summary>
    public static Session OfPeople(Session session) => Kept("only people", WithoutActors(session) with
    {
        Steps = ImmutableDictionary<Guid, AgendaStep>.Empty,
        Contributions = ImmutableDictionary<Guid, Contribution>.Empty,
        Tallies = ImmutableDictionary<(Guid, int, Guid, PictureOf), Tally>.Empty,
        ShownMoves = ImmutableDictionary<(Guid, Guid, int), ShownMove>.Empty,
    });

    private static Session Kept(string what, Session only) => Unchanged.In(only.Setup, Guid.Empty, what, only);

    private static Session WithoutActors(Session session) => Bare(session) with
    {
        Placements = ImmutableDictionary<AnswerKey, Placement>.Empty,
        Ratings = ImmutableDictionary<AnswerKey, InfluenceRating>.Empty,
        RoleAnswers = ImmutableDictionary<(AnswerKey, RoleMoment), RoleAnswer>.Empty,
        Roles = ImmutableDictionary<Guid, Role>.Empty,
        Actors = ImmutableDictionary<Guid, SocialActor>.Empty,
        Mentions = ImmutableDictionary<(Guid, Guid), ActorMention>.Empty,
        Settlements = ImmutableDictionary<(Guid, Guid, int), Settlement>.Empty,
        GreyNotes = ImmutableDictionary<(Guid, Guid), GreyNote>.Empty,
        RoleDeals = ImmutableDictionary<(Guid, Guid), RoleDeal>.Empty,
    };

    /// <summary>Without what belongs to neither actors, texts nor people.</summary>
    private static Session Bare(Session session) => session with
    {
        Revision = 0,
        CurrentStepId = Guid.Empty,
        Timer = null,
        IsLocked = false,
        ClosedUtc = null,
        OnWall = null,
        Dots = ImmutableDictionary<(Guid, Guid), HopeDot>.Empty,
        Supports = ImmutableDictionary<(Guid, Guid), Support>.Empty,
        Ready = ImmutableDictionary<(Guid, Guid, int), ReadyMark>.Empty,
        Parked = ImmutableDictionary<Guid, ParkedItem>.Empty,
        DifferenceNotes = ImmutableDictionary<(Guid, Guid), DifferenceNote>.Empty,
        OutsideNotes = ImmutableDictionary<Guid, OutsideNote>.Empty,
        LinkWeights = ImmutableDictionary<(Guid, Guid, Guid), LinkWeight>.Empty,
        HopeGroups = ImmutableDictionary<Guid, HopeGroup>.Empty,
        GroupedHopes = ImmutableDictionary<Guid, HopeInGroup>.Empty,
        HopeClashes = ImmutableDictionary<Guid, HopeClash>.Empty,
        Recognitions = ImmutableDictionary<Guid, Recognition>.Empty,
        Hands = ImmutableDictionary<(Guid, Guid), Hand>.Empty,
        SteadfastDeals = ImmutableDictionary<Guid, SteadfastDeal>.Empty,
        Words = ImmutableDictionary<(Guid, int), StarredWord>.Empty,
        ConsentsShown = ImmutableDictionary<(Guid, int), ConsentShown>.Empty,
        SlowMarks = ImmutableDictionary<(Guid, Guid), SlowMark>.Empty,
        DismissedPrompts = ImmutableDictionary<string, DismissedPrompt>.Empty,
        StepResponses = ImmutableDictionary<Guid, StepResponse>.Empty,
        ReportTexts = ImmutableDictionary<string, ReportText>.Empty,
        LeftOutSections = ImmutableDictionary<string, LeftOutSection>.Empty,
        ReportConfirmation = null,
        AgreementChecks = ImmutableDictionary<Guid, AgreementCheck>.Empty,
        AssumptionChecks = ImmutableDictionary<Guid, AssumptionCheck>.Empty,
    };

    /// <summary>The answers of rounds that were shown; the same ones as before while people answer in a further round.</summary>
    private static ImmutableDictionary<TKey, T> Shown<TKey, T>(
        Session session, string what, ImmutableDictionary<TKey, T> answers, Func<TKey, AnswerKey> keyOf, PictureOf of)
        where TKey : notnull
        where T : class
    {
        var steps = session.Steps.Values.Where(step => step.Kind.Traits.Pictures.Contains(of)).ToList();
        if (steps.TrueForAll(step => step.IsRevealed))
        {
            return answers;
        }

        var rounds = steps.Where(step => step.RevealedRound > 0).ToDictionary(step => step.Id, step => step.RevealedRound);
        if (rounds.Count == 0)
        {
            return ImmutableDictionary<TKey, T>.Empty;
        }

        var shown = answers.Where(given => keyOf(given.Key) is var key && key.Round <= rounds.GetValueOrDefault(key.StepId));
        return Unchanged.In(session.Setup, Guid.Empty, what, before => IsSame(shown, before), shown.ToImmutableDictionary);
    }

    private static bool IsSame<TKey, T>(IEnumerable<KeyValuePair<TKey, T>> answers, ImmutableDictionary<TKey, T> before)
        where TKey : notnull
        where T : class
    {
        var count = 0;
        foreach (var (key, answer) in answers)
        {
            count++;
            if (!before.TryGetValue(key, out var then) || !ReferenceEquals(then, answer))
            {
                return false;
            }
        }

        return count == before.Count;
    }
}
