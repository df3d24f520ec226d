namespace SocialeBasis.Web.BigScreen;

/// <summary>What a wall of cards may look like.</summary>
/// <param name="Shapes">Columns and rows of a page, from few cards to many.</param>
/// <param name="Sizes">Type sizes, largest first; never below 24.</param>
/// <param name="Extra">Height that a card needs besides its text.</param>
/// <param name="TallestRow">Rows are not stretched beyond this.</param>
/// <param name="MostWide">The share of cards that may take more than one column. 0–1.</param>
/// <param name="Bold">Whether the texts are bold.</param>
internal sealed record VoiceForm(
    IReadOnlyList<(int Columns, int Rows)> Shapes,
    IReadOnlyList<double> Sizes,
    double Extra,
    double TallestRow = 410,
    double MostWide = 0.34,
    bool Bold = false
)
{
    /// <summary>Meanings: up to twelve at a time.</summary>
    public static VoiceForm Meanings { get; } = new([(2, 1), (2, 2), (3, 2), (2, 3), (3, 3), (4, 3)], [44, 40, 36, 32, 30, 28], 24);

    /// <summary>Meanings above two panels.</summary>
    public static VoiceForm MeaningsAbove { get; } = Meanings with { Sizes = [32, 30, 28] };

    /// <summary>Proposals, with consent under them.</summary>
    public static VoiceForm Proposals { get; } = new([(1, 1), (2, 1), (2, 2), (2, 3)], [40, 36, 32, 30, 28], 180);

    /// <summary>One word each, all of them equally large.</summary>
    public static VoiceForm ClosingWords { get; } =
        new([(2, 1), (2, 2), (3, 2), (3, 3), (4, 3), (5, 4), (5, 5), (6, 5)], [64, 56, 48, 44, 40, 36, 32, 28], 20, 240, 0.1, Bold: true);
}
