using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>
/// The chain of a policy theory as a ladder: what it begins with below, what it leads to on top. Every card stands on its rung; a rung with nothing on
/// it is a broken line, and beside it the rails are broken too. A card without a reason is drawn open and called <em>onaf</em>.
/// </summary>
public static class Ladder
{
    /// <summary>What stands where a rung has nothing.</summary>
    public const string Empty = "Hier staat nog niets";

    private const string Unfinished = "onaf";

    /// <summary>The figure.</summary>
    /// <param name="end">What it leads to.</param>
    /// <param name="rungs">From the top down.</param>
    /// <param name="sentence">The text alternative.</param>
    /// <param name="size">One of the sizes.</param>
    public static Drawing Draw(string end, Seq<LadderRung> rungs, string sentence, LadderSize size) => new Plan(end, rungs, size).Draw(sentence);

    /// <summary>The sentence for a screen reader: each rung from below, and what it holds.</summary>
    public static string Sentence(string end, Seq<LadderRung> rungs) => string.Create(
        CultureInfo.InvariantCulture,
        $"Ladder van onder naar boven. {string.Concat(rungs.Reverse().Select(rung => $"{rung.Name}: {Held(rung)} "))}Bovenaan: {end}.");

    private static string Held(LadderRung rung) => rung.Cards.Count == 0 ? "leeg."
        : string.Join("; ", rung.Cards.Select(card => card.IsUnfinished ? $"{card.Words} ({Unfinished})" : card.Words)) + ".";

    /// <summary>Type size and lines of a card, and how many rows of cards each rung gets.</summary>
    private sealed class Plan
    {
        private readonly string _end;
        private readonly Seq<LadderRung> _rungs;
        private readonly LadderSize _size;
        private readonly int[] _rows;
        private double _type;
        private int _lines;

        public Plan(string end, Seq<LadderRung> rungs, LadderSize size)
        {
            (_end, _rungs, _size) = (end, rungs, size);
            _rows = [.. rungs.Select(RowsFor)];
            foreach (var (lines, type) in size.Lines.SelectMany(_ => size.Types, (lines, type) => (lines, type)))
            {
                (_lines, _type) = (lines, type);
                if (size.Height is not { } most || Height <= most)
                {
                    return;
                }
            }

            // Not even the smallest cards fit: the fullest rungs count the rest.
            while (Height > size.Height && _rows.Max() > 1)
            {
                _rows[Array.LastIndexOf(_rows, _rows.Max())]--;
            }
        }

        private double Left => _size.Names + (1.2 * _type);

        private double Gap => 0.5 * _type;

        private double CardWidth => (_size.Width - Left - Rail - (_size.Columns + 1) * Gap) / _size.Columns;

        private double Rail => 0.24 * _type;

        private double Inner => CardWidth - (1.3 * _type);

        private IReadOnlyList<string> EndLines => WrapText.Lines(_end, _size.Width - Left - (3 * _type), 1.25 * _type, bold: true, most: 2);

        private double EndHeight => (EndLines.Count * 1.5 * _type) + (1.1 * _type);

        private double Height => EndHeight + Enumerable.Range(0, _rungs.Count).Sum(BandHeight) + Rail;

        public Drawing Draw(string sentence)
        {
            var shapes = new List<Shape>();
            var y = EndHeight;
            for (var i = 0; i < _rungs.Count; i++)
            {
                shapes.AddRange(Band(_rungs[i], i, y));
                y += BandHeight(i);
            }

            shapes.Add(new RectShape(Left - Rail, 0, _size.Width - Left + Rail, EndHeight, 0.6 * _type, Paint.Filled(Inks.Green)));
            shapes.Add(new TextBlock(Left + Gap + (0.4 * _type), 1.85 * _type, EndLines, 1.25 * _type, Inks.Paper, Bold: true, LineHeight: 1.5 * _type));
            shapes.Add(Name("Daar hopen we op", EndHeight / 2));
            return new(_size.Width, y + Rail, sentence, shapes);
        }

        private int RowsFor(LadderRung rung) => (rung.Cards.Count + _size.Columns - 1) / _size.Columns;

        private double BandHeight(int rung) => _rows[rung] == 0 ? 2.6 * _type : Enumerable.Range(0, _rows[rung]).Sum(row => RowHeight(rung, row) + Gap) + (0.6 * _type);

        private double RowHeight(int rung, int row) => CardsOf(rung, row).Max(CardHeight);

        private double CardHeight(LadderCard card) => (LinesOf(card).Count * 1.18 * _type) + (0.75 * _type) + (HasFoot(card) ? 1.15 * _type : 0);

