using Microsoft.Data.Sqlite;

namespace SocialeBasis.Web.Hosting;

/// <summary>The folder with everything that must survive a restart: the database file and the signing keys.</summary>
public static class DataFolder
{
    /// <summary>
    /// The full path of the folder of the SQLite file in <c>ConnectionStrings:SocialeBasis</c>; <c>data</c> under the content
    /// root when that setting is empty, names no file, or belongs to another kind of database.
    /// </summary>
    public static string Path(IConfiguration configuration, IHostEnvironment environment)
    {
        var file = DatabaseFile(configuration.GetConnectionString("SocialeBasis"));
        return System.IO.Path.GetDirectoryName(System.IO.Path.Combine(environment.ContentRootPath, file ?? "data/none"))!;
    }

    private static string? DatabaseFile(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            return null;
        }

        try
        {
            var source = new SqliteConnectionStringBuilder(connection).DataSource;
            return source is "" or ":memory:" ? null : source;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
