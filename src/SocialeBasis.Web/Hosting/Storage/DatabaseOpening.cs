using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>Opening the database at start: alone, after a look at it, and brought up to date.</summary>
internal static class DatabaseOpening
{
    /// <summary>Opens it. Says what is wrong, in which case nothing was changed, or else whether it is new.</summary>
    public static async Task<(DatabaseTrouble? Trouble, bool IsNew)> OpenDatabaseAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        var (file, isReadOnly) = services.DatabaseFile();
        try
        {
            OwnerOnly.MakeFolder(Path.GetDirectoryName(file)!);
            if (!services.GetRequiredService<DatabaseInUse>().TryTake())
            {
                return (DatabaseTrouble.InUse, false);
            }

            if (isReadOnly || !MayWrite(file))
            {
                return (DatabaseTrouble.ReadOnly, false);
            }

            if (await DatabaseCheck.FindAsync(file, DatabaseCheck.Known(), cancellation) is { } trouble)
            {
                return (trouble, false);
            }

            ThrowAwayUnfinishedCopies(file);
            DataFiles.KeepToOwner(file, services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DataFiles)));
            return (null, await services.MigrateAsync(cancellation));
        }
        catch (SqliteException failure)
        {
            return (DatabaseCheck.Of(failure), false);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return (DatabaseTrouble.ReadOnly, false);
        }
    }

    /// <summary>The whole path of the database file, and whether the settings forbid to write in it.</summary>
    public static (string File, bool IsReadOnly) DatabaseFile(this IServiceProvider services)
    {
        using var db = services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContext();
        var connection = new SqliteConnectionStringBuilder(db.Database.GetConnectionString());
        return (Path.GetFullPath(connection.DataSource), connection.Mode is SqliteOpenMode.ReadOnly);
    }

    private static bool MayWrite(string file)
    {
        if (!File.Exists(file))
        {
            return true;
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        return stream.CanWrite;
    }

    // Left by a crash while a copy was made: they hold what people said.
    private static void ThrowAwayUnfinishedCopies(string file)
    {
        foreach (var half in Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}*{Hosting.Operations.Backup.Unfinished}"))
        {
            File.Delete(half);
        }
    }
}
