using System.Diagnostics;
using SocialeBasis.BrowserTests.Running;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>Kills the program again and again while people answer, and compares the database with what screens called stored.</summary>
internal static class CrashRun
{
    /// <param name="hall">Where the browsers come from.</param>
    /// <param name="kills">How many times.</param>
    /// <param name="people">How many answer at once; at least five, for every kind of answer.</param>
    /// <param name="perKill">The fewest and the most answers between a start and a kill.</param>
    /// <param name="seed">Of the random moments, so that a run can be done again.</param>
    /// <param name="tell">Hears how it goes.</param>
    public static async Task<CrashFigures> RunAsync(Hall hall, int kills, int people, (int Least, int Most) perKill, int seed, Action<string>? tell = null)
    {
        var random = new Random(seed);
        var ledger = new Ledger();
        var took = Stopwatch.StartNew();
        await using var app = await hall.StartAsync();
        await using (var crowd = new Crowd(ledger))
        {
            await crowd.BeginAsync(hall, app, people);
            for (var kill = 1; kill <= kills; kill++)
            {
                await ledger.MoreAsync(random.Next(perKill.Least, perKill.Most + 1)).WaitAsync(TimeSpan.FromMinutes(3));
                await Task.Delay(random.Next(40)); // not on the heels of an answer, but at any moment of the next ones
                await app.KillAsync();
                await app.StartAgainAsync();
                tell?.Invoke($"{kill} of {kills} kills, {ledger.AllAcknowledged} answers acknowledged");
            }

            await ledger.MoreAsync(people).WaitAsync(TimeSpan.FromMinutes(3));
            while (ledger.Choices.Where(choice => choice.IsAcknowledged).Select(choice => choice.Kind).Distinct().Count() < Crowd.KindsOfChoice)
            {
                await ledger.MoreAsync(1).WaitAsync(TimeSpan.FromMinutes(3)); // who was let in last may have been slow so far
            }
        }

        await app.KillAsync();
        var texts = await StoredTexts.ReadAsync(app.Database);
        var choices = ledger.Choices;
        var (missing, older, twice) = (await StoredChoices.ReadAsync(app.Database)).Compare(choices);
        return new CrashFigures(
            kills,
            people,
            ledger.Sent.Count,
            ledger.Acknowledged.Count,
            choices.Count,
            choices.Where(choice => choice.IsAcknowledged).CountBy(choice => choice.Kind).ToDictionary(),
            [.. ledger.Acknowledged.Where(text => texts.Times(text) == 0 || !texts.IsKept(text, ledger)), .. missing],
            older,
            [.. ledger.Sent.Where(text => texts.Times(text) > 1), .. twice],
            texts.IntegrityCheck,
            took.Elapsed);
    }
}

/// <summary>What a run showed.</summary>
/// <param name="Kills">How many times the program was killed.</param>
/// <param name="People">How many people answered at once.</param>
/// <param name="Texts">How many different texts were sent.</param>
/// <param name="TextsAcknowledged">Of how many a screen said that they were stored.</param>
/// <param name="Choices">How many placements, ratings and roles were sent.</param>
/// <param name="ChoicesAcknowledged">Of how many a screen said that they were stored, per kind: Spheres, Influence, Roles.</param>
/// <param name="Missing">What was acknowledged and the database does not have.</param>
/// <param name="Older">Where the database holds an older choice than the last that was acknowledged.</param>
/// <param name="Double">What the database has more than once.</param>
/// <param name="Integrity">What SQLite says of the file: <c>ok</c>.</param>
/// <param name="Took">How long it took.</param>
internal sealed record CrashFigures(
    int Kills,
    int People,
    int Texts,
    int TextsAcknowledged,
    int Choices,
    IReadOnlyDictionary<string, int> ChoicesAcknowledged,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Older,
    IReadOnlyList<string> Double,
    string Integrity,
    TimeSpan Took);
