using System.Diagnostics;
using SocialeBasis.LoadTests.Circuits;
using SocialeBasis.LoadTests.Talk;

namespace SocialeBasis.LoadTests.Runs;

/// <summary>One talk with a full hall, from joining to the burst after the answers are shown.</summary>
internal sealed class Hall(Server server, Leader leader, Circuit wall, IReadOnlyList<Person> people, Options options, Figures figures, TextWriter progress)
{
    /// <summary>People who do the same at the same moment while nothing is measured.</summary>
    private const int AtOnce = 10;

    public static async Task<Figures> RunAsync(Server server, Options options, TextWriter progress)
    {
        var figures = new Figures();
        await WarmUpAsync(server, options);
        progress.WriteLine($"{options.People} people join");
        await using var leader = options.Lead is { } link ? await Leader.FollowAsync(link) : await Leader.MakeTalkAsync(server.Address, options.Actors);
        await using var wall = await leader.OpenWallAsync();
        await leader.GoToAsync("begrip");
        var before = server.Memory;
        var joins = Enumerable.Range(0, options.People).Select<int, Func<Task<Person>>>(i => () => Person.JoinAsync(server.Address, leader.Code, i));
        var people = await InTurnAsync(joins);
        try
        {
            var hall = new Hall(server, leader, wall, people, options, figures, progress);
            await hall.TermAsync(before);
            await hall.InfluenceAsync(before);
            return figures;
        }
        finally
        {
            await Task.WhenAll(people.Select(person => person.DisposeAsync().AsTask()));
        }
    }

    private async Task TermAsync(long? before)
    {
        Memory("memory per participant, joined", before);
        progress.WriteLine("everybody writes");
        var took = await InTurnAsync(people.Select<Person, Func<Task<TimeSpan>>>((person, i) => () => person.WriteAsync(Words(Mark('a', i)))));
        figures.Add("a text, ten at once, Opgeslagen", took);

        progress.WriteLine("the texts are shown");
        await RevealAsync($"{people.Count} texts shown", "zqa", i => Mark('a', (i + 1) % people.Count));
        Memory("memory per participant, texts shown", before);

        progress.WriteLine("one text after the other is changed");
        await ChangesAsync();

        progress.WriteLine("everybody changes their text at once");
        await BurstAsync();
    }

    private async Task InfluenceAsync(long? before)
    {
        await leader.GoToAsync("invloed");
        progress.WriteLine("everybody rates");
        var took = await InTurnAsync(people.Select<Person, Func<Task<IReadOnlyList<TimeSpan>>>>((person, i) => () => person.RateAsync(options.Rated, i)));
        var all = took.SelectMany(one => one).ToList();
        figures.Add("a rating, ten at once, Opgeslagen", all);

        progress.WriteLine("the ratings are shown");
        // What stands in a picture, and in nothing that comes before it (OnTheLineTests): the word that answers are there could come without them.
        await RevealAsync($"{all.Count} ratings shown", "<text ", _ => "rating-picture");
        Memory("memory per participant, ratings shown", before);
    }

    /// <summary>Shows the answers, and measures until wall and phones have them: by what comes with them.</summary>
    private async Task RevealAsync(string what, string onWall, Func<int, string> onPhone)
    {
        await QuietAsync();
        var bytes = people.Sum(person => person.Phone.Bytes);
        var (atWall, atPhones) = (TimeSpan.Zero, Array.Empty<TimeSpan>());
        var cpu = await server.CpuOfAsync(async () =>
        {
            var onItsWay = wall.ArrivesAsync(onWall);
            var phones = people.Select((person, i) => person.Phone.ArrivesAsync(onPhone(i))).ToList();
            var began = await leader.RevealAsync();
            atWall = Stopwatch.GetElapsedTime(began, await onItsWay);
            atPhones = [.. (await Task.WhenAll(phones)).Select(at => Stopwatch.GetElapsedTime(began, at))];
            await QuietAsync();
        });
        figures.Add($"{what}: on the wall", atWall);
        figures.Add($"{what}: phones, p50", Figures.At(atPhones, 0.5));
        figures.Add($"{what}: last phone", Figures.At(atPhones, 1));
        figures.Add($"{what}: per phone", Figures.Kilobytes((people.Sum(person => person.Phone.Bytes) - bytes) / (double)people.Count));
        figures.Add(what, cpu);
    }

