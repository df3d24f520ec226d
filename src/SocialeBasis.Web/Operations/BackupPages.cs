using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Operations;

/// <summary>A copy of everything as a download, for who may back up, see <see cref="Visitor.MayBackUpAsync(System.Security.Claims.ClaimsPrincipal)"/>.</summary>
internal static class BackupPages
{
    /// <summary>Where the download is.</summary>
    public const string Path = "/regie/reservekopie";

    public static void MapBackups(this WebApplication app) => app.MapGet(Path, SendAsync);

    private static async Task<IResult> SendAsync(HttpContext context, Visitor visitor, IDbContextFactory<SocialeBasisDb> contexts, TimeProvider time, CancellationToken cancellation)
    {
        if (!await visitor.MayBackUpAsync(context.User))
        {
            return Results.NotFound();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var connection = db.Database.GetConnectionString()!;

        // Beside the database: there it is as safe as what it is a copy of. It goes as soon as it was sent.
        var file = $"{new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connection).DataSource}.{Guid.NewGuid():N}{Backup.Unfinished}";
        await Backup.WriteAsync(connection, file, cancellation);
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        context.Response.Headers.CacheControl = "no-store";
        var name = $"socialebasis-{time.GetLocalNow().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture)}.db";
        return Results.File(stream, "application/vnd.sqlite3", name);
    }
}
