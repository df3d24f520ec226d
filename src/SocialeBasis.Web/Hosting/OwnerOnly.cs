namespace SocialeBasis.Web.Hosting;

/// <summary>
/// What holds what people said is for the user alone who runs the program: files 0600, folders 0700, whatever the umask of the
/// system. Windows has no such modes: there a folder has the rights of the one it stands in.
/// </summary>
internal static class OwnerOnly
{
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;
    private const UnixFileMode OthersToo = ~FolderMode;

    /// <summary>Makes the folder, and those above it that are not there; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        // One by one: the framework would make those above it as the system usually does.
        if (Path.GetDirectoryName(folder) is { Length: > 0 } above)
        {
            MakeFolder(above);
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, FolderMode);
        }
    }

    /// <summary>Opens the file for reading and writing, or makes it, empty.</summary>
    public static FileStream OpenOrMake(string file, FileShare share = FileShare.ReadWrite)
    {
        var options = new FileStreamOptions { Mode = System.IO.FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode;
        }

        return new FileStream(file, options);
    }

    /// <summary>Takes away what others may do with what is there already. Says how many files and folders that were.</summary>
    /// <param name="folder">The folder with the data; left as it is when it holds anything else.</param>
    /// <param name="files">The files of the program in it.</param>
    /// <exception cref="UnauthorizedAccessException">Somebody else owns one of them.</exception>
    public static int Tighten(string folder, IEnumerable<FileSystemInfo> files) =>
        OperatingSystem.IsWindows() || files.ToList() is not { } ours ? 0
        : (IsOfOthersToo(folder, ours) ? 0 : TightenOne(new DirectoryInfo(folder))) + ours.Sum(TightenOne);

    // A folder that holds anything else is not ours to close: a home, /tmp, /srv/data, the one with the program itself.
    private static bool IsOfOthersToo(string folder, IEnumerable<FileSystemInfo> ours)
    {
        var names = ours.Select(one => one.FullName).ToHashSet(StringComparer.Ordinal);
        return !new DirectoryInfo(folder).EnumerateFileSystemInfos().All(one => names.Contains(one.FullName));
    }

    private static int TightenOne(FileSystemInfo one)
    {
        if (OperatingSystem.IsWindows() || one is { Exists: false } || one.LinkTarget is not null || (one.UnixFileMode & OthersToo) == 0)
        {
            return 0;
        }

        one.UnixFileMode &= FolderMode;
        return 1;
    }
}
