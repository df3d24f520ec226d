using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Reports.Content;

/// <summary>All that the sections are made from: the steps that were held, and what surrounds them.</summary>
internal sealed class Material
{
    public Material(Session session, ReportContext context)
    {
        (Session, Context) = (session, context);
        Held = session.Agenda.Select(step => HeldStep.Of(session, step)).OfType<HeldStep>().ToSeq();
        var view = SessionView.For(session, new Viewer.Facilitator());
        (People, Words, Observers) = (view.People, view.Words, view.Observers);
    }

    public Session Session { get; }

    public ReportContext Context { get; }

    public MeasureLimits Limits { get; } = MeasureLimits.Default;

    public SessionSetup Setup => Session.Setup;

    /// <summary>Whether the report has this section, as far as the facilitator is concerned.</summary>
    public bool Keeps(string sectionId) => !Session.LeftOutSections.ContainsKey(sectionId);

    public bool HasNames => Setup.Anonymity is Anonymity.Named;

    /// <summary>The steps that were held, in the order of the agenda.</summary>
    public Seq<HeldStep> Held { get; }

    /// <summary>The words of the talk.</summary>
    public Seq<WordView> Words { get; }

    /// <summary>How many people only looked on.</summary>
    public int Observers { get; }

    /// <summary>Who takes part, per perspective.</summary>
    public Seq<PerspectiveCount> People { get; }

    public int Total => People.Sum(people => people.Count);

    /// <summary>The steps with this type of view, shown or not.</summary>
    public IEnumerable<HeldStep> Of<T>()
        where T : StepView => Held.Where(step => step.View is T);

    /// <summary>The views of this type of steps that were shown.</summary>
    public IEnumerable<(HeldStep Step, T View)> Shown<T>()
        where T : StepView => Held.Where(step => step.WasShown && step.View is T).Select(step => (step, (T)step.View));

    /// <summary>The latest map that was shown, for cover and section; null when none was.</summary>
    public SpheresView? Map => MapStep?.View;

    /// <summary>The same with its step.</summary>
    public (HeldStep Step, SpheresView View)? MapStep =>
        Shown<SpheresView>().Where(shown => shown.View.Results.Any(result => result.N > 0)).Select(shown => ((HeldStep Step, SpheresView View)?)shown).LastOrDefault();

    /// <summary>What is parked, without what repeats a contribution that is no longer shown.</summary>
    public IEnumerable<ParkedItem> Parked => Session.Parked.Values
        .Where(Session.IsShown)
        .OrderBy(item => item.ParkedUtc).ThenBy(item => item.Id);

    /// <summary>Earlier versions of what was settled for a step or a subject in it, oldest first.</summary>
    public IEnumerable<Settlement> Earlier(Settlement now) => Session.Settlements.Values
        .Where(settlement => settlement.StepId == now.StepId && settlement.SubjectId == now.SubjectId && settlement.Version < now.Version)
        .OrderBy(settlement => settlement.Version);

    /// <summary>The usual perspectives from which nobody took part.</summary>
    public IEnumerable<Perspective> Missing => Perspective.Usual.Where(usual => People.All(people => people.Perspective.Id != usual.Id || people.Count == 0));
}