    private async Task ChangesAsync()
    {
        var (own, last) = (new List<TimeSpan>(), new List<TimeSpan>());
        (TimeSpan? Server, TimeSpan Own) cpu = (TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < options.Changes; i++)
        {
            var writer = people[i % people.Count];
            await writer.BeginTextAsync();
            await QuietAsync();
            var mark = Mark('c', i);
            var others = people.Where(person => person != writer).Select(person => person.Phone.ArrivesAsync(mark)).ToList();
            var (onServer, here) = await server.CpuOfAsync(async () =>
            {
                var began = Stopwatch.GetTimestamp();
                own.Add(await writer.WriteAsync(Words(mark)));
                last.Add(Stopwatch.GetElapsedTime(began, (await Task.WhenAll(others)).Max()));
                await QuietAsync();
            });
            cpu = (cpu.Server + onServer, cpu.Own + here);
        }

        figures.Add("one text changed, Opgeslagen", own);
        figures.Add("one text changed, on the last phone", last);
        figures.Add("one text changed", (cpu.Server / options.Changes, cpu.Own / options.Changes));
    }

    private async Task BurstAsync()
    {
        await InTurnAsync(people.Select<Person, Func<Task<Element>>>(person => () => person.BeginTextAsync()));
        await QuietAsync();
        var (own, seen) = (Array.Empty<TimeSpan>(), TimeSpan.Zero);
        var cpu = await server.CpuOfAsync(async () =>
        {
            var watches = people[0].Phone;
            var news = people.Select((_, i) => watches.ArrivesAsync(Mark('b', i))).ToList();
            var began = Stopwatch.GetTimestamp();
            own = await Task.WhenAll(people.Select((person, i) => person.WriteAsync(Words(Mark('b', i)))));
            seen = Stopwatch.GetElapsedTime(began, (await Task.WhenAll(news)).Max());
            await QuietAsync();
        });
        figures.Add($"{people.Count} texts changed at once: Opgeslagen", own);
        figures.Add($"{people.Count} texts changed at once: all on one phone", seen);
        figures.Add($"{people.Count} texts changed at once", cpu);
    }

    private void Memory(string what, long? before) =>
        figures.Add(what, server.Memory - before is { } more ? Figures.Kilobytes(more / (double)people.Count) : "–");

    /// <summary>A text of the usual length that holds this mark.</summary>
    private static string Words(string mark) => $"Elkaar kennen en helpen in de buurt, {mark}";

    // No word that the program marks, and none the beginning of another.
    private static string Mark(char tag, int number) => $"zq{tag}{number}x";

    /// <summary>Waits until nothing is drawn any more on any phone.</summary>
    private async Task QuietAsync()
    {
        long before;
        do
        {
            before = people.Sum(person => person.Phone.Bytes);
            await Task.Delay(300);
        }
        while (before != people.Sum(person => person.Phone.Bytes));
    }

    /// <summary>The first people make the runtime compile what all others use.</summary>
    private static async Task WarmUpAsync(Server server, Options options)
    {
        if (options.Lead is not null)
        {
            return;
        }

        await using var leader = await Leader.MakeTalkAsync(server.Address, 3);
        await using var wall = await leader.OpenWallAsync();
        await leader.GoToAsync("begrip");
        var few = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Person.JoinAsync(server.Address, leader.Code, i)));
        await Task.WhenAll(few.Select((person, i) => person.WriteAsync(Words(Mark('w', i)))));
        await leader.RevealAsync();
        await leader.GoToAsync("invloed");
        await Task.WhenAll(few.Select((person, i) => person.RateAsync(3, i)));
        await leader.RevealAsync();
        await Task.WhenAll(few.Select(person => person.DisposeAsync().AsTask()));
    }

    private static async Task<IReadOnlyList<T>> InTurnAsync<T>(IEnumerable<Func<Task<T>>> all)
    {
        var done = new List<T>();
        foreach (var some in all.Chunk(AtOnce))
        {
            done.AddRange(await Task.WhenAll(some.Select(one => one())));
        }

        return done;
    }
}
