using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// The backups that the program made itself: in <c>reserve</c> beside the database, and what putting a backup back left beside it.
/// They hold talks that have been deleted since, so each is deleted after <c>Backups:KeepDays</c> days: that long after its end
/// date a talk is gone from everywhere.
/// </summary>
internal sealed class OldBackups(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Whole days; 0 keeps none, not even of today.</summary>
    public const string Setting = "Backups:KeepDays";

    /// <summary>Two weeks: long enough to notice that something is wrong, short enough for what is promised about deleting.</summary>
    public const int UsualDays = 14;

    /// <summary>The folder beside the database.</summary>
    public const string FolderName = "reserve";

    private const string PutAside = "*.voor-herstel-*";

    private readonly string _data = DataFolder.Path(configuration, environment);

    /// <summary>Where they stand; need not be there.</summary>
    public string Folder => Path.Combine(_data, FolderName);

    private TimeSpan Keep => TimeSpan.FromDays(Math.Max(0, configuration.GetValue(Setting, UsualDays)));

    /// <summary>Deletes every backup that was written too long ago, and says how many that were. One that is in use waits for the next time.</summary>
    public int DeleteBefore(DateTimeOffset now) =>
        FilesIn(Folder, "*", SearchOption.AllDirectories)
            .Concat(FilesIn(_data, PutAside, SearchOption.TopDirectoryOnly))
            .Where(file => file.LastWriteTimeUtc <= now.UtcDateTime - Keep)
            .ToList()
            .Count(IsDeleted);

    private static IEnumerable<FileInfo> FilesIn(string folder, string pattern, SearchOption depth) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles(pattern, depth) : [];

    private static bool IsDeleted(FileInfo file)
    {
        try
        {
            file.Delete();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
