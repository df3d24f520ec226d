using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Report;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

public class RetentionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_talk_is_deleted_with_everything_in_it_once_its_end_date_has_passed()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Annemieke de Wit"));
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 3, 12, 12, 0, 0, TimeSpan.Zero));
        using var retention = RetentionOf(database, rooms, time, out _);

        Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await retention.DeleteDueAsync(Cancel));

        Assert.True(room.IsRemoved);
        Assert.Null(await rooms.FindAsync(room.Id));
        await using var db = await database.Contexts.CreateDbContextAsync(Cancel);
        Assert.False(await db.Set<Participant>().AnyAsync(Cancel));
        Assert.False(await db.Journal.AnyAsync(Cancel));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database.File)!, "talks.db*"))
        {
            Assert.DoesNotContain("Annemieke", await ReadAsync(file), StringComparison.Ordinal);
            Assert.DoesNotContain("Lindehof", await ReadAsync(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Auckland")] // there it is morning already when an evening here ends
    [InlineData("America/Los_Angeles")]
    public async Task A_talk_whose_data_ends_on_its_own_day_is_there_until_Dutch_midnight_wherever_the_server_stands(string zone)
    {
        foreach (
            var (day, midnight) in new[]
            {
                (new DateOnly(2026, 3, 12), "2026-03-12T23:00:00Z"),
                (new DateOnly(2026, 3, 29), "2026-03-29T22:00:00Z"),
                (new DateOnly(2026, 10, 25), "2026-10-25T23:00:00Z"),
            }
        )
        {
            await using var database = new RealDatabase();
            await using var rooms = await database.OpenAsync();
            await rooms.CreateAsync(EndsOn(day));
            var time = new FakeTimeProvider(DateTimeOffset.Parse(midnight, null).AddSeconds(-1));
            time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone));
            using var retention = RetentionOf(database, rooms, time, out _);

            Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(1, await retention.DeleteDueAsync(Cancel));
        }
    }

    [Fact]
    public async Task An_evening_that_goes_on_past_midnight_is_not_deleted_while_people_talk_nor_while_they_look_and_a_day_later_it_is()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 12, 22, 50, 0, TimeSpan.Zero));
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync(time);
        var room = (await rooms.CreateAsync(EndsOn(new DateOnly(2026, 3, 12)))).Room!;
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null));
        using var retention = RetentionOf(database, rooms, time, out _);

        time.Advance(TimeSpan.FromMinutes(30)); // 00:20, and the program was just restarted: nobody is back yet
        Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
        time.Advance(TimeSpan.FromHours(12));
        using (room.Show(() => Task.CompletedTask, isFirst: false)) // a tab that somebody forgot
        {
            Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
            time.SetUtcNow(new DateTimeOffset(2026, 3, 13, 22, 59, 59, TimeSpan.Zero));
            Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(Retention.GoneBy(room.Session.Setup), time.GetUtcNow());
            Assert.Equal(1, await retention.DeleteDueAsync(Cancel));
        }
    }

    [Fact]
    public async Task A_talk_that_was_moved_to_a_later_day_is_kept_on_that_day()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(EndsOn(new DateOnly(2026, 3, 12)))).Room!;
        await database.ExecuteAsync("UPDATE Sessions SET Date = '2026-04-01'");
        using var retention = RetentionOf(database, rooms, new FakeTimeProvider(new DateTimeOffset(2026, 4, 1, 20, 0, 0, TimeSpan.Zero)), out _);

        Assert.Equal(0, await retention.DeleteDueAsync(Cancel));
        Assert.NotNull(await rooms.FindAsync(room.Id));
    }

    [Fact]
    public async Task What_was_deleted_is_gone_from_the_log_too_as_soon_as_nobody_reads_from_before_while_another_talk_goes_on()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var gone = (await rooms.CreateAsync(EndsOn(new DateOnly(2026, 3, 12)))).Room!;
        var goesOn = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        await gone.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Annemieke de Wit"));
        using var retention = RetentionOf(database, rooms, new FakeTimeProvider(new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero)), out _);
        await using (var reader = new SqliteConnection($"{database.Connection};Pooling=False"))
        {
            // A backup or a report that began before holds the state of then.
            await reader.OpenAsync(Cancel);
            await using var moment = reader.BeginTransaction(deferred: true);
            await using var reading = reader.CreateCommand();
            reading.CommandText = "SELECT COUNT(*) FROM Sessions";
            Assert.Equal(2L, await reading.ExecuteScalarAsync(Cancel));
            Assert.Equal(1, await retention.DeleteDueAsync(Cancel));
            Assert.False(retention.IsLogEmptied);
        }

        await goesOn.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Piet"));
        Assert.Equal(0, await retention.DeleteDueAsync(Cancel));

        Assert.True(retention.IsLogEmptied);
        foreach (
            var file in Directory
                .GetFiles(Path.GetDirectoryName(database.File)!, "talks.db*")
                .Where(file => !file.EndsWith(".in-gebruik", StringComparison.Ordinal))
        )
        {
            Assert.DoesNotContain("Annemieke", await ReadAsync(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Files_made_of_a_deleted_talk_are_not_kept_and_those_of_others_are()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var gone = (await rooms.CreateAsync(RealDatabase.Talk)).Room!.Session;
        var (of, ofExample) = (ShownTalk.Of(gone), ShownTalk.Of(gone with { Id = Guid.CreateVersion7() }));
        using var files = new FileShelf();
        var (word, excel, other, both) = (new object(), new object(), new object(), new object());
        await files.OfAsync(of, "docx", () => word);
        await files.OfAsync(of, "xlsx", () => excel);
        await files.OfAsync(ofExample, "docx", () => other);
        await files.OfAsync([ofExample, of], "docx", () => Task.FromResult(both));
        using var retention = RetentionOf(database, rooms, new FakeTimeProvider(new DateTimeOffset(2027, 3, 14, 12, 0, 0, TimeSpan.Zero)), out _, files: files);

        await retention.DeleteDueAsync(Cancel);

        Assert.NotSame(word, await files.OfAsync(of, "docx", () => new object()));
        Assert.NotSame(excel, await files.OfAsync(of, "xlsx", () => new object()));
        Assert.Same(other, await files.OfAsync(ofExample, "docx", () => new object()));
        Assert.NotSame(both, await files.OfAsync([ofExample, of], "docx", () => Task.FromResult(new object())));
    }

    [Fact]
    public async Task An_entry_says_that_something_was_deleted_and_nothing_of_what_it_was()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        await rooms.CreateAsync(RealDatabase.Talk);
        await rooms.CreateAsync(RealDatabase.Talk);
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 3, 14, 12, 0, 0, TimeSpan.Zero));
        using var retention = RetentionOf(database, rooms, time, out _);

        await retention.DeleteDueAsync(Cancel);
        await retention.DeleteDueAsync(Cancel);

        await using var db = await database.Contexts.CreateDbContextAsync(Cancel);
        Assert.Equal(new Deletion(1, time.GetUtcNow().UtcDateTime, 2, 0), Assert.Single(await db.Deletions.ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Backups_are_deleted_when_they_are_older_than_the_setting_says_also_when_no_talk_ends()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero));
        using var retention = RetentionOf(database, rooms, time, out var backups, keepDays: "3");
        var young = BackupOf(backups, "2026-03-18.db", time.GetUtcNow().AddDays(-3).AddMinutes(1));
        var old = BackupOf(backups, "2026-03-17.db", time.GetUtcNow().AddDays(-3));

        await retention.DeleteDueAsync(Cancel);

        Assert.True(File.Exists(young));
        Assert.False(File.Exists(old));
        await using var db = await database.Contexts.CreateDbContextAsync(Cancel);
        Assert.Equal((0, 1), Assert.Single(await db.Deletions.Select(entry => ValueTuple.Create(entry.Talks, entry.Backups)).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Backups_stand_beside_the_database_and_are_kept_for_two_weeks_unless_somebody_says_otherwise()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero));
        using var retention = RetentionOf(database, rooms, time, out var backups);
        var kept = BackupOf(backups, "a.db", time.GetUtcNow().AddDays(-13));
        var gone = BackupOf(backups, "b.db", time.GetUtcNow().AddDays(-14));
        var aside = BackupOf(backups, "../talks.db.voor-herstel-20260306-120000", time.GetUtcNow().AddDays(-14));

        await retention.DeleteDueAsync(Cancel);

        Assert.Equal(Path.Combine(Path.GetDirectoryName(database.File)!, "reserve"), backups.Folder);
        Assert.True(File.Exists(kept));
        Assert.False(File.Exists(gone));
        Assert.False(File.Exists(aside));
        Assert.True(File.Exists(database.File));
    }

    private static Func<Guid, string, string, string, CreateSession> EndsOn(DateOnly day) =>
        (id, code, leadKey, screenKey) =>
        {
            var talk = RealDatabase.Talk(id, code, leadKey, screenKey);
            return talk with { Setup = talk.Setup with { Date = day, DataEndsOn = day } };
        };

    private static Retention RetentionOf(
        RealDatabase database,
        RoomDirectory rooms,
        TimeProvider time,
        out OldBackups backups,
        string? keepDays = null,
        FileShelf? files = null
    )
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                KeyValuePair.Create<string, string?>("ConnectionStrings:SocialeBasis", $"Data Source={database.File}"),
                KeyValuePair.Create(OldBackups.Setting, keepDays),
            ])
            .Build();
        backups = new OldBackups(configuration, new Somewhere(Path.GetDirectoryName(database.File)!));
        return new Retention(database.Contexts, rooms, files ?? new FileShelf(), backups, time, NullLogger<Retention>.Instance);
    }

    private static string BackupOf(OldBackups backups, string name, DateTimeOffset written)
    {
        var file = Path.Combine(Directory.CreateDirectory(backups.Folder).FullName, name);
        File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(file, written.UtcDateTime);
        return file;
    }

    /// <summary>What stands in the file; SQLite takes its side files away itself when the last connection closes, and what is gone holds nothing.</summary>
    private static async Task<string> ReadAsync(string file)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            return await reader.ReadToEndAsync();
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    private sealed class Somewhere(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "SocialeBasis";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
