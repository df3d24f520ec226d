using System.Diagnostics;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Reports.Content;

/// <summary>A text that the group settled.</summary>
/// <param name="Step">In which step.</param>
/// <param name="Subject">What it is about, to stand before a colon.</param>
/// <param name="SectionId">Where the report has it in full.</param>
/// <param name="Settlement">What holds now.</param>
/// <param name="Support">How far people go along; null where nobody was asked.</param>
/// <param name="IsUsualTerm">Whether it is the meaning of "sociale basis".</param>
/// <param name="IsPlan">Whether it is an agreement about what happens next.</param>
internal sealed record GroupText(HeldStep Step, string Subject, string SectionId, Settlement Settlement, SupportView? Support, bool IsUsualTerm = false, bool IsPlan = false);

/// <summary>Every text that the group settled and that may be shown, in the order of the report.</summary>
internal static class GroupTexts
{
    public static IEnumerable<GroupText> Of(Material material) =>
        material.Held.Where(step => step.WasShown).OrderBy(step => Order(step.Kind)).ThenBy(step => step.Step.Position).SelectMany(Of);

    private static IEnumerable<GroupText> Of(HeldStep step)
    {
        if (step.View.Settled is { } whole)
        {
            yield return new(
                step, SubjectOf(step), SectionOf(step.Kind), whole.Settlement, whole.Support,
                step.Kind is StepKind.Term && IsUsual(step.Step.Subject), step.Kind is StepKind.Agreements);
        }

        foreach (var text in Inner(step))
            yield return text;
    }

    private static IEnumerable<GroupText> Inner(HeldStep step) => step.View switch
    {
        SpheresView view => view.Results.Where(result => result.Settled is not null).Select(result => new GroupText(step, result.Name, SectionIds.Belongs, result.Settled!, null)),
        InfluenceView view => view.Results.Where(result => result.Settled is not null).Select(result => new GroupText(step, "Invloed op " + result.Name, SectionIds.Influence, result.Settled!, null)),
        RolesView view => view.Results.Where(result => result.Settled is not null).Select(result => new GroupText(step, "Rol van " + result.Name, SectionIds.Roles, result.Settled!, null)),
        AgreementsView view => view.Proposals.Where(proposal => proposal.Settled is not null)
            .Select(proposal => new GroupText(step, "Afspraak", SectionIds.Agreements, proposal.Settled!, proposal.Support, IsPlan: true)),
        ArrivalView or TermView or ActorsView or HopesView or ClosingView => [],
        _ => throw new UnreachableException($"Where {step.Kind} is settled is not said."),
    };

    private static bool IsUsual(string? term) => term is null || SameText.Words.Equals(term, AgendaStep.UsualTerm);

    private static string SubjectOf(HeldStep step) => step.Kind switch
    {
        StepKind.Term => Dutch.AtStart(step.Step.Subject ?? AgendaStep.UsualTerm),
        StepKind.Actors => "Wie en wat erbij hoort",
        StepKind.Spheres => "De sferen",
        StepKind.Hope => "Wat we hopen",
        StepKind.Influence => "De invloed van de gemeente",
        StepKind.Roles => "De rollen",
        StepKind.Agreements => "Afspraak",
        StepKind.Arrival or StepKind.Closing => step.Title,
        _ => throw new UnreachableException($"What a text of {step.Kind} is about is not said."),
    };

    private static string SectionOf(StepKind kind) => kind switch
    {
        StepKind.Term => SectionIds.Words,
        StepKind.Actors or StepKind.Spheres => SectionIds.Belongs,
        StepKind.Hope => SectionIds.Hopes,
        StepKind.Influence => SectionIds.Influence,
        StepKind.Roles => SectionIds.Roles,
        StepKind.Arrival or StepKind.Agreements or StepKind.Closing => SectionIds.Agreements,
        _ => throw new UnreachableException($"In which section {kind} stands is not said."),
    };

    private static int Order(StepKind kind) => kind switch
    {
        StepKind.Term => 0,
        StepKind.Actors => 1,
        StepKind.Spheres => 2,
        StepKind.Hope => 3,
        StepKind.Influence => 4,
        StepKind.Roles => 5,
        StepKind.Arrival or StepKind.Agreements or StepKind.Closing => 6,
        _ => throw new UnreachableException($"Where {kind} stands is not said."),
    };
}
