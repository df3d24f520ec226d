using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Fuzz;

/// <summary>What holds for every talk and cannot be read from its types.</summary>
internal static class SoundRules
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public static IEnumerable<string> Of(Session talk) =>
        Checks(talk)
            .Where(check => !check.Holds)
            .Select(check => check.What is FormattableString words ? FormattableString.Invariant(words) : check.What.ToString()!);

    private static IEnumerable<(bool Holds, object What)> Checks(Session talk)
    {
        yield return (talk.Steps.Count is > 0 and <= SessionRules.MostSteps, Say($"{talk.Steps.Count} steps"));
        yield return (talk.Steps.ContainsKey(talk.CurrentStepId), "the current step is not in the agenda");
        yield return (talk.Steps.Values.Select(step => step.Position).Distinct().Count() == talk.Steps.Count, "two steps have one place");
        foreach (var step in talk.Steps.Values)
        {
            yield return (IsSound(step), step);
        }

        yield return (talk.Participants.Values.Count(who => who.Standing is Standing.TakesPart) <= SessionRules.MostParticipants, "more participants than fit");
        yield return (!talk.Participants.ContainsKey(Contribution.ByTheGroup), "a participant is the group itself");
        foreach (var who in talk.Participants.Values)
        {
            yield return (who.People is >= 1 and <= Participant.MostAtOneDevice && who.Hats.Count <= HatId.Most && who.TypedBy != who.Id, who);
        }

        foreach (var check in Actors(talk).Concat(Texts(talk)).Concat(Choices(talk)).Concat(Outcomes(talk)))
        {
            yield return check;
        }
    }

    /// <summary>Put into words only when it is needed.</summary>
    private static FormattableString Say(FormattableString words) => words;

    private static bool IsSound(AgendaStep step) =>
        step.Round is >= 1 and <= AgendaStep.MostRounds
        && step.Minutes is >= 0 and <= SessionRules.MostMinutes
        && (step.Phase is not Phase.Alone || step.Round == 1)
        && (step.Phase is not Phase.Again || step.Round > 1)
        && AgendaStep.Circles.Any(circle => circle.People == step.Circle)
        && (step.Kind is not StepKind.Term || step.Subject is { Length: > 0 });

    private static IEnumerable<(bool Holds, object What)> Actors(Session talk)
    {
        yield return (
            talk.Actors.Values.Count(actor => actor is { InScope: true, IsHidden: false, MergedInto: null }) <= SocialActor.MostInScope,
            "more actors in scope than the map can hold"
        );
        foreach (var actor in talk.Actors.Values)
        {
            yield return (actor.Name.Length > 0, actor);
            var (at, joins) = (actor, 0);
            while (at?.MergedInto is { } into && joins++ <= talk.Actors.Count)
            {
                at = talk.Actors.GetValueOrDefault(into);
            }

            yield return (joins <= talk.Actors.Count, Say($"joined in a circle: {actor}"));
        }
    }

    private static IEnumerable<(bool Holds, object What)> Texts(Session talk)
    {
        foreach (var given in talk.Contributions.Values)
        {
            var step = talk.Steps.GetValueOrDefault(given.StepId);
            yield return (
                given.Text.Length > 0
                    && given.People is >= 1 and <= Participant.MostAtOneDevice
                    && given.Round >= 1
                    && given.Round <= step?.Round
                    && given switch
                    {
                        Definition => step?.Kind is StepKind.Term,
                        Hope hope => step?.Kind is StepKind.Hope && hope.Sphere is null != hope.ActorId is null,
                        OutsideFactor => step?.Kind is StepKind.Influence,
                        TheoryLink link => step?.Kind is StepKind.Theory
                            && link is { If.Length: > 0, Then.Length: > 0 }
                            && link.Text == LinkSentence.Of(link.If, link.Then, link.Because, link.Provided)
                            && link.Text.Length <= TextLimits.Contribution,
                        Proposal => step?.Kind is StepKind.Agreements,
                        _ => step?.Kind is StepKind.Closing,
                    },
                given
            );
        }

        foreach (var own in talk.Contributions.Values.Where(given => !given.IsWithdrawn).GroupBy(given => (given.ParticipantId, given.StepId, given.Round)))
        {
            yield return (
                own.OfType<Definition>().Count(given => given.People == 1) <= 1 && own.OfType<Definition>().Count(given => given.People > 1) <= 1,
                Say($"two meanings of {own.Key}")
            );
            yield return (own.OfType<ClosingWord>().Count() <= 1, Say($"two closing words of {own.Key}"));
            yield return (own.OfType<OutsideFactor>().Count() <= OutsideFactor.MostEach, Say($"too many things outside our hands of {own.Key}"));
            yield return (own.OfType<Hope>().Count() <= Hope.MostEach, Say($"too many hopes of {own.Key}"));
            yield return (own.OfType<TheoryLink>().Count() <= TheoryLink.MostEach, Say($"too many links of {own.Key}"));
            yield return (
                own.OfType<Proposal>().Count() <= (own.Key.ParticipantId == Contribution.ByTheGroup ? Proposal.MostOfTheGroup : Proposal.MostEach),
                Say($"too many proposals of {own.Key}")
            );
        }
    }

    private static IEnumerable<(bool Holds, object What)> Choices(Session talk)
    {
        bool Fits(Guid stepId, int round, StepKind kind) =>
            talk.Steps.GetValueOrDefault(stepId) is { } step && step.Kind == kind && round >= 1 && round <= step.Round;
        foreach (var placement in talk.Placements.Values)
        {
            yield return (Fits(placement.StepId, placement.Round, StepKind.Spheres), placement);
        }

        foreach (var weight in talk.LinkWeights.Values)
        {
            yield return (
                talk.Steps.GetValueOrDefault(weight.StepId) is { IsWeighing: true } step
                    && step.Weighs.Contains(weight.SubjectId)
                    && weight is { Importance: null or (>= 1 and <= 5), Certainty: null or (>= 1 and <= 5) },
                weight);
        }

        foreach (var rating in talk.Ratings.Values)
        {
            yield return (Fits(rating.StepId, rating.Round, StepKind.Influence) && rating.Value is null or (>= 1 and <= 5), rating);
        }

        foreach (var answer in talk.RoleAnswers.Values)
        {
            yield return (
                Fits(answer.StepId, answer.Round, StepKind.Roles)
                    && (answer.Kind is RoleAnswerKind.Roles) == answer.RoleIds.Count > 0
                    && answer.RoleIds.Distinct().Count() == answer.RoleIds.Count,
                answer
            );
        }

        yield return (talk.Roles.Values.Select(role => role.Position).Distinct().Count() == talk.Roles.Count, "two roles have one place");
        foreach (var dot in talk.Dots.Values)
        {
            yield return (talk.Contributions.GetValueOrDefault(dot.HopeId) is Hope hope && talk.DotsGiven(dot.ParticipantId, hope.StepId) <= HopeDot.Each, dot);
        }

        foreach (var support in talk.Supports.Values)
        {
            var needsReason = support.Level is SupportLevel.Concern or SupportLevel.Objection;
            yield return (needsReason == support.Reason.Length > 0, support);
        }
    }

    private static IEnumerable<(bool Holds, object What)> Outcomes(Session talk)
    {
        foreach (var versions in talk.Settlements.Values.GroupBy(row => (row.StepId, row.SubjectId)))
        {
            yield return (versions.Select(row => row.Version).Order().SequenceEqual(Enumerable.Range(1, versions.Count())), Say($"versions of {versions.Key}"));
        }

        foreach (var versions in talk.Words.Values.GroupBy(word => word.WordId))
        {
            yield return (
                versions.Select(word => word.Version).Order().SequenceEqual(Enumerable.Range(1, versions.Count())),
                Say($"versions of word {versions.Key}")
            );
        }

        yield return (talk.HopeGroups.Values.GroupBy(group => group.StepId).All(step => step.Count() <= HopeGroup.Most), "too many groups of hopes");
        yield return (talk.HopeClashes.Values.GroupBy(clash => clash.StepId).All(step => step.Count() <= HopeClash.Most), "too many pairs that clash");
        yield return (talk.SteadfastDeals.Values.Count(deal => !deal.IsWithdrawn) <= SteadfastDeal.Most, "too many agreements for pressure");
        yield return (talk.CurrentWords.Count() <= StarredWord.Most, "too many words");
        yield return (talk.Recognitions.Values.Count(asked => asked.IsOpen) <= 1, "two questions are open");
        foreach (var item in talk.Parked.Values)
        {
            yield return (item.IsOpen == item.End is null && (item.End is ParkedEnd.TakenOn) == item.Owner.Length > 0, item);
            yield return (item.IsOpen == (item.EndInWords is null), item);
        }

        yield return (talk.Timer is not { EndsUtc: not null, Remaining: not null }, talk.Timer ?? (object)"no timer");
        yield return (talk.Setup.DataEndsOn >= talk.Setup.Date && talk.Setup.Perspectives.Count is >= 1 and <= 12, "the preparation");
    }
}
