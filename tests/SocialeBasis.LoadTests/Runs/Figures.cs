using System.Globalization;

namespace SocialeBasis.LoadTests.Runs;

/// <summary>The table that a run prints, as Markdown.</summary>
internal sealed class Figures
{
    private readonly List<(string What, string Value)> _rows = [];

    public void Add(string what, string value) => _rows.Add((what, value));

    public void Add(string what, TimeSpan took) => Add(what, Milliseconds(took));

    /// <summary>Adds p50, p95 and the last.</summary>
    public void Add(string what, IReadOnlyCollection<TimeSpan> took) =>
        Add($"{what}: p50 / p95 / last", string.Join(" / ", Milliseconds(At(took, 0.5)), Milliseconds(At(took, 0.95)), Milliseconds(At(took, 1))));

    /// <summary>Adds processor time.</summary>
    public void Add(string what, (TimeSpan? Server, TimeSpan Own) cpu) => Add(
        $"{what}: processor of the server / of this program",
        $"{(cpu.Server is { } server ? Milliseconds(server) : "–")} / {Milliseconds(cpu.Own)}");

    /// <summary>Nearest rank.</summary>
    public static TimeSpan At(IReadOnlyCollection<TimeSpan> took, double part) =>
        took.Order().ElementAt(Math.Clamp((int)Math.Ceiling(part * took.Count) - 1, 0, took.Count - 1));

    public static string Milliseconds(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:0} ms");

    public static string Kilobytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024:0.#} KB");

    public override string ToString()
    {
        var width = _rows.Max(row => row.What.Length);
        return string.Concat(_rows.Select(row => $"| {row.What.PadRight(width)} | {row.Value} |\n")
            .Prepend($"| {"what".PadRight(width)} | figure |\n|{new string('-', width + 2)}|---|\n"));
    }
}
