using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>Looks at a database file without changing it: is it whole, is it ours, does this version know it?</summary>
internal static class DatabaseCheck
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>What is wrong with the file; null when it can be used, or when there is none yet.</summary>
    public static async Task<DatabaseTrouble?> FindAsync(string file, IEnumerable<string> known, CancellationToken cancellation = default)
    {
        if (new FileInfo(file) is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        try
        {
            // Read-only, so that not even the log is worked into it; not pooled, so that nothing stays open.
            await using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = file,
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ToString()
            );
            await connection.OpenAsync(cancellation);
            if (await ReadAsync(connection, "PRAGMA quick_check(1)", cancellation) is not ["ok"])
            {
                return DatabaseTrouble.Damaged;
            }

            var tables = await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table'", cancellation);
            if (!tables.Contains(History))
            {
                return tables.Count == 0 ? null : DatabaseTrouble.NotOurs;
            }

            var applied = await ReadAsync(connection, $"SELECT MigrationId FROM {History}", cancellation);
            return BeforeFirst.IsWhole(applied) ? null
                : BeforeFirst.IsHalf(applied) ? DatabaseTrouble.TooOld
                : applied.Except(known).Any() ? DatabaseTrouble.Newer
                : null;
        }
        catch (SqliteException failure)
        {
            return Of(failure);
        }
    }

    /// <summary>The migrations that this version of the program knows.</summary>
    public static IReadOnlyList<string> Known()
    {
        using var db = new SocialeBasisDbDesign().CreateDbContext([]);
        return [.. db.Database.GetMigrations()];
    }

    /// <summary>What a failure of SQLite means; see https://sqlite.org/rescode.html.</summary>
    public static DatabaseTrouble Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        5 or 6 => DatabaseTrouble.InUse,
        8 or 23 => DatabaseTrouble.ReadOnly,
        11 or 26 => DatabaseTrouble.Damaged,
        13 => DatabaseTrouble.DiskFull,
        _ => DatabaseTrouble.CannotOpen,
    };

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string query, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
