using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What stands in the strip below a step at one time.</summary>
/// <param name="Heading">What the lines have in common.</param>
/// <param name="Lines">At most as many as stand beside each other.</param>
public sealed record StripPage(string Heading, IReadOnlyList<StripLine> Lines)
{
    /// <summary>"Bespreek eerst" in the order of the difference, then what people were asked to recognise, the latest first.</summary>
    public static IReadOnlyList<StripPage> Of(StepView step, int perPage) =>
    [
        .. step.Discuss.Select(item => new StripLine(item.SubjectId, item.Name, item.Why)).Chunk(perPage).Select(some => new StripPage("Bespreek eerst", some)),
        .. step.Frame.Recognitions.Where(asked => !asked.IsOpen).Take(perPage)
            .Select(asked => new StripLine(null, $"‘{asked.Text}’", RecognisedWords.Sentence(asked.Hands)))
            .Chunk(perPage)
            .Select(some => new StripPage("Wie herkent dit?", some)),
    ];
}

/// <summary>A line of the strip.</summary>
/// <param name="SubjectId">The actor, hope or proposal; null when it is about the step, or a text.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Why">In what way we differ, or how many recognise it.</param>
public sealed record StripLine(Guid? SubjectId, string Name, string Why);
