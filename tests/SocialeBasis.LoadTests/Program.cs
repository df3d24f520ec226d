using SocialeBasis.BrowserTests.Crashes;
using SocialeBasis.BrowserTests.Running;

// dotnet run -c Release --project tests/SocialeBasis.LoadTests -- [kills] [people] [seed]
// Kills the program that many times (SIGKILL) while so many people answer in real browsers. Exit code 1 when an answer that a
// screen called stored is not in the database, or one is in it twice, or a choice is older than that.
int Argument(int place, int usual) => args.Length > place ? int.Parse(args[place], System.Globalization.CultureInfo.InvariantCulture) : usual;

var (kills, people, seed) = (Argument(0, 50), Argument(1, 8), Argument(2, Random.Shared.Next()));
Console.WriteLine($"{kills} kills, {people} people, seed {seed}");

await using var hall = new Hall();
await hall.InitializeAsync();
var figures = await CrashRun.RunAsync(hall, kills, people, perKill: (10, 35), seed, Console.WriteLine);

Console.WriteLine();
Console.WriteLine($"kills                    {figures.Kills}");
Console.WriteLine($"people at once           {figures.People}");
Console.WriteLine($"texts sent               {figures.Texts}");
Console.WriteLine($"texts called stored      {figures.TextsAcknowledged}");
Console.WriteLine($"choices sent             {figures.Choices}");
Console.WriteLine($"choices called stored    {figures.ChoicesAcknowledged.Values.Sum()} ({string.Join(", ", figures.ChoicesAcknowledged.Select(kind => $"{kind.Key} {kind.Value}"))})");
Console.WriteLine($"of those missing         {figures.Missing.Count} {string.Join(' ', figures.Missing)}");
Console.WriteLine($"older than called stored {figures.Older.Count} {string.Join(' ', figures.Older)}");
Console.WriteLine($"stored more than once    {figures.Double.Count} {string.Join(' ', figures.Double)}");
Console.WriteLine($"integrity of the file    {figures.Integrity}");
Console.WriteLine($"took                     {figures.Took:m\\:ss} min");
return figures is { Missing.Count: 0, Older.Count: 0, Double.Count: 0, Integrity: "ok" } ? 0 : 1;
