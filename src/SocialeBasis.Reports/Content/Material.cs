using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Reports.Content;

/// <summary>All that the sections are made from: the steps that were held, and what surrounds them.</summary>
internal sealed class Material
{
    public Material(ShownTalk talk, ReportContext context)
    {
        (Talk, Context) = (talk, context);
        Held = talk.Agenda.Select(step => HeldStep.Of(talk, step)).OfType<HeldStep>().ToSeq();
    }

    /// <summary>The talk as everybody saw it: a section has nothing else.</summary>
    public ShownTalk Talk { get; }

    public ReportContext Context { get; }

    public MeasureLimits Limits { get; } = MeasureLimits.Default;

    public SessionSetup Setup => Talk.Setup;

    /// <summary>Whether the report has this section, as far as the facilitator is concerned.</summary>
    public bool Keeps(string sectionId) => !Talk.LeftOutSections.ContainsKey(sectionId);

    public bool HasNames => Setup.Anonymity is Anonymity.Named;

    /// <summary>The steps that were held, in the order of the agenda.</summary>
    public Seq<HeldStep> Held { get; }

    /// <summary>The words of the talk.</summary>
    public Seq<WordView> Words => Talk.Words;

    /// <summary>After how many answered in a step: why they may be more than the people of this talk. Empty where the numbers do not ask for it.</summary>
    public string WhoLeft(HeldStep step) => step.Answered > Total ? " Wie later wegging, telt hier mee." : "";

    /// <summary>How many people only looked on.</summary>
    public int Observers => Talk.Observers;

    /// <summary>Who takes part, per perspective.</summary>
    public Seq<PerspectiveCount> People => Talk.People;

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
        Shown<SpheresView>()
            .Where(shown => shown.View.Results.Any(result => result.N > 0))
            .Select(shown => ((HeldStep Step, SpheresView View)?)shown)
            .LastOrDefault();

    /// <summary>What is parked, in the order in which it was.</summary>
    public IEnumerable<ParkedItem> Parked => Talk.Parked.OrderBy(item => item.ParkedUtc).ThenBy(item => item.Id);

    /// <summary>Earlier versions of what was settled for a step or a subject in it, oldest first.</summary>
    public IEnumerable<Settlement> Earlier(Settlement now) => Talk.StepOf(now.StepId) is { } step
        ? Talk.Versions(step, now.SubjectId).Where(settlement => settlement.Version < now.Version)
        : [];

    /// <summary>The usual perspectives from which nobody took part.</summary>
    public IEnumerable<Perspective> Missing => Perspective.Usual.Where(usual => People.All(people => people.Perspective.Id != usual.Id || people.Count == 0));
}
