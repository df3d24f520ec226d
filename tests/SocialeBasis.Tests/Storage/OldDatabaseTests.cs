using Microsoft.Data.Sqlite;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Storage;

/// <summary>An update never costs anybody their talk: databases of every release, and of just before the first, are opened by today's code.</summary>
public class OldDatabaseTests
{
    private const string TwelveSteps = "schema-before-first.sql";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_from_before_the_first_release_keeps_every_row()
    {
        await using var database = new RealDatabase();
        await database.ExecuteAsync(await ScriptAsync(TwelveSteps));
        var before = await RowsAsync(database);

        Assert.Equal((null, false), await database.Services.OpenDatabaseAsync(Cancel));
        Assert.Empty(before.Except(await RowsAsync(database)));

        await using var rooms = database.NewDirectory();
        foreach (var id in await ReadAsync(database, "SELECT Id FROM Sessions"))
        {
            var room = (await rooms.FindAsync(Guid.Parse(id)))!;
            var kept = SessionParts.Of(PartKind.Answer).Concat(SessionParts.Of(PartKind.Outcome))
                .Sum(part => part.Differences(Empty(room.Session), room.Session).Count());
            Assert.True(kept > 50, $"{kept} answers and outcomes");
            Assert.All(room.Session.Agenda, step => Assert.NotNull(room.View(new Viewer.Facilitator(), step.Id)));
        }
    }

    [Fact]
    public async Task It_has_the_tables_that_a_new_one_has()
    {
        await using var old = new RealDatabase();
        await old.ExecuteAsync(await ScriptAsync(TwelveSteps));
        await using var fresh = new RealDatabase();
        foreach (var database in new[] { old, fresh })
        {
            await database.Services.OpenDatabaseAsync(Cancel);
        }

        const string columns = """
            SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
            FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1
            """;
        const string indexes = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1";
        const string history = "SELECT MigrationId FROM __EFMigrationsHistory";
        Assert.Equal(await ReadAsync(fresh, columns), await ReadAsync(old, columns));
        Assert.Equal(await ReadAsync(fresh, indexes), await ReadAsync(old, indexes));
        Assert.Equal(await ReadAsync(fresh, history), await ReadAsync(old, history));
    }

    [Fact]
    public async Task Its_talk_goes_on_also_after_it_was_opened_again()
    {
        await using var database = new RealDatabase();
        await database.ExecuteAsync(await ScriptAsync(TwelveSteps));
        await database.Services.OpenDatabaseAsync(Cancel);
        Assert.Equal((null, false), await database.Services.OpenDatabaseAsync(Cancel));
        await using var rooms = database.NewDirectory();
        var room = (await rooms.FindAsync(Guid.Parse((await ReadAsync(database, "SELECT Id FROM Sessions WHERE ClosedUtc IS NULL"))[0])))!;
        var newcomer = new Sender.Participant(Guid.CreateVersion7());
        Assert.IsType<Reply.Ok>(await room.SendAsync(newcomer, new Join(room.Session.Setup.Perspectives[0].Id, null)));
        Assert.IsType<Reply.Ok>(await room.SendAsync(newcomer, new SetReady(room.Session.CurrentStepId, true)));
    }

    [Fact]
    public async Task One_that_is_half_way_is_refused_and_stays_as_it_is()
    {
        await using var database = new RealDatabase();
        await database.ExecuteAsync(await ScriptAsync(TwelveSteps));
        await database.ExecuteAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId = '{BeforeFirst.Last}'");
        var before = await RowsAsync(database);
        Assert.Equal((DatabaseTrouble.TooOld, false), await database.Services.OpenDatabaseAsync(Cancel));
        Assert.Equal(before, await RowsAsync(database));
    }

    /// <summary>How many rows each table has, but for the history of the tables themselves.</summary>
    private static async Task<List<string>> RowsAsync(RealDatabase database)
    {
        var rows = new List<string>();
        foreach (
            var table in await ReadAsync(
                database,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '!_!_EF%' ESCAPE '!' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
            )
        )
        {
            rows.Add($"{table}: {(await ReadAsync(database, $"SELECT COUNT(*) FROM \"{table}\""))[0]}");
        }

        return rows;
    }

    private static async Task<List<string>> ReadAsync(RealDatabase database, string query)
    {
        await using var connection = new SqliteConnection($"{database.Connection};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var found = new List<string>();
        while (await reader.ReadAsync(Cancel))
        {
            found.Add(reader.GetValue(0).ToString()!);
        }

        return found;
    }

    private static Session Empty(Session like) => new()
    {
        Id = like.Id,
        Code = like.Code,
        LeadKey = like.LeadKey,
        ScreenKey = like.ScreenKey,
        Setup = like.Setup,
        CreatedUtc = like.CreatedUtc,
        CurrentStepId = like.CurrentStepId,
    };

    private static async Task<string> ScriptAsync(string name)
    {
        using var reader = new StreamReader(typeof(OldDatabaseTests).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync(Cancel);
    }
}
