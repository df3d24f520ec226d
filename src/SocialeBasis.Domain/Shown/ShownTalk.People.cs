namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>How many people take part.</summary>
    public int Present => _session.Present.Count();

    /// <summary>How many people only look on.</summary>
    public int Observers => One(Guid.Empty, "observers", () => _session.Observers.Count());

    /// <summary>How many people sit at the devices that take part.</summary>
    public int PeopleAtDevices => One(Guid.Empty, "devices", () => _session.Present.Sum(who => who.People));

    /// <summary>How many devices more than one person sits at, and how many people those are together.</summary>
    public (int Devices, int People) Shared =>
        _session.Present.Where(who => who.People > 1).Aggregate((0, 0), (sum, who) => (sum.Item1 + 1, sum.Item2 + who.People));

    /// <summary>For how many people somebody else types.</summary>
    public int TypedFor => _session.Present.Count(who => who.TypedBy is not null);

    /// <summary>The names that people gave, in a talk with names; empty in another.</summary>
    public Seq<string> Names =>
        Setup.Anonymity is not Anonymity.Named
            ? []
            : _session
                .Present.Select(who => who.Name)
                .OfType<string>()
                .Order(StringComparer.OrdinalIgnoreCase)
                .ThenBy(name => name, StringComparer.Ordinal)
                .ToSeq();

    /// <summary>How many people take part per perspective, in the order of the preparation, and how many of them are done with a step.</summary>
    public Seq<PerspectiveCount> PeopleIn(AgendaStep step) => Once(step.Id, "people", () => Setup.Perspectives.Select(perspective =>
    {
        var people = _session.Present.Where(who => who.PerspectiveId == perspective.Id).ToList();
        return new PerspectiveCount(
            perspective,
            people.Count,
            PresentApart.Contains(perspective.Id) ? people.Count(who => _session.Ready.ContainsKey((step.Id, who.Id, step.Round))) : null);
    }));

    /// <summary>How many people take part per perspective.</summary>
    public Seq<PerspectiveCount> People => PeopleIn(CurrentStep);

    /// <summary>The perspectives of which may be said how many are done: the same rule as for what people answer (decision 24).</summary>
    internal Seq<string> PresentApart => OnlyPeople.Apart;

    /// <summary>What is made of who takes part and of the preparation, of nothing else: the same until one of these changes.</summary>
    internal Seq<T> OfPeople<T>(string what, Func<IEnumerable<T>> make) => OnlyPeople.Once(Guid.Empty, what, make);

    internal Seq<string> Apart => Once(Guid.Empty, "present", () =>
    {
        var present = _session.Present.ToDictionary(who => who.Id, who => who.PerspectiveId);
        HashSet<Guid> all = [.. present.Keys];
        return Judge.MayStandApart(_session, all, present);
    });
}
