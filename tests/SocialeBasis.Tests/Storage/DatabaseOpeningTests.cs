using Microsoft.Data.Sqlite;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Storage;

/// <summary>A database that cannot be used is named in Dutch, and left as it is.</summary>
public class DatabaseOpeningTests
{
    [Fact]
    public async Task A_new_database_is_made_and_one_of_today_is_opened()
    {
        await using var database = new RealDatabase();

        Assert.Equal((null, true), await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken));
        Assert.Equal((null, false), await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_database_is_left_as_it_is() =>
        await RefusesAsync(DatabaseTrouble.Damaged, "beschadigd", database => database.BreakAsync());

    [Fact]
    public async Task A_database_with_broken_pages_is_left_as_it_is() =>
        await RefusesAsync(DatabaseTrouble.Damaged, "beschadigd", database => database.BreakPagesAsync());

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_as_it_is() =>
        await RefusesAsync(
            DatabaseTrouble.Newer,
            "nieuwere versie",
            database => database.ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')")
        );

    [Fact]
    public async Task A_database_of_another_program_is_left_as_it_is() =>
        await RefusesAsync(DatabaseTrouble.NotOurs, "ander programma", database => database.ExecuteAsync("DROP TABLE __EFMigrationsHistory"));

    [Fact]
    public async Task A_database_that_may_not_be_written_is_left_as_it_is() =>
        await RefusesAsync(DatabaseTrouble.ReadOnly, "mag niet schrijven", _ => Task.CompletedTask, ";Mode=ReadOnly");

    [Fact]
    public async Task A_second_program_on_the_same_database_is_refused()
    {
        await using var database = new RealDatabase();
        await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken);
        await using var second = new RealDatabase(database.File);

        Assert.Equal((DatabaseTrouble.InUse, false), await second.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_copy_that_a_crash_left_unfinished_is_thrown_away()
    {
        await using var database = new RealDatabase();
        var half = $"{database.File}.abc.half";
        await File.WriteAllTextAsync(half, "names of people", TestContext.Current.CancellationToken);

        await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken);

        Assert.False(File.Exists(half));
    }

    private static async Task RefusesAsync(DatabaseTrouble expected, string says, Func<RealDatabase, Task> spoil, string settings = "")
    {
        await using var first = new RealDatabase();
        await using (await first.OpenAsync())
        {
        }

        await spoil(first);
        SqliteConnection.ClearAllPools();
        var before = await first.BytesAsync();
        await using var database = new RealDatabase(first.File, settings);

        var (trouble, _) = await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, trouble);
        Assert.Contains(says, expected.Describe(first.File), StringComparison.Ordinal);
        Assert.Contains("niets veranderd", expected.Describe(first.File), StringComparison.Ordinal);
        Assert.Equal(before, await first.BytesAsync());
    }
}
