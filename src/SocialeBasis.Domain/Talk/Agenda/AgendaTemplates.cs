namespace SocialeBasis.Domain;

/// <summary>The agendas that ship with the program.</summary>
public static class AgendaTemplates
{
    private const string SocialeBasis = "sociale basis";

    /// <summary>
    /// Twelve actors for a talk that has no time to collect its own: from every sphere, known to everybody, and half of
    /// them known to be placed differently from place to place.
    /// </summary>
    public static IReadOnlyList<string> DefaultActorIds { get; } =
    [
        "familie-gezin", "buren", "mantelzorger", "vrijwilliger", "bewonersinitiatief", "sportvereniging",
        "kerk", "buurthuis", "bibliotheek", "welzijnsorganisatie", "wijkteam", "huisarts",
    ];

    /// <summary><em>Kort gesprek</em>, 60 minutes: what we mean, where it lies, what we hope.</summary>
    public static AgendaTemplate ShortTalk { get; } = new(
        "kort-gesprek",
        "Kort gesprek",
        "In een uur: wat bedoelen we, waar ligt het en wat hopen we? U begint met twaalf bekende actoren.",
        [
            new(StepKind.Arrival, 5),
            new(StepKind.Term, 15, SocialeBasis),
            new(StepKind.Spheres, 15),
            new(StepKind.Hope, 10),
            new(StepKind.Agreements, 10),
            new(StepKind.Closing, 5),
        ]);

    /// <summary><em>Halve dag</em>, 180 minutes: the whole conversation of the model. What goes deeper has an agenda of its own.</summary>
    public static AgendaTemplate HalfDay { get; } = new(
        "halve-dag",
        "Halve dag",
        "Het hele gesprek, in drie uur. Plan zelf een pauze, het liefst na de sferen.",
        [
            new(StepKind.Arrival, 10),
            new(StepKind.Term, 25, SocialeBasis),
            new(StepKind.Actors, 15),
            new(StepKind.Spheres, 30),
            new(StepKind.Hope, 20),
            new(StepKind.Influence, 25),
            new(StepKind.Roles, 25),
            new(StepKind.Agreements, 20),
            new(StepKind.Closing, 10),
        ]);

    /// <summary><em>Alleen begrippen</em>, 75 minutes: three loose words.</summary>
    public static AgendaTemplate TermsOnly { get; } = new(
        "alleen-begrippen",
        "Alleen begrippen",
        "Voor een groep die steeds over woorden struikelt. Drie woorden in vijf kwartier. Kies gerust andere woorden.",
        [
            new(StepKind.Arrival, 5),
            new(StepKind.Term, 25, SocialeBasis),
            new(StepKind.Term, 20, "zelfredzaamheid"),
            new(StepKind.Term, 20, "preventie"),
            new(StepKind.Closing, 5),
        ]);

    /// <summary><em>Rollen en invloed</em>, 120 minutes: for a group that already shares its words.</summary>
    public static AgendaTemplate RolesAndInfluence { get; } = new(
        "rollen-en-invloed",
        "Rollen en invloed",
        "Voor een groep die elkaars woorden al kent. In twee uur: wie heeft invloed en wie doet wat?",
        [
            new(StepKind.Arrival, 10),
            new(StepKind.Actors, 15),
            new(StepKind.Influence, 30),
            new(StepKind.Roles, 35),
            new(StepKind.Agreements, 20),
            new(StepKind.Closing, 10),
        ]);

    /// <summary><em>Beleidstheorie</em>, 120 minutes: what we hope, and why we think that what we do leads there.</summary>
    public static AgendaTemplate PolicyTheory { get; } = new(
        "beleidstheorie",
        "Beleidstheorie",
        "Voor een plan, een opdracht of een subsidie. In twee uur: wat hopen we, en waarom denken we dat dit werkt?",
        [
            new(StepKind.Arrival, 10),
            new(StepKind.Hope, 25),
            new(StepKind.Theory, 55),
            new(StepKind.Agreements, 20),
            new(StepKind.Closing, 10),
        ]);

    /// <summary>
    /// <em>Vervolggesprek</em>: the steps of an earlier talk again, so that then and now can stand beside each other. With
    /// Afspraken when there is something to look back at.
    /// </summary>
    public static AgendaTemplate FollowUp(IEnumerable<AgendaStep> steps, bool looksBack)
    {
        var again = steps.Select(step => new AgendaTemplateStep(step.Kind, step.Minutes, step.Subject) { Method = step.Method, Whose = step.Whose }).ToList();
        if (looksBack && again.All(step => step.Kind is not StepKind.Agreements))
        {
            var end = again.FindLastIndex(step => step.Kind is StepKind.Closing);
            again.Insert(end < 0 ? again.Count : end, new AgendaTemplateStep(StepKind.Agreements, 20));
        }

        return new("vervolggesprek", "Vervolggesprek", "Dezelfde stappen als vorige keer. Zo kunt u toen en nu naast elkaar leggen.", again);
    }

    /// <summary>All templates, in the order in which they are offered.</summary>
    public static IReadOnlyList<AgendaTemplate> All { get; } = [ShortTalk, HalfDay, TermsOnly, RolesAndInfluence, PolicyTheory];
}
