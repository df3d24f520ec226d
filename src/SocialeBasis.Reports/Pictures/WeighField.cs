using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>
/// How important people find one link, upward, and how sure they are of it, to the right: a dot for every person, never a mean. What is important and not
/// sure lies top left, within a broken line: there is something to find out.
/// </summary>
public static class WeighField
{
    /// <summary>The figure.</summary>
    /// <param name="weighed">What was weighed.</param>
    /// <param name="sentence">The text alternative; <see cref="Sentence"/> makes one.</param>
    /// <param name="width">Of the whole picture.</param>
    /// <param name="type">Type size.</param>
    /// <param name="steepness">How high a place is for its width.</param>
    public static Drawing Draw(WeighedLink weighed, string sentence, double width, double type, double steepness = 0.62)
    {
        var left = 1.6 * type;
        var cell = (width - left) / 5;
        var high = steepness * cell;
        var foot = 5 * high;
        var shapes = new List<Shape>();
        for (var line = 0; line <= 5; line++)
        {
            var paint = Paint.Lined(line is 0 or 5 ? Inks.Text : Inks.Rule, line is 0 or 5 ? 0.1 * type : 0.06 * type);
            shapes.Add(new LineShape(left + (line * cell), 0, left + (line * cell), foot, line == 0 ? paint : Paint.Lined(Inks.Rule, 0.06 * type)));
            shapes.Add(new LineShape(left, line * high, width, line * high, line == 5 ? paint : Paint.Lined(Inks.Rule, 0.06 * type)));
        }

        shapes.Add(new RectShape(
            left + (0.12 * type), 0.12 * type, (2 * cell) - (0.24 * type), (2 * high) - (0.24 * type), 0.5 * type,
            new(Stroke: Inks.Green, StrokeWidth: 0.14 * type, Dash: [0.5 * type, 0.36 * type])));
        foreach (var pair in weighed.Field)
        {
            shapes.AddRange(Dots(pair.People, left + ((pair.Certainty!.Value - 1) * cell), (5 - pair.Importance!.Value) * high, cell, high));
        }

        foreach (var value in Enumerable.Range(1, 5))
        {
            var number = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            shapes.Add(new TextBlock(left + ((value - 0.5) * cell), foot + (1.1 * type), [number], type, Inks.Text, Anchor: TextAnchor.Middle));
            shapes.Add(new TextBlock(0.4 * type, ((5.5 - value) * high) + (0.35 * type), [number], type, Inks.Text));
        }

        return new(width, foot + (1.4 * type), sentence, shapes);
    }

    /// <summary><c>3 mensen kiezen belangrijk 5 en zeker 1, 2 kiezen belangrijk 4 en zeker 4.</c></summary>
    public static string Sentence(WeighedLink weighed)
    {
        var parts = weighed.Field.Select((pair, place) => FormattableString.Invariant(
            $"{pair.People} {Verb(pair.People, place == 0)} belangrijk {pair.Importance} en zeker {pair.Certainty}"));
        return string.Join(", ", parts) is { Length: > 0 } words ? $"{words}." : "Niemand koos allebei.";
    }

    private static string Verb(int people, bool first) => (people, first) switch
    {
        (1, true) => "mens kiest",
        (1, false) => "kiest",
        (_, true) => "mensen kiezen",
        _ => "kiezen",
    };

    private static IEnumerable<Shape> Dots(int people, double x, double y, double cell, double high)
    {
        // As large as so many fit in their place, with room to the next.
        var (wide, tall) = (0.88 * cell, 0.88 * high);
        var columns = 1;
        while (Math.Ceiling((double)people / columns) * wide / columns > tall)
        {
            columns++;
        }

        var pitch = Math.Min(wide / Math.Max(columns, 3), tall / Math.Ceiling((double)people / columns));
        var rows = (people + columns - 1) / columns;
        for (var i = 0; i < people; i++)
        {
            var row = i / columns;
            var inRow = row == rows - 1 ? people - (row * columns) : columns;
            yield return new CircleShape(
                x + (cell / 2) + (((i % columns) - ((inRow - 1) / 2.0)) * pitch),
                y + (high / 2) + ((row - ((rows - 1) / 2.0)) * pitch),
                0.4 * pitch,
                Paint.Filled(Inks.Green));
        }
    }
}
