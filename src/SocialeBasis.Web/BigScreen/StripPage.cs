using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What stands in the strip below a step at one time.</summary>
/// <param name="Heading">What the lines have in common.</param>
/// <param name="Lines">At most as many as stand beside each other.</param>
public sealed record StripPage(string Heading, IReadOnlyList<StripLine> Lines)
{
    /// <summary>A sentence that everybody has to read, instead of a name.</summary>
    public bool IsLarge { get; init; }

    /// <summary>In a talk that continues: the earlier one beside this step's result; none in a first talk.</summary>
    public static IReadOnlyList<StripPage> Then(StepView step, int perPage) => step.Match<IReadOnlyList<StripPage>>(
        arrival: _ => [],
        term: view => view.Then is not { } term ? []
            : [new("Vorige keer", [new(null, term.Latest.Agreed, "Wat is er veranderd, en waarom?")]) { IsLarge = true }],
        actors: _ => [],
        spheres: _ => [],
        hopes: _ => [],
        influence: view => view.Then is not { } influence ? []
            : Since(influence.Sentence, influence.Different.Select(change => new StripLine(null, change.Name, change.Sentence)), perPage),
        roles: view => view.Then is not { } roles ? []
            : Since(roles.Sentence, roles.Different.Select(change => new StripLine(null, change.Name, change.Sentence)), perPage),
        theory: _ => [],
        agreements: view => view.LookBack is not { Agreements.Count: > 0 } back ? [] : [new("Vorige keer", [new(null, back.Sentence, "")])],
        closing: _ => []);

    private static IReadOnlyList<StripPage> Since(string sentence, IEnumerable<StripLine> lines, int perPage) =>
        [
            .. lines
                .Chunk(perPage)
                .Select(some => new StripPage("Sinds vorige keer", some))
                .DefaultIfEmpty(new StripPage("Sinds vorige keer", [new(null, sentence, "")])),
        ];

    /// <summary>
    /// "Bespreek eerst" in the order of the difference, what we heard about the step as a whole, then what people were asked to recognise, the latest
    /// first.
    /// </summary>
    public static IReadOnlyList<StripPage> Of(StepView step, int perPage) =>
    [
        .. step.Discuss.Select(item => new StripLine(item.SubjectId, item.Name, item.Why)).Chunk(perPage).Select(some => new StripPage("Bespreek eerst", some)),
        .. step.NoteOf() is { } note ? [new StripPage("Wat we hoorden", [NoteLine(note)])] : Array.Empty<StripPage>(),
        .. step.Frame.Recognitions.Where(asked => !asked.IsOpen).Take(perPage)
            .Select(asked => new StripLine(null, $"‘{asked.Text}’", RecognisedWords.Sentence(asked.Hands)))
            .Chunk(perPage)
            .Select(some => new StripPage("Wie herkent dit?", some)),
    ];

    private static StripLine NoteLine(DifferenceNote note) =>
        string.Join(" · ", GuideNames.Of(note.Kinds)) is { Length: > 0 } kinds ? new(null, kinds, note.Heard) : new(null, note.Heard, "");
}

/// <summary>A line of the strip.</summary>
/// <param name="SubjectId">The actor, hope or proposal; null when it is about the step, or a text.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Why">In what way we differ, or how many recognise it.</param>
public sealed record StripLine(Guid? SubjectId, string Name, string Why);
