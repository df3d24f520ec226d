using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public sealed partial record SessionView
{
    /// <summary>What this viewer may see of the session as it is: what everybody saw, and besides it what is theirs alone.</summary>
    /// <param name="session">The session.</param>
    /// <param name="viewer">For whom.</param>
    /// <param name="stepId">Another step than the current one to look at; for examples, closed talks and the report. Null for the current one.</param>
    public static SessionView For(Session session, Viewer viewer, Guid? stepId = null)
    {
        var talk = ShownTalk.Of(session);
        var step = stepId is { } other && talk.StepOf(other) is { } asked ? asked : talk.CurrentStep;
        var shown = talk.ViewOf(step);
        var own = viewer is Viewer.Participant participant ? new OwnPart(session, step, participant.Id) : null;
        var lead = viewer is Viewer.Facilitator ? new LeadPart(session, step) : null;
        return new SessionView
        {
            Id = talk.Id,
            Code = session.Code,
            Setup = talk.Setup,
            IsExample = talk.IsExample,
            IsClosed = talk.IsClosed,
            ImportedUtc = talk.ImportedUtc,
            Agenda = talk.LinesAt(step.Id, AgendaLines),
            Step = own?.AddTo(shown) ?? lead?.AddTo(shown) ?? shown,
            Timer = session.Timer,
            People = talk.PeopleIn(step),
            You = own?.You(),
            Parked = own is not null ? [] : lead?.Parked() ?? talk.Parked,
            Words = talk.Words,
            Observers = talk.Observers,
            PeopleAtDevices = talk.PeopleAtDevices,
            Continues = talk.Continues,
            Salt = $"{session.ScreenKey}/{viewer}",
            Lead = lead?.Lead(shown),
        };
    }

    private static IEnumerable<AgendaLine> AgendaLines(ShownTalk talk, Guid current)
    {
        var at = talk.Setup.StartsAt;
        var lines = new List<AgendaLine>();
        foreach (var step in talk.Agenda)
        {
            lines.Add(
                new AgendaLine(
                    step.Id,
                    step.Kind,
                    step.Title,
                    step.Subject,
                    step.Minutes,
                    at,
                    step.StartedUtc,
                    step.Phase,
                    step.Round,
                    step.Id == current,
                    talk.SettlementOf(step)?.Outcome
                )
                {
                    Method = step.Method,
                    Whose = step.Whose,
                    HopeId = step.HopeId,
                }
            );
            at = at?.AddMinutes(step.Minutes);
        }

        return lines;
    }
}
