using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>The embedded database: where it is, and bringing it up to date at start.</summary>
internal static class StorageSetup
{
    /// <summary>One file, <c>data/socialebasis.db</c>, unless <c>ConnectionStrings:SocialeBasis</c> says otherwise.</summary>
    public const string DefaultConnection = "Data Source=data/socialebasis.db";

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddStorage(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton<OldBackups>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [Hosting.Health.Ready]);
    }

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var connection = ConnectionOf(configuration, contentRoot);
        services.AddDbContextFactory<SocialeBasisDb>(options => options.UseSqlite(connection).AddInterceptors(new DurableConnections()));
        services.AddLogging();
        services.AddAccountTables();
        services.AddSingleton<SessionStore>();
        services.AddSingleton(new DatabaseInUse(new SqliteConnectionStringBuilder(connection).DataSource));
        return services;
    }

    /// <summary>How to connect: as the settings say, with the whole path of the file.</summary>
    internal static string ConnectionOf(IConfiguration configuration, string contentRoot) =>
        Connection(configuration.GetConnectionString("SocialeBasis") is { Length: > 0 } given ? given : DefaultConnection, contentRoot);

    /// <summary>
    /// The tables of accounts with room for passkeys. The base class of the context reads this from the options of the services,
    /// so it is said here and not where accounts are used: the tables are the same whether they are or not.
    /// </summary>
    public static IServiceCollection AddAccountTables(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>
    /// A relative file is meant from the program's folder. Waits at most five seconds for a locked database, where the library's
    /// default of thirty leaves people staring at "Bezig met opslaan".
    /// </summary>
    private static string Connection(string setting, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(setting);
        builder.DataSource = Path.Combine(contentRoot, builder.DataSource);
        builder.DefaultTimeout = builder.ShouldSerialize("Default Timeout") ? builder.DefaultTimeout : 5;
        return builder.ToString();
    }

    /// <summary>Makes the folder and brings the tables up to date, when they are not. Says whether the database is new.</summary>
    public static async Task<bool> MigrateAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync(cancellation);
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder)
        {
            OwnerOnly.MakeFolder(folder);
        }

        // SQLite would make it as the system usually makes files; what it makes beside it gets the rights of this one.
        await using (OwnerOnly.OpenOrMake(file))
        {
        }

        // A copy that was put back is not in WAL mode, and EF first looks with a connection that may not change that.
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ToString()))
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=WAL";
            await command.ExecuteNonQueryAsync(cancellation);
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
            if (await command.ExecuteScalarAsync(cancellation) is > 0L)
            {
                string[] known = [.. db.Database.GetMigrations()];
                await BeforeFirst.BringOverAsync(connection, known[0], cancellation);

                // Looking for work, the library reads its whole model and takes a lock: most starts of a program have none.
                command.CommandText = "SELECT COUNT(*) FROM __EFMigrationsHistory";
                if (await command.ExecuteScalarAsync(cancellation) is long applied && applied == known.Length)
                {
                    return false;
                }
            }
        }

        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any();
        await db.Database.MigrateAsync(cancellation);
        return isNew;
    }
}
