using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Tests.Examples;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Rules;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Fuzz;

/// <summary>
/// A hundred thousand random and hostile commands. Nothing throws, what is refused changes nothing, what is accepted leaves a talk
/// that is sound, that every screen, the report and the workbook can show, and that comes back from the disk as it was.
/// The same seed does the same again: <c>FUZZ_SEED=7 FUZZ_TALKS=400</c> tries other ones, and more.
/// </summary>
public sealed class FuzzTests
{
    private const int CommandsEach = 2_500;

    private static readonly int Seed = Setting("FUZZ_SEED", 20261124);
    private static readonly int Talks = Setting("FUZZ_TALKS", 40);

    [Fact]
    public async Task Whatever_is_sent_a_talk_stays_whole()
    {
        await using var database = new RealDatabase();
        await database.OpenAsync();
        await using var db = await database.Contexts.CreateDbContextAsync(Xunit.TestContext.Current.CancellationToken);
        var sound = new Sound(db.Model);
        var runs = new ConcurrentBag<Run>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Talks),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (number, _) => runs.Add(await RunAsync(database.Store, sound, number)));

        var accepted = runs.Sum(run => run.Accepted);
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"seed {Seed}: {Talks * CommandsEach} commands to {Talks} talks, {accepted} changed something, {runs.Sum(run => run.Refused)} refused"
        );
        Xunit.TestContext.Current.TestOutputHelper?.WriteLine(figures);
        if (
            runs.Where(run => run.Wrong is not null).OrderBy(run => run.Number).Select(run => $"seed {Seed}, talk {run.Number}: {run.Wrong}").Take(5).ToList()
            is [_, ..] wrong
        )
        {
            Assert.Fail(string.Join('\n', wrong));
        }

        Assert.Equal(CommandMaker.KindCount, runs.SelectMany(run => run.Made).Distinct().Count());
        Assert.InRange(accepted, Talks * CommandsEach / 10, int.MaxValue); // nonsense alone would find nothing
    }

    private static async Task<Run> RunAsync(SessionStore store, Sound sound, int number)
    {
        var random = new Random(unchecked((Seed * 486187739) + number));
        var maker = new CommandMaker(random);
        var run = new Run(number, maker.Made);
        var clock = new DateTime(2026, 3, 12, 12, 0, 0, DateTimeKind.Utc);
        var begin = RulesGiven.Creation(random.Next(2) == 0 ? Anonymity.Anonymous : Anonymity.Named);
        var id = new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        Assert.Null(SessionRules.Create(begin with { SessionId = id, Code = $"A{number:00000}" }, clock, out var made));
        var (talk, stored, changes) = (made!, made!, ImmutableArray.CreateBuilder<SessionChange>());
        var last = (Number: 0, Sender: (Sender)new Sender.Nobody(), Command: (SessionCommand?)null);
        try
        {
            await store.AddAsync(talk);
            for (var i = 1; i <= CommandsEach; i++)
            {
                clock = clock.AddMilliseconds(random.Next(1000));
                var (sender, command) = maker.Next(talk, clock);
                last = (i, sender, command);
                switch (SessionRules.Decide(talk, sender, command, clock))
                {
                    case Decision.Accepted { Changes.Length: > 0 } accepted:
                        var after = accepted.Changes.Aggregate(talk, SessionRules.Evolve);
                        Assert.Equal(talk.Revision + accepted.Changes.Length, after.Revision);
                        Assert.All(
                            talk.Participants.Values.Where(who => who.Standing is not Standing.TakesPart),
                            who => Assert.NotEqual(Standing.TakesPart, after.Participants[who.Id].Standing)
                        );
                        maker.WasAccepted(talk, sender, command);
                        changes.AddRange(accepted.Changes);
                        talk = after;
                        run.Accepted++;
                        break;
                    case Decision.Rejected rejected:
                        Assert.NotEmpty(rejected.Reason.Message);
                        run.Refused++;
                        break;
                }

                if (i % 100 == 0)
                {
                    Assert.Empty(sound.Of(talk));
                }

                if (i % (CommandsEach / 2) == 0)
                {
                    Show(talk, random);
                    await store.SaveAsync(stored, talk, changes.ToImmutable(), clock);
                    SameTalk.Check(talk, (await store.LoadAsync(talk.Id))!);
                    stored = talk;
                    changes.Clear();
                }
            }
        }
        catch (Exception failure)
        {
            run.Wrong = $"command {last.Number}, {last.Command} by {last.Sender}\n{failure}";
        }

        return run;
    }

    /// <summary>Everything that can be shown of it, to everybody.</summary>
    private static void Show(Session talk, Random random)
    {
        var people = talk.Participants.Keys.OrderBy(_ => random.Next()).Take(3).Append(Guid.Empty).ToList();
        foreach (var viewer in people.Select(who => (Viewer)new Viewer.Participant(who)).Append(new Viewer.BigScreen()).Append(new Viewer.Facilitator()))
        {
            foreach (var step in talk.Steps.Keys)
            {
                Assert.NotNull(SessionView.For(talk, viewer, step));
            }
        }

        foreach (var who in people)
        {
            _ = OwnAnswers.For(talk, who, talk.CreatedUtc);
        }

        Assert.NotEmpty(ReportContent.Of(ShownTalk.Of(talk), Report.Context).Sections);
        Assert.NotEmpty(WorkbookContent.Of(ShownTalk.Of(talk), Report.Context).Sheets);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private sealed record Run(int Number, HashSet<Type> Made)
    {
        public int Accepted { get; set; }

        public int Refused { get; set; }

        public string? Wrong { get; set; }
    }
}