        private IEnumerable<LadderCard> CardsOf(int rung, int row)
        {
            var cards = _rungs[rung].Cards;
            var room = _rows[rung] * _size.Columns;
            return (cards.Count <= room ? cards : cards.Take(room - 1).Append(new LadderCard($"en nog {cards.Count - room + 1}", false, 0, [])))
                .Skip(row * _size.Columns)
                .Take(_size.Columns);
        }

        private static bool HasFoot(LadderCard card) => card.IsUnfinished || card.Links > 1 || card.From.Count > 0;

        private IReadOnlyList<string> LinesOf(LadderCard card) => WrapText.Lines(card.Words, Inner, _type, bold: false, most: _lines);

        private TextBlock Name(string name, double middle)
        {
            var lines = WrapText.Lines(name, _size.Names - (0.5 * _type), _type, bold: true, most: 2);
            return new(0, middle + (0.35 * _type) - ((lines.Count - 1) * 0.6 * _type), lines, _type, Inks.Text, Bold: true, LineHeight: 1.2 * _type);
        }

        private IEnumerable<Shape> Band(LadderRung rung, int place, double top)
        {
            var bottom = top + BandHeight(place);
            var isGap = _rows[place] == 0;
            double[]? broken = isGap ? [0.4 * _type, 0.5 * _type] : null;
            var line = new Paint(Stroke: Inks.Green, StrokeWidth: Rail, Dash: broken);
            if (!rung.IsBelow)
            {
                yield return new LineShape(Left - (Rail / 2), top, Left - (Rail / 2), bottom + Rail, line);
                yield return new LineShape(_size.Width - (Rail / 2), top, _size.Width - (Rail / 2), bottom + Rail, line);
                yield return new LineShape(Left - Rail, bottom + (Rail / 2), _size.Width, bottom + (Rail / 2), line);
            }

            yield return Name(rung.Name, isGap ? bottom - (1.1 * _type) : (top + bottom) / 2);
            if (isGap)
            {
                yield return new TextBlock(Left + Gap + (0.4 * _type), bottom - (0.75 * _type), [Empty], _type, Inks.Soft);
            }

            var y = top + (0.6 * _type);
            for (var row = 0; row < _rows[place]; row++)
            {
                var height = RowHeight(place, row);
                foreach (var (card, column) in CardsOf(place, row).Select((card, column) => (card, column)))
                {
                    foreach (var shape in Card(card, Left + Gap + (column * (CardWidth + Gap)), y, height))
                    {
                        yield return shape;
                    }
                }

                y += height + Gap;
            }
        }

        // A voice has one straight corner, bottom left; one that is not finished has an open edge.
        private IEnumerable<Shape> Card(LadderCard card, double x, double y, double height)
        {
            var r = 0.7 * _type;
            var edge = 0.09 * _type;
            var (right, bottom) = (x + CardWidth, y + height);
            if (card.Links == 0)
            {
                yield return new TextBlock(x + (0.65 * _type), y + (1.2 * _type), LinesOf(card), _type, Inks.Soft);
                yield break;
            }

            var outline = Numbers.Path(
                $"M{x} {bottom}V{y + r}Q{x} {y} {x + r} {y}H{right - r}Q{right} {y} {right} {y + r}V{bottom - r}Q{right} {bottom} {right - r} {bottom}Z");
            yield return new PathShape(outline, card.IsUnfinished
                ? new(Stroke: Inks.Green, StrokeWidth: 1.4 * edge, Dash: [0.34 * _type, 0.26 * _type])
                : new(Fill: Inks.Paper, Stroke: Inks.Green, StrokeWidth: edge));
            yield return new TextBlock(x + (0.65 * _type), y + (1.2 * _type), LinesOf(card), _type, Inks.Text, LineHeight: 1.18 * _type);
            if (!HasFoot(card))
            {
                yield break;
            }

            var at = x + (0.65 * _type);
            var foot = bottom - (0.55 * _type);
            foreach (var shape in card.From)
            {
                yield return PerspectiveMark.At(shape, at + (0.4 * _type), foot - (0.3 * _type), 0.8 * _type, Paint.Filled(Inks.Green));
                at += 1.05 * _type;
            }

            string?[] words = [card.Links > 1 ? $"{card.Links.ToString(CultureInfo.InvariantCulture)} zinnen" : null, card.IsUnfinished ? Unfinished : null];
            if (string.Join(" · ", words.OfType<string>()) is { Length: > 0 } said)
            {
                yield return new TextBlock(at, foot, [said], 0.9 * _type, Inks.Text, Bold: true);
            }
        }
    }
}
