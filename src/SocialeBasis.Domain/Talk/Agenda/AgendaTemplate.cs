namespace SocialeBasis.Domain;

/// <summary>An agenda to start from. The facilitator may change everything afterwards.</summary>
/// <param name="Id">Stable id in kebab-case.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Description">One or two sentences for the facilitator who chooses.</param>
/// <param name="Steps">The steps in order; the first is always an arrival, the last always a closing.</param>
public sealed record AgendaTemplate(string Id, string Name, string Description, IReadOnlyList<AgendaTemplateStep> Steps)
{
    /// <summary>The length in minutes: the sum of the steps. A break is not counted.</summary>
    public int Minutes => Steps.Sum(step => step.Minutes);

    /// <summary>
    /// Actors to put into the session at once, as ids of the catalogue: twelve when a step needs actors and no step
    /// collects them, otherwise none. The group may always add and remove.
    /// </summary>
    public IReadOnlyList<string> StarterActorIds =>
        Steps.Any(step => step.Kind.Traits.IsAboutEachActor)
        && !Steps.Any(step => step.Kind.Traits.CollectsActors)
            ? AgendaTemplates.DefaultActorIds
            : [];
}

/// <summary>One step of a template.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Minutes">Its length.</param>
/// <param name="Term">For a term step the word, in small letters as it stands in a sentence; for an influence step its question, where it has one;
/// otherwise null.</param>
public sealed record AgendaTemplateStep(StepKind Kind, int Minutes, string? Term = null)
{
    /// <summary>How people answer it.</summary>
    public StepMethod Method { get; init; }

    /// <summary>In a step of Invloed: whose influence.</summary>
    public WhoseInfluence Whose { get; init; }
}
