using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>
/// What differs from kind to kind, a row for each. Ask <c>step.Kind.Traits</c> for a trait; name a kind only where that kind itself is meant.
/// </summary>
public static class StepKinds
{
    private static readonly StepTraits Arrival = new()
    {
        Key = "aankomst",
        Title = "Aankomst",
        Subject = StepSubject.None,
        Answers = StepAnswers.Nothing,
        Pictures = [],
        HasFurtherRounds = false,
        HasMethods = false,
        IsSettledAsAWhole = false,
        DiffersInParts = false,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = false,
    };

    private static readonly StepTraits Term = new()
    {
        Key = "begrip",
        Title = "Begrip",
        Subject = StepSubject.Term,
        Answers = StepAnswers.Texts,
        Pictures = [],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = false,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    private static readonly StepTraits Actors = new()
    {
        Key = "actoren",
        Title = "Actoren",
        Subject = StepSubject.None,
        Answers = StepAnswers.Names,
        Pictures = [],
        HasFurtherRounds = false,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = false,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    private static readonly StepTraits Spheres = new()
    {
        Key = "sferen",
        Title = "Sferen",
        Subject = StepSubject.None,
        Answers = StepAnswers.Choices,
        Pictures = [PictureOf.Answers],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = true,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    private static readonly StepTraits Hope = new()
    {
        Key = "hoop",
        Title = "Hoop",
        Subject = StepSubject.None,
        Answers = StepAnswers.Texts,
        Pictures = [],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = true,
        JoinsTexts = true,
        WeighsTexts = false,
        KeepsGreyAtHand = true,
        CanBeAdded = true,
    };

    private static readonly StepTraits Influence = new()
    {
        Key = "invloed",
        Title = "Invloed",
        Subject = StepSubject.Question,
        Answers = StepAnswers.Choices,
        Pictures = [PictureOf.Answers],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = true,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = true,
        CanBeAdded = true,
    };

    private static readonly StepTraits Roles = new()
    {
        Key = "rollen",
        Title = "Rollen",
        Subject = StepSubject.None,
        Answers = StepAnswers.Choices,
        Pictures = [PictureOf.RolesNow, PictureOf.RolesWished],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = true,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = true,
        CanBeAdded = true,
    };

    private static readonly StepTraits Theory = new()
    {
        Key = "beleidstheorie",
        Title = "Beleidstheorie",
        Subject = StepSubject.End,
        Answers = StepAnswers.Texts,
        Pictures = [],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = true,
        DiffersInParts = true,
        JoinsTexts = true,
        WeighsTexts = true,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    private static readonly StepTraits Agreements = new()
    {
        Key = "afspraken",
        Title = "Afspraken",
        Subject = StepSubject.None,
        Answers = StepAnswers.Texts,
        Pictures = [],
        HasFurtherRounds = true,
        HasMethods = true,
        IsSettledAsAWhole = false,
        DiffersInParts = true,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    private static readonly StepTraits Closing = new()
    {
        Key = "afronden",
        Title = "Afronden",
        Subject = StepSubject.None,
        Answers = StepAnswers.Texts,
        Pictures = [],
        HasFurtherRounds = true,
        HasMethods = false,
        IsSettledAsAWhole = false,
        DiffersInParts = false,
        JoinsTexts = false,
        WeighsTexts = false,
        KeepsGreyAtHand = false,
        CanBeAdded = true,
    };

    /// <summary>Every kind, in the usual order.</summary>
    public static IReadOnlyList<StepKind> All { get; } =
    [
        StepKind.Arrival,
        StepKind.Term,
        StepKind.Actors,
        StepKind.Spheres,
        StepKind.Hope,
        StepKind.Influence,
        StepKind.Roles,
        StepKind.Theory,
        StepKind.Agreements,
        StepKind.Closing,
    ];

    extension(StepKind kind)
    {
        /// <summary>The row of this kind.</summary>
        public StepTraits Traits => kind switch
        {
            StepKind.Arrival => Arrival,
            StepKind.Term => Term,
            StepKind.Actors => Actors,
            StepKind.Spheres => Spheres,
            StepKind.Hope => Hope,
            StepKind.Influence => Influence,
            StepKind.Roles => Roles,
            StepKind.Theory => Theory,
            StepKind.Agreements => Agreements,
            StepKind.Closing => Closing,
        };
    }
}
