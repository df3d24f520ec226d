using Microsoft.Data.Sqlite;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Operations;

/// <summary>A copy of the whole database as it is at one moment, made while people go on answering.</summary>
internal static class Backup
{
    /// <summary>What a copy that is not finished is called; the program throws such files away when it starts.</summary>
    public const string Unfinished = ".half";

    /// <summary>
    /// Makes the copy. It is there whole and checked, or not at all; throws <see cref="IOException"/> or
    /// <see cref="SqliteException"/> when it cannot be made, such as when the file exists already.
    /// </summary>
    /// <param name="connection">How to connect to the database that is copied.</param>
    /// <param name="target">The new file.</param>
    /// <param name="cancellation">Stops before the copy has its name.</param>
    public static async Task WriteAsync(string connection, string target, CancellationToken cancellation = default)
    {
        var half = target + Unfinished;
        File.Delete(half);
        try
        {
            // SQLite fills a file that is empty, and leaves it its rights.
            await using (OwnerOnly.OpenOrMake(half))
            {
            }

            await using (
                var source = new SqliteConnection(new SqliteConnectionStringBuilder(connection) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString())
            )
            {
                await source.OpenAsync(cancellation);
                await using var command = source.CreateCommand();
                command.CommandText = "VACUUM INTO $file";
                command.Parameters.AddWithValue("$file", half);
                await command.ExecuteNonQueryAsync(cancellation);
            }

            if (await Hosting.Storage.DatabaseCheck.FindAsync(half, Hosting.Storage.DatabaseCheck.Known(), cancellation) is { } trouble)
            {
                throw new IOException($"The copy is not good: {trouble}.");
            }

            ToDisk(half);
            File.Move(half, target, overwrite: false);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Waits until the disk has the file: a copy that a power cut takes away is none.</summary>
    internal static void ToDisk(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
