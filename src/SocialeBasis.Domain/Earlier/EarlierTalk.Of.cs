using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Domain.Earlier;

public sealed partial record EarlierTalk
{
    /// <summary>
    /// What a talk takes along: only what its group saw, made from the facilitator's views without what was hidden. Pure: the
    /// same session gives an equal copy.
    /// </summary>
    public static EarlierTalk Of(Session session)
    {
        var talk = new EarlierTitle(session.Id, session.Setup.Title, session.Setup.Date);
        var shown = session.Agenda.Where(step => step.RevealedRound > 0).ToList();
        var view = SessionView.For(session, new Viewer.Facilitator());
        return new EarlierTalk
        {
            Talk = talk,
            Before = session.Earlier is { } earlier ? [.. earlier.Before, earlier.Talk] : [],
            People = view.People.Where(people => people.Count > 0).Select(people => new EarlierPeople(people.Perspective.Id, people.Perspective.Name, people.Count)).ToSeq(),
            ReviewOn = session.Setup.ReviewOn,
            Terms = TermsOf(session, talk, shown).ToSeq(),
            Actors = ActorsOf(session, shown).ToSeq(),
            Influence = shown.Where(step => step.Kind is StepKind.Influence).Select(step => InfluenceOf(session, step)).Where(asked => asked.Ratings.Count > 0).ToSeq(),
            Agreements = AgreementsOf(session, talk, shown).ToSeq(),
            Assumptions = AssumptionsOf(session, talk, shown).ToSeq(),
            Words = view.Words.Where(word => word.IsStarred || !word.IsOpen)
                .Select(word => new EarlierWord(word.WordId, word.Word, word.Agreed, word.Other, word.Plain, word.Demands, word.Meanings, word.IsDropped))
                .ToSeq(),
        };
    }

    private static IEnumerable<EarlierTerm> TermsOf(Session session, EarlierTitle talk, List<AgendaStep> shown)
    {
        var left = session.Earlier?.Terms.ToList() ?? [];
        foreach (var step in shown.Where(step => step.Term is not null))
        {
            if (session.SettlementOf(step.Id) is not { Outcome: not Outcome.Parked, Agreed.Length: > 0 } settled)
            {
                continue;
            }

            var before = left.FirstOrDefault(term => WordUse.IsSame(term.Word, step.Subject!));
            left.Remove(before!);
            yield return new EarlierTerm(step.Subject!, [.. before?.Meanings ?? [], new EarlierMeaning(talk, settled.Agreed, settled.OtherVoice, settled.Why)]);
        }

        // Words that were not talked about again keep what they meant.
        foreach (var term in left)
        {
            yield return term;
        }
    }

    private static IEnumerable<EarlierActor> ActorsOf(Session session, List<AgendaStep> shown)
    {
        var places = shown.LastOrDefault(step => step.Kind is StepKind.Spheres) is { } spheres ? StepViews.PlacementsOf(session, spheres) : [];
        var roles = shown.LastOrDefault(step => step.Kind is StepKind.Roles) is { } step ? StepViews.RolesOf(session, step) : [];
        return session.ActorsInScope.Select(actor => new EarlierActor(actor.Id, actor.Name, actor.ReferenceId)
        {
            Place = places.FirstOrDefault(place => place.ActorId == actor.Id && (place.IsGrey || place.Area is not null)) is { } found
                ? new EarlierPlace(found.Area, found.IsGrey, found.Settled is { GreyZone: true } or { Area: not null }, found.Counts, found.Unknown)
                : null,
            Roles = roles.FirstOrDefault(result => result.ActorId == actor.Id && (result.NowAnswered + result.WishedAnswered > 0 || result.Deal is not null)) is { } seen
                ? new EarlierRoles(
                    seen.Roles.Where(role => role.Now + role.Wished > 0).Select(role => new EarlierRole(role.RoleId, role.Name, role.Now, role.Wished)).ToSeq(),
                    seen.NowAnswered,
                    seen.WishedAnswered,
                    seen.Deal)
                : null,
        });
    }

    private static EarlierInfluence InfluenceOf(Session session, AgendaStep step) => new(
        step.Subject ?? "",
        StepViews.RatingsOf(session, step)
            .Where(result => result.Counts.Answered > 0)
            .Select(result => new EarlierRating(result.ActorId, result.Counts, result.ByPerspective.Select(group => new EarlierGroup(group.Perspective.Id, group.Counts)).ToSeq()))
            .ToSeq());

    /// <summary>What was settled in Afspraken, for the step and for its proposals, in that order.</summary>
    private static IEnumerable<(Guid Id, Settlement Settled)> SettledIn(Session session, List<AgendaStep> shown)
    {
        foreach (var step in shown.Where(step => step.Kind is StepKind.Agreements))
        {
            if (session.SettlementOf(step.Id) is { Outcome: not Outcome.Parked, Agreed.Length: > 0 } whole)
            {
                yield return (step.Id, whole);
            }

            var view = (AgreementsView)StepViews.Of(session, step, new Viewer.Facilitator());
            foreach (var proposal in view.Proposals.Where(proposal => !proposal.Text.IsHidden && proposal.Settled is { Outcome: not Outcome.Parked, Agreed.Length: > 0 }))
            {
                yield return (proposal.Text.Id, proposal.Settled!);
            }
        }
    }

    private static IEnumerable<EarlierAgreement> AgreementsOf(Session session, EarlierTitle talk, List<AgendaStep> shown)
    {
        var before = session.Earlier?.Agreements ?? [];
        var carried = new HashSet<Guid>();
        var made = new List<EarlierAgreement>();
        foreach (var (id, settled) in SettledIn(session, shown))
        {
            var root = before.FirstOrDefault(agreement => session.AgreementChecks.GetValueOrDefault(agreement.Id)?.CarriedAs == id);
            carried.UnionWith(root is null ? [] : [root.Id]);
            made.Add(new EarlierAgreement(id, settled.Agreed, settled.OtherVoice, settled.Owner, settled.DueOn, root?.From ?? talk, root is null ? [] : Since(session, talk, root)));
        }

        return before.Where(agreement => !carried.Contains(agreement.Id)).Select(agreement => agreement with { History = Since(session, talk, agreement) }).Concat(made);
    }

    private static Seq<AgreementMoment> Since(Session session, EarlierTitle talk, EarlierAgreement agreement) =>
        session.AgreementChecks.GetValueOrDefault(agreement.Id) is { Status: { } status } check ? [.. agreement.History, new AgreementMoment(talk, status, check.Note)] : agreement.History;

    private static IEnumerable<EarlierAssumption> AssumptionsOf(Session session, EarlierTitle talk, List<AgendaStep> shown)
    {
        var before = session.Earlier?.Assumptions ?? [];
        foreach (var assumption in before)
        {
            yield return session.AssumptionChecks.GetValueOrDefault(assumption.Id) is { Verdict: { } verdict } check
                ? assumption with { History = [.. assumption.History, new AssumptionMoment(talk, verdict, check.Note)] }
                : assumption;
        }

        // An agreement that was carried on brought its assumption along; that one stands above already.
        foreach (var (id, settled) in SettledIn(session, shown).Where(one => one.Settled.Assumption.Length > 0 && before.All(known => known.Text != one.Settled.Assumption)))
        {
            yield return new EarlierAssumption(id, settled.Assumption, settled.Agreed, talk, []);
        }
    }
}
