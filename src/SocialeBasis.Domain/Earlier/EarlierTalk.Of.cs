using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Earlier;

public sealed partial record EarlierTalk
{
    /// <summary>
    /// What a talk takes along: only what its group saw, made from the talk as everybody saw it. Pure: the
    /// same talk gives an equal copy.
    /// </summary>
    public static EarlierTalk Of(ShownTalk talk)
    {
        var title = new EarlierTitle(talk.Id, talk.Setup.Title, talk.Setup.Date);
        var shown = talk.Agenda.Where(step => step.RevealedRound > 0).ToList();
        return new EarlierTalk
        {
            Talk = title,
            Before = talk.EarlierAsItCame is { } earlier ? [.. earlier.Before, earlier.Talk] : [],
            People = talk
                .People.Where(people => people.Count > 0)
                .Select(people => new EarlierPeople(people.Perspective.Id, people.Perspective.Name, people.Count))
                .ToSeq(),
            ReviewOn = talk.Setup.ReviewOn,
            Terms = TermsOf(talk, title, shown).ToSeq(),
            Actors = ActorsOf(talk, shown).ToSeq(),
            Influence = shown
                .Where(step => step.Kind is StepKind.Influence)
                .Select(step => InfluenceOf(talk, step))
                .Where(asked => asked.Ratings.Count > 0)
                .ToSeq(),
            Agreements = AgreementsOf(talk, title, shown).ToSeq(),
            Assumptions = AssumptionsOf(talk, title, shown).ToSeq(),
            Words = talk.Words.Where(word => word.IsStarred || !word.IsOpen)
                .Select(word => new EarlierWord(word.WordId, word.Word, word.Agreed, word.Other, word.Plain, word.Demands, word.Meanings, word.IsDropped))
                .ToSeq(),
        };
    }

    private static IEnumerable<EarlierTerm> TermsOf(ShownTalk talk, EarlierTitle title, List<AgendaStep> shown)
    {
        var left = talk.EarlierAsItCame?.Terms.ToList() ?? [];
        foreach (var step in shown.Where(step => step.Term is not null))
        {
            if (talk.SettlementOf(step) is not { Outcome: not Outcome.Parked, Text.Agreed.Length: > 0 } settled)
            {
                continue;
            }

            var before = left.FirstOrDefault(term => WordUse.IsSame(term.Word, step.Subject!));
            left.Remove(before!);
            yield return new EarlierTerm(
                step.Subject!,
                [.. before?.Meanings ?? [], new EarlierMeaning(title, settled.Text.Agreed, settled.Text.OtherVoice, settled.Text.Why)]
            );
        }

        // Words that were not talked about again keep what they meant.
        foreach (var term in left)
        {
            yield return term;
        }
    }

    private static IEnumerable<EarlierActor> ActorsOf(ShownTalk talk, List<AgendaStep> shown)
    {
        var places = shown.LastOrDefault(step => step.Kind is StepKind.Spheres) is { } spheres ? talk.Placements(spheres) : [];
        var roles = shown.LastOrDefault(step => step.Kind is StepKind.Roles) is { } step ? talk.RoleResults(step) : [];
        return talk.Actors.Select(actor => new EarlierActor(actor.Id, actor.Name, actor.ReferenceId)
        {
            Place = places.FirstOrDefault(place => place.ActorId == actor.Id && (place.IsGrey || place.Area is not null)) is { } found
                ? new EarlierPlace(found.Area, found.IsGrey, found.Settled is { Place.IsSaid: true }, found.Counts, found.Unknown)
                : null,
            Roles = roles.FirstOrDefault(result => result.ActorId == actor.Id && (result.NowAnswered + result.WishedAnswered > 0 || result.Deal is not null))
                is { } seen
                ? new EarlierRoles(
                    seen.Roles.Where(role => role.Now + role.Wished > 0).Select(role => new EarlierRole(role.RoleId, role.Name, role.Now, role.Wished)).ToSeq(),
                    seen.NowAnswered,
                    seen.WishedAnswered,
                    seen.Deal)
                : null,
        });
    }

