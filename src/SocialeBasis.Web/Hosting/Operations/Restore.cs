using System.Globalization;
using Microsoft.Data.Sqlite;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Hosting.Operations;

/// <summary>Puts a copy back in the place of the database. What was there is moved aside, never thrown away.</summary>
internal static class Restore
{
    private static readonly string[] SideFiles = ["-wal", "-shm"];

    /// <summary>Puts the copy back.</summary>
    /// <param name="copy">The file of <see cref="Backup"/>; stays where it is.</param>
    /// <param name="database">The file the program works with; no program may be using it.</param>
    /// <param name="now">Names the file that was there.</param>
    /// <returns>What is wrong with the copy, or where the earlier data is now; neither when there was none.</returns>
    public static async Task<(DatabaseTrouble? Trouble, string? Aside)> PutBackAsync(string copy, string database, DateTime now)
    {
        if (await DatabaseCheck.FindAsync(copy, DatabaseCheck.Known()) is { } trouble)
        {
            return (trouble, null);
        }

        OwnerOnly.MakeFolder(Path.GetDirectoryName(database)!);
        var half = database + Backup.Unfinished;
        await CopyAsync(copy, half);
        await SignEverybodyOutAsync(half);
        Backup.ToDisk(half);
        var aside = MoveAside(database, now);
        File.Move(half, database);
        return (null, aside);
    }

    // Not File.Copy, which would take over that others may read the copy.
    private static async Task CopyAsync(string copy, string half)
    {
        File.Delete(half);
        await using var from = File.OpenRead(copy);
        await using var to = OwnerOnly.OpenOrMake(half);
        await from.CopyToAsync(to);
    }

    // A copy of this morning knows who was signed in this morning; who signed out since must not be in again.
    private static async Task SignEverybodyOutAsync(string database)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'SignIns'";
        if (await command.ExecuteScalarAsync() is 0L)
        {
            return; // of before there was such a table
        }

        command.CommandText = "DELETE FROM SignIns";
        await command.ExecuteNonQueryAsync();
    }

    // The log goes along under the name that belongs to it: without it the newest answers would be gone.
    private static string? MoveAside(string database, DateTime now)
    {
        var aside = $"{database}.voor-herstel-{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        foreach (var side in SideFiles.Where(side => File.Exists(database + side)))
        {
            File.Move(database + side, aside + side);
        }

        if (!File.Exists(database))
        {
            return null;
        }

        File.Move(database, aside);
        return aside;
    }
}
