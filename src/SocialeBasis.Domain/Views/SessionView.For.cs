using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Prompts;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;

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
            ImportedUtc = session.ImportedUtc,
            Agenda = agenda,
            Step = StepViews.Of(session, step, viewer),
            Timer = session.Timer,
            People = CountPeople(session, step),
            You = viewer is Viewer.Participant participant ? YouAre(session, step, participant.Id) : null,
            Parked = viewer is Viewer.Participant ? [] : session.Parked.Values.Where(item => viewer is Viewer.Facilitator || session.IsShown(item)).Select(item => AsLeft(session, item)).OrderBy(item => item.Resolution is not null).ThenBy(item => item.ParkedUtc).ToSeq(),
            Words = WordListViews.Of(session),
            Observers = session.Observers.Count(),
            PeopleAtDevices = session.Present.Sum(who => who.People),
            Continues = session.Earlier?.Talk,
            Salt = $"{session.ScreenKey}/{viewer}",
            Lead = viewer is Viewer.Facilitator ? LeadOf(session, step, agenda) : null,
        };
    }

    /// <summary>A parked text that its writer took back is nobody's to read any more; that something was parked stays.</summary>
    private static ParkedItem AsLeft(Session session, ParkedItem item) =>
        item.ContributionId is { } id && session.Contributions.GetValueOrDefault(id) is { IsWithdrawn: true } ? item with { Text = "Deze tekst is teruggenomen door wie hem schreef." } : item;

    private static Seq<AgendaLine> AgendaLines(Session session, Guid current)
    {
        var at = session.Setup.StartsAt;
        var lines = new List<AgendaLine>();
        foreach (var step in session.Agenda)
        {
            lines.Add(new AgendaLine(
                step.Id, step.Kind, step.Title, step.Subject, step.Minutes, at, step.StartedUtc, step.Phase, step.Round, step.Id == current, session.SettlementOf(step.Id)?.Outcome)
            {
                Method = step.Method,
            });
            at = at?.AddMinutes(step.Minutes);
        }

        return lines.ToSeq();
    }

    private static Seq<PerspectiveCount> CountPeople(Session session, AgendaStep step)
    {
        var apart = PresentApart(session);
        return session.Setup.Perspectives.Select(perspective =>
        {
            var people = session.Present.Where(who => who.PerspectiveId == perspective.Id).ToList();
            return new PerspectiveCount(perspective, people.Count, apart.Contains(perspective.Id) ? people.Count(who => session.Ready.ContainsKey((step.Id, who.Id, step.Round))) : null);
        }).ToSeq();
    }

    private static YouView? YouAre(Session session, AgendaStep step, Guid id)
    {
        if (!session.Participants.TryGetValue(id, out var who))
        {
            return null;
        }

        var perspective = session.Setup.Perspectives.FirstOrDefault(one => one.Id == who.PerspectiveId) ?? new Perspective(who.PerspectiveId, who.PerspectiveId, PerspectiveShape.Circle);
        bool IsReady(Guid person) => session.Ready.ContainsKey((step.Id, person, step.Round));
        return new YouView(id, perspective, who.Name, who.Standing is not Standing.TakesPart, IsReady(id))
        {
            Hats = (who.Hats.Count > 0 ? who.Hats : [who.PerspectiveId]).Select(hat => new HatView(hat, HatId.NameOf(session.Setup, hat))).ToSeq(),
            HatId = who.Hat,
            Observes = who.Observes,
            AsksSlower = session.SlowMarks.ContainsKey((step.Id, id)),
            TypesFor = session.Participants.Values
                .Where(person => person.TypedBy == id && person.Standing is Standing.TakesPart)
                .OrderBy(person => person.JoinedUtc)
                .ThenBy(person => person.Id)
                .Select(person => new TypedForView(person.Id, person.Name, HatId.NameOf(session.Setup, person.PerspectiveId), IsReady(person.Id)))
                .ToSeq(),
            IsTypedFor = who.TypedBy is not null,
            Table = who.Table,
            People = who.People,
        };
    }

    private static LeadView LeadOf(Session session, AgendaStep step, Seq<AgendaLine> agenda)
    {
        var named = session.Setup.Anonymity is Anonymity.Named;
        var perspectives = session.Setup.Perspectives.ToDictionary(perspective => perspective.Id, perspective => perspective.Name);
        var people = session.Present.Concat(session.Observers)
            .OrderBy(who => who.JoinedUtc)
            .ThenBy(who => who.Id)
            .Select(who => new PersonLine(who.Id, named ? who.Name : null, perspectives.GetValueOrDefault(who.PerspectiveId, who.PerspectiveId), who.JoinedUtc, who.Observes, who.Table));
        var unshown = agenda.Where(line => line.Kind.Traits.IsAnswered).Select(line => session.Steps[line.Id]).Where(one => one.RevealedRound == 0)
            .Select(one => (Step: one, HasAnswers: Response.Answered(session, one) > 0))
            .Where(one => one.HasAnswers || Response.HasOfTheGroup(session, one.Step))
            .Select(one => new UnshownStep(one.Step.Title, one.HasAnswers));

        // A talk from a file knows numbers of people, and no people.
        var isImported = session.ImportedUtc is not null;
        return new LeadView(session.LeadKey, session.ScreenKey, isImported ? [] : people.ToSeq(), unshown.ToSeq(), session.IsLocked)
        {
            Prompts = QuietPrompts.For(session, step),
            Heard = isImported ? [] : HeardIn(session, step),
            AskSlower = session.SlowMarks.Keys.Count(key => key.StepId == step.Id),
        };
    }

    /// <summary>The perspectives of which may be said how many are done: the same rule as for what people answer (decision 24).</summary>
    private static Seq<string> PresentApart(Session session) => SharedResults.Of(session, session.CurrentStep, "present", () => FindPresentApart(session));

    private static Seq<string> FindPresentApart(Session session)
    {
        var present = session.Present.ToDictionary(who => who.Id, who => who.PerspectiveId);
        HashSet<Guid> all = [.. present.Keys];
        return Judge.MayStandApart(session, all, present, [all]);
    }

    /// <summary>Says how many, never who: only of groups that may stand apart, and of tables only when no table tells anything about a perspective.</summary>
    private static Seq<HeardLine> HeardIn(Session session, AgendaStep step)
    {
        if (!step.Kind.Traits.IsAnswered)
        {
            return [];
        }

        var heard = Response.Heard(session, step);
        var present = session.Present.ToList();
        var apart = PresentApart(session);
        var perspectives = session.Setup.Perspectives.Where(perspective => apart.Contains(perspective.Id))
            .Select(perspective => (perspective.Name, IsTable: false, People: present.Where(who => who.PerspectiveId == perspective.Id).ToList())).ToList();
        var tables = present.Where(who => who.Table.Length > 0).GroupBy(who => who.Table, SameText.Names).OrderBy(table => table.Key, StringComparer.OrdinalIgnoreCase)
            .Select(table => (Name: table.Key, IsTable: true, People: table.ToList())).ToList();
        HashSet<Guid> Ids(IEnumerable<Participant> people) => [.. people.Select(who => who.Id)];
        var safe = Judge.HasNoSmallCell(session, [Ids(present), .. perspectives.Select(group => Ids(group.People)), .. tables.Select(group => Ids(group.People))]);
        return perspectives.Concat(safe ? tables : [])
            .Select(group => new HeardLine(group.Name, group.IsTable, group.People.Count, group.People.Count(who => heard.Contains(who.Id))))
            .ToSeq();
    }
}
