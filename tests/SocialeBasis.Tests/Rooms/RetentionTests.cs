using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Tests.Rooms;

public class RetentionTests
{
    [Fact]
    public async Task A_talk_is_deleted_with_everything_in_it_once_its_end_date_has_passed()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Annemieke de Wit"));
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 3, 12, 12, 0, 0, TimeSpan.Zero));
        using var retention = new Retention(database.Contexts, rooms, time, NullLogger<Retention>.Instance);

        Assert.Equal(0, await retention.DeleteDueAsync(TestContext.Current.CancellationToken));
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await retention.DeleteDueAsync(TestContext.Current.CancellationToken));

        Assert.Null(await rooms.FindAsync(room.Id));
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.False(await db.Set<Participant>().AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Journal.AnyAsync(TestContext.Current.CancellationToken));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database.File)!, "talks.db*"))
        {
            Assert.DoesNotContain("Annemieke", await ReadAsync(file), StringComparison.Ordinal);
        }
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
}
