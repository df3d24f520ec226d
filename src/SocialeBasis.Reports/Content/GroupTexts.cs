using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Reports.Content;

/// <summary>A text that the group settled.</summary>
/// <param name="Step">In which step.</param>
/// <param name="Subject">What it is about, to stand before a colon.</param>
/// <param name="SectionId">Where the report has it in full.</param>
/// <param name="Settlement">What holds now.</param>
/// <param name="Support">How far people go along; null where nobody was asked.</param>
/// <param name="IsUsualTerm">Whether it is the meaning of "sociale basis".</param>
/// <param name="IsPlan">Whether it is an agreement about what happens next.</param>
internal sealed record GroupText(
    HeldStep Step,
    string Subject,
    string SectionId,
    Settlement Settlement,
    SupportView? Support,
    bool IsUsualTerm = false,
    bool IsPlan = false
);

/// <summary>Every text that the group settled and that may be shown, in the order of the report.</summary>
internal static class GroupTexts
{
    public static IEnumerable<GroupText> Of(Material material) =>
        material.Held.Where(step => step.WasShown).OrderBy(step => PlaceOf(step).Order).ThenBy(step => step.Step.Position).SelectMany(Of);

    private static IEnumerable<GroupText> Of(HeldStep step)
    {
        if (step.View.Settled is { } whole)
        {
            var (_, section, subject) = PlaceOf(step);
            yield return new(
                step, subject, section, whole.Settlement, whole.Support,
                step.Kind.Traits.Subject is StepSubject.Term && IsUsual(step.Step.Subject), step.Kind is StepKind.Agreements);
        }

        foreach (var text in Inner(step))
        {
            yield return text;
        }
    }

    private static IEnumerable<GroupText> Inner(HeldStep step) => step.View.Match<IEnumerable<GroupText>>(
        arrival: _ => [],
        term: _ => [],
        actors: _ => [],
        spheres: view => view.Results.Where(result => result.Settled is not null)
            .Select(result => new GroupText(step, result.Name, SectionIds.Belongs, result.Settled!, null)),
        hopes: _ => [],
        influence: view => view.Results.Where(result => result.Settled is not null)
            .Select(result => new GroupText(step, view.Asked.About(result.Name), SectionIds.Influence, result.Settled!, null)),
        roles: view => view.Results.Where(result => result.Settled is not null)
            .Select(result => new GroupText(step, "Rol van " + result.Name, SectionIds.Roles, result.Settled!, null)),
        theory: _ => [],
        agreements: view => view.Proposals.Where(proposal => proposal.Settled is not null)
            .Select(proposal => new GroupText(step, "Afspraak", SectionIds.Agreements, proposal.Settled!, proposal.Support, IsPlan: true)),
        closing: _ => []);

    private static bool IsUsual(string? term) => term is null || SameText.Words.Equals(term, AgendaStep.UsualTerm);

    /// <summary>Where the report has what was settled for a whole step, and what that is about.</summary>
    private static (int Order, string SectionId, string Subject) PlaceOf(HeldStep step) => step.Kind switch
    {
        StepKind.Term => (0, SectionIds.Words, Dutch.AtStart(step.Step.Subject ?? AgendaStep.UsualTerm)),
        StepKind.Actors => (1, SectionIds.Belongs, "Wie en wat erbij hoort"),
        StepKind.Spheres => (2, SectionIds.Belongs, "De sferen"),
        StepKind.Hope => (3, SectionIds.Hopes, "Wat we hopen"),
        StepKind.Influence => (4, SectionIds.Influence, step.Step.Whose is WhoseInfluence.Actors ? "De invloed op onze hoop" : "De invloed van de gemeente"),
        StepKind.Roles => (5, SectionIds.Roles, "De rollen"),
        StepKind.Theory => (6, SectionIds.Theory, "Waarom we denken dat dit werkt"),
        StepKind.Agreements => (7, SectionIds.Agreements, "Afspraak"),
        StepKind.Arrival or StepKind.Closing => (7, SectionIds.Agreements, step.Title),
    };
}
