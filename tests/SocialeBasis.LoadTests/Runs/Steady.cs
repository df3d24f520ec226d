using System.Diagnostics;
using System.Globalization;
using SocialeBasis.LoadTests.Talk;

namespace SocialeBasis.LoadTests.Runs;

/// <summary>Many talks at the same time, in each of which people go on changing a text that all can see.</summary>
internal static class Steady
{
    public static async Task<Figures> RunAsync(Server server, Options options, TextWriter progress)
    {
        var (leaders, rooms) = (new List<Leader>(), new List<List<Person>>());
        try
        {
            for (var room = 0; room < options.Rooms; room++)
            {
                progress.WriteLine($"{options.People} people join talk {room + 1} of {options.Rooms}");
                leaders.Add(await Leader.MakeTalkAsync(server.Address, 0));
                await leaders[room].GoToAsync("begrip");
                rooms.Add([]);
                foreach (var some in Enumerable.Range(0, options.People).Chunk(10))
                {
                    rooms[room].AddRange(await Task.WhenAll(some.Select(i => Person.JoinAsync(server.Address, leaders[room].Code, i))));
                }

                await leaders[room].RevealAsync();
            }

            progress.WriteLine($"{options.Acts} texts a second, for {options.Seconds} seconds");
            return await ActAsync(server, options, rooms);
        }
        finally
        {
            await Task.WhenAll(rooms.SelectMany(room => room).Select(person => person.DisposeAsync().AsTask()));
            await Task.WhenAll(leaders.Select(leader => leader.DisposeAsync().AsTask()));
        }
    }

    private static async Task<Figures> ActAsync(Server server, Options options, List<List<Person>> rooms)
    {
        var acts = new List<Task<(TimeSpan Own, TimeSpan Seen)>>();
        var (began, cpu) = (Stopwatch.GetTimestamp(), server.Cpu);
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / options.Acts));
        for (var i = 0; i < options.Acts * options.Seconds; i++)
        {
            await clock.WaitForNextTickAsync();
            var room = rooms[i % rooms.Count];

            // Everybody in turn, so that nobody writes two texts at once; somebody else in the room looks.
            var place = i / rooms.Count % room.Count;
            acts.Add(ActAsync(room[place], room[(place + 1) % room.Count], $"zqs{i}x"));
        }

        var took = await Task.WhenAll(acts);
        var wall = Stopwatch.GetElapsedTime(began);
        var figures = new Figures();
        var pace = (acts.Count / wall.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture);
        figures.Add("talks, people in all, texts a second", $"{options.Rooms}, {options.Rooms * options.People}, {pace}");
        figures.Add("Opgeslagen", [.. took.Select(one => one.Own)]);
        figures.Add("on another phone", [.. took.Select(one => one.Seen)]);
        figures.Add("processor, of one core", server.Cpu - cpu is { } used ? string.Create(CultureInfo.InvariantCulture, $"{100 * used / wall:0} %") : "–");
        figures.Add("memory of the program", server.Memory is { } memory ? string.Create(CultureInfo.InvariantCulture, $"{memory / 1048576.0:0} MB") : "–");
        return figures;
    }

    private static async Task<(TimeSpan Own, TimeSpan Seen)> ActAsync(Person writer, Person other, string mark)
    {
        await writer.BeginTextAsync();
        var seen = other.Phone.ArrivesAsync(mark);
        var began = Stopwatch.GetTimestamp();
        var own = await writer.WriteAsync($"Elkaar kennen en helpen in de buurt, {mark}");
        return (own, Stopwatch.GetElapsedTime(began, await seen));
    }
}
