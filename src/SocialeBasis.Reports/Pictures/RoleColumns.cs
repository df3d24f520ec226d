using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The roles of one actor: how many people see each now (filled) and wish it (open), the round before as a dashed outline.</summary>
public static class RoleColumns
{
    /// <summary>The figure, a row per role that somebody sees or wishes, in the order given.</summary>
    /// <param name="roles">The counts.</param>
    /// <param name="nowAnswered">How many answered about now, "weet niet" left out; a full bar is the larger of both.</param>
    /// <param name="wishedAnswered">How many answered about the wish.</param>
    /// <param name="before">The counts of the round before, in the same order; null for none.</param>
    /// <param name="sentence">The text alternative.</param>
    /// <param name="size">One of the sizes.</param>
    public static Drawing Draw(
        IReadOnlyList<RoleCount> roles, int nowAnswered, int wishedAnswered, IReadOnlyList<RoleCount>? before, string sentence, RoleColumnsSize size)
    {
        var rows = Enumerable.Range(0, roles.Count)
            .Where(i => roles[i].Now + roles[i].Wished + (before is null ? 0 : before[i].Now + before[i].Wished) > 0)
            .ToList();
        var head = 1.5 * size.Type;
        var row = Math.Min(size.Row, (size.Height - head) / Math.Max(1, rows.Count));
        var column = (size.Width - size.Names - size.Type) / 2;
        var full = Math.Max(1, Math.Max(nowAnswered, wishedAnswered));
        var room = column - 2.2 * size.Type;
        var lefts = (Now: size.Names + 0.5 * size.Type, Wished: size.Names + 0.5 * size.Type + column + 0.5 * size.Type);
        var shapes = new List<Shape> { Head("nu", lefts.Now), Head("gewenst", lefts.Wished) };
        foreach (var (place, turn) in rows.Select((place, turn) => (place, turn)))
        {
            var middle = head + (turn + 0.5) * row;
            var (name, type) = FitLine.Of(roles[place].Name, size.Names, Math.Min(size.Type, 0.8 * row), Math.Min(size.Smallest, 0.8 * row), bold: true);
            shapes.Add(new TextBlock(0, middle + 0.35 * type, [name], type, Inks.Text, Bold: true));
            shapes.AddRange(Bar(roles[place].Now, before?[place].Now, nowAnswered, lefts.Now, middle, Paint.Filled(Inks.Green)));
            shapes.AddRange(
                Bar(
                    roles[place].Wished,
                    before?[place].Wished,
                    wishedAnswered,
                    lefts.Wished,
                    middle,
                    new(Fill: Inks.Paper, Stroke: Inks.Green, StrokeWidth: 0.12 * size.Type)
                )
            );
        }

        var foot = head + rows.Count * row;
        shapes.Add(new LineShape(lefts.Now, head, lefts.Now, foot, Axis()));
        shapes.Add(new LineShape(lefts.Wished, head, lefts.Wished, foot, Axis()));
        return new(size.Width, foot + 1, sentence, shapes);

        Paint Axis() => Paint.Lined(Inks.Text, Math.Max(1.2, 0.08 * size.Type));

        TextBlock Head(string word, double left) => new(left, 0.9 * size.Type, [word], size.Type, Inks.Text, Bold: true);

        IEnumerable<Shape> Bar(int seen, int? earlier, int answered, double left, double middle, Paint paint)
        {
            var high = 0.52 * row;
            var line = Math.Max(1.2, 0.08 * size.Type);
            if (earlier is > 0 and var first)
            {
                yield return new RectShape(
                    left,
                    middle - high / 2 - 2 * line,
                    room * first / full,
                    high + 4 * line,
                    0,
                    new(Stroke: Inks.Text, StrokeWidth: line, Dash: [2.4 * line, 2 * line])
                );
            }

            var edge = paint.Stroke is null ? 0 : paint.StrokeWidth / 2;
            if (seen > 0)
            {
                yield return new RectShape(left + edge, middle - high / 2 + edge, Math.Max(1, room * seen / full - 2 * edge), high - 2 * edge, 0, paint);
            }

            var type = Math.Min(size.Type, 0.8 * row);
            var contested = RoleShares.IsContested(seen, answered);
            var at = left + Math.Max(room * seen, room * (earlier ?? 0)) / full + 0.35 * size.Type;
            var text = seen.ToString(CultureInfo.InvariantCulture);
            yield return new TextBlock(at, middle + 0.35 * type, [text], type, Inks.Text, Bold: contested);
            if (contested)
            {
                yield return new LineShape(
                    at,
                    middle + 0.35 * type + 2 * line,
                    at + TextMeasure.Width(text, type, bold: true),
                    middle + 0.35 * type + 2 * line,
                    new(Stroke: Inks.Text, StrokeWidth: line, Dash: [2.4 * line, 1.4 * line])
                );
            }
        }
    }
}
