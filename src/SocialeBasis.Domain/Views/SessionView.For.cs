using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Views;

public sealed partial record SessionView
{
    /// <summary>What this viewer may see of the session as it is.</summary>
    /// <param name="session">The session.</param>
    /// <param name="viewer">For whom.</param>
    /// <param name="stepId">Another step than the current one to look at; for examples, closed talks and the report. Null for the current one.</param>
    public static SessionView For(Session session, Viewer viewer, Guid? stepId = null)
    {
        var step = stepId is { } other && session.Steps.TryGetValue(other, out var asked) ? asked : session.CurrentStep;
        var agenda = AgendaLines(session, step.Id);
        return new SessionView
        {
            Id = session.Id,
            Code = session.Code,
            Setup = session.Setup,
            IsExample = session.IsExample,
            IsClosed = session.IsClosed,
            Agenda = agenda,
            Step = StepViews.Of(session, step, viewer),
            Timer = session.Timer,
            People = CountPeople(session, step),
            You = viewer is Viewer.Participant participant ? YouAre(session, step, participant.Id) : null,
            Parked = viewer is Viewer.Participant ? [] : session.Parked.Values.OrderBy(item => item.Resolution is not null).ThenBy(item => item.ParkedUtc).ToSeq(),
            Lead = viewer is Viewer.Facilitator ? LeadOf(session, agenda) : null,
        };
    }

    private static Seq<AgendaLine> AgendaLines(Session session, Guid current)
    {
        var at = session.Setup.StartsAt;
        var lines = new List<AgendaLine>();
        foreach (var step in session.Agenda)
        {
            lines.Add(new AgendaLine(
                step.Id, step.Kind, step.Title, step.Subject, step.Minutes, at, step.StartedUtc, step.Phase, step.Round, step.Id == current, session.SettlementOf(step.Id)?.Outcome));
            at = at?.AddMinutes(step.Minutes);
        }

        return lines.ToSeq();
    }

    private static Seq<PerspectiveCount> CountPeople(Session session, AgendaStep step) =>
        session.Setup.Perspectives.Select(perspective =>
        {
            var people = session.Present.Where(who => who.PerspectiveId == perspective.Id).ToList();
            return new PerspectiveCount(perspective, people.Count, people.Count(who => session.Ready.ContainsKey((step.Id, who.Id, step.Round))));
        }).ToSeq();

    private static YouView? YouAre(Session session, AgendaStep step, Guid id)
    {
        if (!session.Participants.TryGetValue(id, out var who))
        {
            return null;
        }

        var perspective = session.Setup.Perspectives.FirstOrDefault(one => one.Id == who.PerspectiveId) ?? new Perspective(who.PerspectiveId, who.PerspectiveId, PerspectiveShape.Circle);
        return new YouView(id, perspective, who.Name, who.Standing is not Standing.TakesPart, session.Ready.ContainsKey((step.Id, id, step.Round)));
    }

    private static LeadView LeadOf(Session session, Seq<AgendaLine> agenda)
    {
        var named = session.Setup.Anonymity is Anonymity.Named;
        var perspectives = session.Setup.Perspectives.ToDictionary(perspective => perspective.Id, perspective => perspective.Name);
        var people = session.Present
            .OrderBy(who => who.JoinedUtc)
            .Select(who => new PersonLine(who.Id, named ? who.Name : null, perspectives.GetValueOrDefault(who.PerspectiveId, who.PerspectiveId), who.JoinedUtc));
        var unrevealed = agenda.Where(line => line.Kind is not StepKind.Arrival && session.Steps[line.Id].RevealedRound == 0
            && (SessionRules.HasAnswers(session, line.Id) || (line.Kind is StepKind.Actors && session.Mentions.Count > 0)));
        return new LeadView(session.LeadKey, session.ScreenKey, people.ToSeq(), unrevealed.ToSeq(), session.IsLocked);
    }
}
