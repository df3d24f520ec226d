namespace SocialeBasis.Web.BigScreen;

/// <summary>Cards with what people said: as large as the number of them and the longest allow, in their own order as far as rows fill.</summary>
/// <param name="Columns">Cards side by side.</param>
/// <param name="RowsPerPage">Rows at the same time.</param>
/// <param name="RowHeight">In pixels of the drawing.</param>
/// <param name="TypeSize">One size for all of them.</param>
/// <param name="Rows">All cards.</param>
public sealed record VoiceGrid<TItem>(int Columns, int RowsPerPage, double RowHeight, double TypeSize, IReadOnlyList<VoiceRow<TItem>> Rows);

/// <summary>Makes a <see cref="VoiceGrid{TItem}"/>.</summary>
internal static class VoiceGrid
{
    public const double Gap = 18;
    private const double Leading = 1.2;
    private const double Sides = 50;
    private const double MostWide = 0.34;

    /// <summary>The grid for a room of this width and height.</summary>
    /// <param name="items">In the order to show.</param>
    /// <param name="textOf">What stands on the card.</param>
    /// <param name="width">Of all columns.</param>
    /// <param name="height">Of all rows of a page.</param>
    /// <param name="form">What the wall may look like.</param>
    public static VoiceGrid<TItem> Of<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> textOf, double width, double height, VoiceForm form)
    {
        var (columns, rows) = form.Shapes.FirstOrDefault(shape => shape.Columns * shape.Rows >= items.Count, form.Shapes[^1]);
        while (rows > 1 && (height - (rows - 1) * Gap) / rows < form.Extra + 2 * Leading * form.Sizes[^1])
        {
            rows--;
        }

        var rowHeight = Math.Min(form.TallestRow, (height - (rows - 1) * Gap) / rows);
        var last = form.Sizes[^1];
        foreach (var size in form.Sizes)
        {
            var spans = items.Select(item => Span(textOf(item), columns, width, rowHeight - form.Extra, size, form.Bold)).ToList();
            if (size == last || (spans.All(span => span <= columns) && spans.Count(span => span > 1) <= MostWide * spans.Count))
            {
                return new(columns, rows, rowHeight, size, Fill([.. items.Zip(spans, (item, span) => (item, Math.Min(span, columns)))], columns));
            }
        }

        throw new ArgumentException("A wall needs a type size.", nameof(form));
    }

    /// <summary>The columns a text needs; more than there are when it fits nowhere.</summary>
    private static int Span(string text, int columns, double width, double height, double size, bool bold)
    {
        var column = (width - (columns - 1) * Gap) / columns;
        for (var span = 1; span <= columns; span++)
        {
            var room = span * column + (span - 1) * Gap - Sides;
            if (TextFit.Lines(text, room, size, bold) * Leading * size <= height && TextFit.LongestWord(text, size, bold) <= room)
            {
                return span;
            }
        }

        return columns + 1;
    }

    /// <summary>Row after row: the next card, or the first later one that still fits in the row.</summary>
    private static List<VoiceRow<TItem>> Fill<TItem>(List<(TItem Item, int Span)> cards, int columns)
    {
        var rows = new List<VoiceRow<TItem>>();
        while (cards.Count > 0)
        {
            var row = new List<(TItem, int)>();
            var free = columns;
            while (cards.FindIndex(card => card.Span <= free) is >= 0 and var next)
            {
                row.Add(cards[next]);
                free -= cards[next].Span;
                cards.RemoveAt(next);
            }

            rows.Add(new(row));
        }

        return rows;
    }
}
