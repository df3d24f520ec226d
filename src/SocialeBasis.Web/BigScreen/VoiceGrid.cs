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

    /// <summary>The grid for a room of this width and height: as few pages as possible, then letters as large as possible.</summary>
    /// <param name="items">In the order to show.</param>
    /// <param name="textOf">What stands on the card.</param>
    /// <param name="width">Of all columns.</param>
    /// <param name="height">Of all rows of a page.</param>
    /// <param name="form">What the wall may look like.</param>
    public static VoiceGrid<TItem> Of<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> textOf, double width, double height, VoiceForm form)
    {
        var texts = items.Select(textOf).ToList();
        Try? best = null;
        var ways =
            from shape in form.Shapes
            where shape.Columns <= SmallestFor(items.Count, form)
            from rows in Enumerable.Range(1, shape.Rows)
            from size in form.Sizes
            select (shape.Columns, rows, size);
        foreach (var (columns, rows, size) in ways)
        {
            var spans = texts.Select(text => Span(text, columns, width, RowHeight(height, rows, form) - form.Extra, size, form.Bold)).ToList();
            var wide = spans.Count(span => span > columns) * 100 + Math.Max(0, spans.Count(span => span > 1) - form.MostWide * spans.Count);
            var filled = Fill([.. spans.Select((span, i) => (i, Math.Min(span, columns)))], columns);
            var attempt = new Try(wide, (filled.Count + rows - 1) / rows, size, columns, rows, filled);
            if (best is null || attempt.IsBetterThan(best))
            {
                best = attempt;
            }
        }

        var (_, pages, type, across, down, placed) = best!;
        var each = pages == 0 ? down : (placed.Count + pages - 1) / pages;
        return new(
            across,
            each,
            RowHeight(height, each, form),
            type,
            [.. placed.Select(row => new VoiceRow<TItem>([.. row.Cards.Select(card => (items[card.Item], card.Span))]))]
        );
    }

    private static int SmallestFor(int count, VoiceForm form) =>
        form.Shapes.Where(shape => shape.Columns * shape.Rows >= count).Select(shape => shape.Columns).DefaultIfEmpty(form.Shapes[^1].Columns).First();

    private static double RowHeight(double height, int rows, VoiceForm form) => Math.Min(form.TallestRow, (height - (rows - 1) * Gap) / rows);

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

    /// <summary>Row after row: the next card, or the first later one that still fits in the row; the last of a row takes what is left.</summary>
    private static List<VoiceRow<int>> Fill(List<(int Item, int Span)> cards, int columns)
    {
        var rows = new List<VoiceRow<int>>();
        while (cards.Count > 0)
        {
            var row = new List<(int Item, int Span)>();
            var free = columns;
            while (cards.FindIndex(card => card.Span <= free) is >= 0 and var next)
            {
                row.Add(cards[next]);
                free -= cards[next].Span;
                cards.RemoveAt(next);
            }

            if (free > 0 && cards.Count > 0)
            {
                row[^1] = (row[^1].Item, row[^1].Span + free);
            }

            rows.Add(new(row));
        }

        return rows;
    }

    /// <summary>One way to do it.</summary>
    private sealed record Try(double Wide, int Pages, double Size, int Columns, int Rows, List<VoiceRow<int>> Filled)
    {
        public bool IsBetterThan(Try other) => (Wide, Pages, -Size).CompareTo((other.Wide, other.Pages, -other.Size)) < 0;
    }
}
