namespace SocialeBasis.Reports.Pictures;

/// <summary>Breaks the name of an actor over lines: at its stored break, at spaces, between the parts of a compound.</summary>
public static class NameBreaks
{
    private const string Ellipsis = "…";

    /// <summary>The name in at most <paramref name="lines"/> lines, as even as it goes; fewer when there is nothing to break.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="broken">The name with <c>|</c> where it may break (<c>Vrijwilligers-|organisatie</c>), or null.</param>
    /// <param name="lines">At least one.</param>
    public static IReadOnlyList<string> Over(string name, string? broken, int lines)
    {
        var pieces = NamePieces.Of(name, broken, lines);
        return lines <= 1 || pieces.Count <= 1 ? [name] : Evenly(pieces, Math.Min(lines, pieces.Count));
    }

    /// <summary>
    /// The name in as few lines as keep every line within <paramref name="width"/>; if <paramref name="lines"/> lines are
    /// not enough, what is too long ends in "…" (the whole name then stands in the table beside the map).
    /// </summary>
    /// <param name="name">The whole name.</param>
    /// <param name="broken">See <see cref="Over"/>.</param>
    /// <param name="width">In user units.</param>
    /// <param name="lines">The most lines allowed.</param>
    /// <param name="size">Type size.</param>
    /// <param name="bold">700 or 400.</param>
    public static IReadOnlyList<string> Within(string name, string? broken, double width, int lines, double size, bool bold = true)
    {
        return [.. Towards(name, broken, width, lines, size, bold).Select(Shorten)];

        string Shorten(string line)
        {
            if (TextMeasure.Width(line, size, bold) <= width)
            {
                return line;
            }

            var runes = line.EnumerateRunes().ToList();
            while (runes.Count > 1 && TextMeasure.Width(string.Concat(runes) + Ellipsis, size, bold) > width)
            {
                runes.RemoveAt(runes.Count - 1);
            }

            return string.Concat(runes).TrimEnd(' ', '-') + Ellipsis;
        }
    }

    /// <summary>As <see cref="Within"/>, but a line that stays too wide stays whole.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="broken">See <see cref="Over"/>.</param>
    /// <param name="width">In user units.</param>
    /// <param name="lines">The most lines allowed.</param>
    /// <param name="size">Type size.</param>
    /// <param name="bold">700 or 400.</param>
    public static IReadOnlyList<string> Towards(string name, string? broken, double width, int lines, double size, bool bold = true)
    {
        IReadOnlyList<string> best = [name];
        for (var count = 2; count <= lines && Widest(best) > width; count++)
        {
            var next = Over(name, broken, count);
            if (Widest(next) < Widest(best))
            {
                best = next;
            }
        }

        return best;

        double Widest(IReadOnlyList<string> all) => all.Max(line => TextMeasure.Width(line, size, bold));
    }

    /// <summary>The division into exactly <paramref name="count"/> lines whose widest line is narrowest; breaks inside words cost a little.</summary>
    private static List<string> Evenly(IReadOnlyList<NamePiece> pieces, int count)
    {
        var cost = new double[count + 1, pieces.Count + 1];
        var from = new int[count + 1, pieces.Count + 1];
        for (var line = 0; line <= count; line++)
        {
            for (var end = 0; end <= pieces.Count; end++)
            {
                cost[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
                for (var start = line - 1; line > 0 && start >= 0 && start < end; start++)
                {
                    var width = TextMeasure.Width(Line(start, end), 1, bold: true) + pieces[end - 1].Cost;
                    var worst = Math.Max(cost[line - 1, start], width);
                    if (worst < cost[line, end])
                    {
                        (cost[line, end], from[line, end]) = (worst, start);
                    }
                }
            }
        }

        var lines = new List<string>();
        for (int line = count, end = pieces.Count; line > 0; line--)
        {
            lines.Insert(0, Line(from[line, end], end));
            end = from[line, end];
        }

        return lines;

        string Line(int start, int end)
        {
            var text = new System.Text.StringBuilder();
            for (var i = start; i < end; i++)
            {
                text.Append(pieces[i].Text).Append(i == end - 1 ? pieces[i].AtBreak : pieces[i].Inside);
            }

            return text.ToString();
        }
    }
}
