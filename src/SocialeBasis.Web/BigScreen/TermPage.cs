using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What can be read of the meanings at one time: cards of all, or the perspectives side by side.</summary>
/// <param name="Rows">Rows of cards; empty on a page with perspectives.</param>
/// <param name="Columns">Perspectives with their meanings; empty on a page with cards.</param>
public sealed record TermPage(IReadOnlyList<VoiceRow<TextView>> Rows, IReadOnlyList<TermColumn> Columns)
{
    private const int MostColumns = 4;
    private const double Gap = 12;

    /// <summary>Pages of the wall, then the perspectives side by side: only those that may stand with a text, and only two or more of them.</summary>
    /// <param name="grid">The wall of all cards.</param>
    /// <param name="texts">All texts.</param>
    /// <param name="height">Room for the cards of a column; 0 leaves the perspectives out.</param>
    public static IReadOnlyList<TermPage> Of(VoiceGrid<TextView> grid, IReadOnlyList<TextView> texts, double height) =>
    [
        .. grid.Rows.Chunk(Math.Max(1, grid.RowsPerPage)).Select(rows => new TermPage(rows, [])),
        .. height > 0 ? SideBySide(texts, height) : [],
    ];

    private static IEnumerable<TermPage> SideBySide(IReadOnlyList<TextView> texts, double height)
    {
        var groups = texts.Where(text => text.From is not null).GroupBy(text => text.From!).ToList();
        if (groups.Count < 2)
        {
            yield break;
        }

        foreach (var some in groups.Chunk(MostColumns))
        {
            var width = TermColumn.WidthOf(some.Length);
            var columns = some
                .Select(group => ColumnFlow.Of<GroupView, TextView>([(group.Key, [.. group])], text => TermColumn.HeightOf(text.Text, width), 0, Gap, height))
                .ToList();
            for (var page = 0; page < columns.Max(column => column.Count); page++)
            {
                yield return new([], [.. columns.Select((column, i) => new TermColumn(some[i].Key, page < column.Count ? column[page][0].Items : []))]);
            }
        }
    }
}

/// <summary>A perspective with what people of it wrote.</summary>
/// <param name="Group">The perspective.</param>
/// <param name="Texts">On this page; may be empty when others wrote more.</param>
public sealed record TermColumn(GroupView Group, IReadOnlyList<TextView> Texts)
{
    /// <summary>The type size of its cards.</summary>
    public const double TypeSize = 28;

    /// <summary>The width of one of so many columns, in pixels of the drawing.</summary>
    public static double WidthOf(int columns) => (1808 - (columns - 1) * 24) / columns;

    /// <summary>The height of a card.</summary>
    public static double HeightOf(string text, double width) => 32 + TextFit.Lines(text, width - 50, TypeSize, bold: false) * 1.2 * TypeSize;
}
