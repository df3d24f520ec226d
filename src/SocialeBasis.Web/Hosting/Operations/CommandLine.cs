using Microsoft.Data.Sqlite;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Hosting.Operations;

/// <summary>What the program does instead of starting: <c>reservekopie BESTAND</c> and <c>herstel BESTAND</c>.</summary>
internal static class CommandLine
{
    private const string MakeCopy = "reservekopie";
    private const string PutBack = "herstel";

    /// <summary>Whether the first word is one of these. What follows the file are settings, as when starting.</summary>
    public static bool IsAsked(string[] args) => args is [MakeCopy or "backup" or PutBack, ..];

    /// <summary>Does it and tells how it went. Returns the exit code: 0 when it was done.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var verb, var named, ..] || named.StartsWith('-'))
        {
            Console.Error.WriteLine($"Zeg welk bestand: {args[0]} BESTAND");
            return 2;
        }

        var file = Path.GetFullPath(named);
        var builder = WebApplication.CreateBuilder(args[2..]);
        var connection = StorageSetup.ConnectionOf(builder.Configuration, builder.Environment.ContentRootPath);
        var database = Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);
        try
        {
            return verb == PutBack ? await PutBackAsync(file, database) : await CopyAsync(connection, database, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            Console.Error.WriteLine($"Dat lukte niet. {failure.Message}");
            return 1;
        }
    }

    private static async Task<int> CopyAsync(string connection, string database, string file)
    {
        if (!File.Exists(database))
        {
            Console.Error.WriteLine($"Er zijn nog geen gegevens. Dit bestand is er niet: {database}");
            return 1;
        }

        if (File.Exists(file))
        {
            Console.Error.WriteLine($"Dit bestand bestaat al. Kies een andere naam: {file}");
            return 1;
        }

        OwnerOnly.MakeFolder(Path.GetDirectoryName(file)!);
        await Backup.WriteAsync(connection, file);
        Console.WriteLine($"De reservekopie is gemaakt en nagekeken: {file}");
        Console.WriteLine("Alles van alle gesprekken staat erin. Bewaar haar op een veilige plek, en niet langer dan nodig.");
        return 0;
    }

    private static async Task<int> PutBackAsync(string file, string database)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"Dit bestand is er niet: {file}");
            return 1;
        }

        OwnerOnly.MakeFolder(Path.GetDirectoryName(database)!);
        using var mark = new DatabaseInUse(database);
        if (!mark.TryTake())
        {
            Console.Error.WriteLine("Het programma staat nog aan. Stop het eerst, en probeer het dan opnieuw. Er is niets veranderd.");
            return 1;
        }

        var (trouble, aside) = await Restore.PutBackAsync(file, database, DutchClock.Local(TimeProvider.System.GetUtcNow().UtcDateTime));
        if (trouble is { } wrong)
        {
            Console.Error.WriteLine(wrong is DatabaseTrouble.Newer
                ? $"Deze reservekopie is van een nieuwere versie van dit programma. Er is niets veranderd: {file}"
                : $"Dit is geen goede reservekopie. Er is niets veranderd: {file}");
            return 1;
        }

        Console.WriteLine("De reservekopie is teruggezet. U kunt het programma weer starten.");
        if (aside is not null)
        {
            Console.WriteLine($"Wat er stond, is er nog: {aside}");
            Console.WriteLine("Klopt alles? Gooi dat bestand dan weg: er staan gegevens van mensen in.");
        }

        return 0;
    }
}
