using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>Says of the program's own sentences what they were made from. Places follow from steps and actors, never from their order.</summary>
internal static class Origins
{
    /// <summary>A sentence about a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="what">What the sentence says; see <see cref="ReportText.PlaceOf"/>.</param>
    /// <param name="target">Id of the section or table with the answers; null for the part of the annex.</param>
    /// <param name="subjectId">The actor it is about.</param>
    /// <param name="answers">How many answers; null for everybody who answered the step.</param>
    public static Origin Sentence(this HeldStep step, string what, string? target = null, Guid? subjectId = null, int? answers = null) =>
        new(ReportText.PlaceOf(what, step.Step.Id, subjectId), step.Title, answers ?? step.Answered, target ?? AnnexSection.IdOf(step.Step));

    /// <summary>A line that is not ours to change, about a step.</summary>
    public static Origin Line(this HeldStep step, string target) => new(null, step.Title, step.Answered, target) { IsApart = true };

    /// <summary>A sentence about the talk as a whole.</summary>
    public static Origin Whole(Material material, string what, string? target) => new(ReportText.PlaceOf(what), null, material.Total, target);

    /// <summary>A sentence that is the same in every report, about the talk, a step of it or an actor in that step.</summary>
    public static Origin Fixed(string what, Guid? stepId = null, Guid? subjectId = null) => new(ReportText.PlaceOf(what, stepId, subjectId), null, null);

    /// <summary>The same, for where it stands away from its step.</summary>
    public static Origin Apart(this Origin origin) => origin with { IsApart = true };
}