    private static EarlierInfluence InfluenceOf(ShownTalk talk, AgendaStep step) =>
        new(
            step.Subject ?? "",
            talk.Ratings(step)
                .Where(result => result.Counts.Answered > 0)
                .Select(result => new EarlierRating(
                    result.ActorId,
                    result.Counts,
                    result.ByPerspective.Select(group => new EarlierGroup(group.Perspective.Id, group.Counts)).ToSeq()
                ))
                .ToSeq()
        )
        {
            Whose = step.Whose,
        };

    /// <summary>What was settled in Afspraken, for the step and for its proposals, in that order.</summary>
    private static IEnumerable<(Guid Id, Settlement Settled)> SettledIn(ShownTalk talk, List<AgendaStep> shown)
    {
        foreach (var step in shown.Where(step => step.Kind is StepKind.Agreements))
        {
            if (talk.SettlementOf(step) is { Outcome: not Outcome.Parked, Text.Agreed.Length: > 0 } whole)
            {
                yield return (step.Id, whole);
            }

            var view = (AgreementsView)talk.ViewOf(step);
            foreach (var proposal in view.Proposals.Where(proposal => proposal.Settled is { Outcome: not Outcome.Parked, Text.Agreed.Length: > 0 }))
            {
                yield return (proposal.Text.Id, proposal.Settled!);
            }
        }
    }

    private static IEnumerable<EarlierAgreement> AgreementsOf(ShownTalk talk, EarlierTitle title, List<AgendaStep> shown)
    {
        var before = talk.EarlierAsItCame?.Agreements ?? [];
        var carried = new HashSet<Guid>();
        var made = new List<EarlierAgreement>();
        foreach (var (id, settled) in SettledIn(talk, shown))
        {
            var root = before.FirstOrDefault(agreement => talk.AgreementChecks.GetValueOrDefault(agreement.Id)?.CarriedAs == id);
            carried.UnionWith(root is null ? [] : [root.Id]);
            made.Add(
                new EarlierAgreement(
                    id,
                    settled.Text.Agreed,
                    settled.Text.OtherVoice,
                    settled.Plan.Owner,
                    settled.Plan.DueOn,
                    root?.From ?? title,
                    root is null ? [] : Since(talk, title, root)
                )
            );
        }

        return before
            .Where(agreement => !carried.Contains(agreement.Id))
            .Select(agreement => agreement with { History = Since(talk, title, agreement) })
            .Concat(made);
    }

    private static Seq<AgreementMoment> Since(ShownTalk talk, EarlierTitle title, EarlierAgreement agreement) =>
        talk.AgreementChecks.GetValueOrDefault(agreement.Id) is { Status: { } status } check
            ? [.. agreement.History, new AgreementMoment(title, status, check.Note)]
            : agreement.History;

    private static IEnumerable<EarlierAssumption> AssumptionsOf(ShownTalk talk, EarlierTitle title, List<AgendaStep> shown)
    {
        var before = talk.EarlierAsItCame?.Assumptions ?? [];
        foreach (var assumption in before)
        {
            yield return talk.AssumptionChecks.GetValueOrDefault(assumption.Id) is { Verdict: { } verdict } check
                ? assumption with { History = [.. assumption.History, new AssumptionMoment(title, verdict, check.Note)] }
                : assumption;
        }

        // An agreement that was carried on brought its assumption along; that one stands above already.
        foreach (
            var (id, settled) in SettledIn(talk, shown)
                .Where(one => one.Settled.Plan.Assumption.Length > 0 && before.All(known => known.Text != one.Settled.Plan.Assumption))
        )
        {
            yield return new EarlierAssumption(id, settled.Plan.Assumption, settled.Text.Agreed, title, []);
        }
    }
}
