using System.Diagnostics;
using SocialeBasis.BrowserTests.Running;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>Kills the program again and again while people answer, and compares the database with what screens called stored.</summary>
internal static class CrashRun
{
    /// <param name="hall">Where the browsers come from.</param>
    /// <param name="kills">How many times.</param>
    /// <param name="people">How many answer at once; at least two.</param>
    /// <param name="perKill">The fewest and the most answers between a start and a kill.</param>
    /// <param name="seed">Of the random moments, so that a run can be done again.</param>
    /// <param name="tell">Hears how it goes.</param>
    public static async Task<CrashFigures> RunAsync(Hall hall, int kills, int people, (int Least, int Most) perKill, int seed, Action<string>? tell = null)
    {
        var random = new Random(seed);
        var ledger = new Ledger();
        var took = Stopwatch.StartNew();
        await using var app = await RunningApp.StartAsync();
        await using (var crowd = new Crowd(ledger))
        {
            await crowd.BeginAsync(hall, app.Address, people);
            for (var kill = 1; kill <= kills; kill++)
            {
                await ledger.MoreAsync(random.Next(perKill.Least, perKill.Most + 1)).WaitAsync(TimeSpan.FromMinutes(3));
                await Task.Delay(random.Next(40)); // not on the heels of an answer, but at any moment of the next ones
                await app.KillAsync();
                await app.StartAgainAsync();
                tell?.Invoke($"{kill} of {kills} kills, {ledger.Acknowledged.Count} answers acknowledged");
            }

            await ledger.MoreAsync(people).WaitAsync(TimeSpan.FromMinutes(3));
        }

        await app.KillAsync();
        var stored = await StoredTexts.ReadAsync(app.Database);
        return new CrashFigures(
            kills,
            people,
            ledger.Sent.Count,
            ledger.Acknowledged.Count,
            [.. ledger.Acknowledged.Where(text => stored.Times(text) == 0 || !stored.IsKept(text, ledger))],
            [.. ledger.Sent.Where(text => stored.Times(text) > 1)],
            stored.IntegrityCheck,
            took.Elapsed);
    }
}

/// <summary>What a run showed.</summary>
/// <param name="Kills">How many times the program was killed.</param>
/// <param name="People">How many people answered at once.</param>
/// <param name="Sent">How many different texts were sent.</param>
/// <param name="Acknowledged">Of how many a screen said that they were stored.</param>
/// <param name="Missing">Acknowledged texts that the database does not have.</param>
/// <param name="Double">Texts that the database has more than once.</param>
/// <param name="Integrity">What SQLite says of the file: <c>ok</c>.</param>
/// <param name="Took">How long it took.</param>
internal sealed record CrashFigures(
    int Kills, int People, int Sent, int Acknowledged, IReadOnlyList<string> Missing, IReadOnlyList<string> Double, string Integrity, TimeSpan Took);
