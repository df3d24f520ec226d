using System.Globalization;
using SocialeBasis.BrowserTests.Crashes;
using SocialeBasis.BrowserTests.Running;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>The promise of "Opgeslagen": small among the other stories, and long by hand.</summary>
[Collection(nameof(HallCollection))]
public class CrashTests(Hall hall)
{
    /// <summary>How long the long run is: kills, people, and the seed of its random moments; what is left out is usual or drawn.</summary>
    private const string Size = "CRASH_RUN";

    [Fact]
    public async Task What_a_screen_called_stored_is_there_once_however_the_program_ends()
    {
        var figures = await CrashRun.RunAsync(hall, kills: 3, people: 5, perKill: (8, 20), seed: Random.Shared.Next());

        Check(figures);
        Assert.InRange(figures.TextsAcknowledged, 3, int.MaxValue);
        Assert.Equal(["Influence", "Roles", "Spheres"], figures.ChoicesAcknowledged.Keys.Order(StringComparer.Ordinal));
    }

    // Its figures stand in docs/betrouwbaarheid.md: only many kills at random moments find what three do not.
    [Fact(Explicit = true)]
    public async Task The_long_run()
    {
        var numbers = (Environment.GetEnvironmentVariable(Size) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        int Number(int place, int usual) => numbers.Count > place ? numbers[place] : usual;
        var (kills, people, seed) = (Number(0, 50), Number(1, 8), Number(2, Random.Shared.Next()));
        Console.WriteLine($"{kills} kills, {people} people, seed {seed}");

        var figures = await CrashRun.RunAsync(hall, kills, people, perKill: (10, 35), seed, Console.WriteLine);

        Console.WriteLine($"""
            texts sent               {figures.Texts}
            texts called stored      {figures.TextsAcknowledged}
            choices sent             {figures.Choices}
            choices called stored    {figures.ChoicesAcknowledged.Values.Sum()} ({string.Join(
                ", ",
                figures.ChoicesAcknowledged.Select(kind => $"{kind.Key} {kind.Value}")
            )})
            took                     {figures.Took:m\:ss} min
            """);
        Check(figures);
    }

    private static void Check(CrashFigures figures)
    {
        Assert.Empty(figures.Missing);
        Assert.Empty(figures.Older);
        Assert.Empty(figures.Double);
        Assert.Equal("ok", figures.Integrity);
    }
}
