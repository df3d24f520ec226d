using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// Sees to it at every start that only the user who runs the program can read the data: also what an earlier version made, or what was copied there.
/// </summary>
internal static partial class DataFiles
{
    /// <summary>Takes away what others may do with the database, what stands beside it, the keys and the backups.</summary>
    public static void KeepToOwner(string database, ILogger log)
    {
        var folder = Path.GetDirectoryName(database)!;
        try
        {
            if (OwnerOnly.Tighten(folder, Of(folder, Path.GetFileName(database))) is > 0 and var count)
            {
                Tightened(log, count);
            }
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            CouldNotTighten(log, failure.GetType().Name);
        }
    }

    // The log, what a restore put aside, copies that were not finished: all begin with the name of the database.
    private static IEnumerable<FileSystemInfo> Of(string folder, string database) =>
        new DirectoryInfo(folder).EnumerateFiles($"{database}*")
            .Concat(Under(Path.Combine(folder, "keys")))
            .Concat(Under(Path.Combine(folder, OldBackups.FolderName)));

    private static IEnumerable<FileSystemInfo> Under(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Prepend(new DirectoryInfo(folder)) : [];

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Others on this computer could read {Count} files or folders of the data; now only the user of this program can"
    )]
    private static partial void Tightened(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Others on this computer may be able to read the data: the rights of its files could not be changed ({Kind})"
    )]
    private static partial void CouldNotTighten(ILogger log, string kind);
}
