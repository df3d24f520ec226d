using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Operations;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Storage;

/// <summary>Only the user who runs the program can read what people said, whatever the umask; what was open is closed at start.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OwnerOnlyTests : IDisposable
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;
    private const UnixFileMode Everybody = Others | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_program_makes_is_for_its_user_alone()
    {
        using var app = new RunningApp();
        using var browser = app.Browser();
        using var page = await browser.GetAsync("/meedoen", Cancel);
        var made = new DirectoryInfo(app.DataFolder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(one => one.Name).ToList();
        Assert.All(["test.db", "test.db-wal", "test.db-shm", "test.db.in-gebruik", "keys"], name => Assert.Contains(name, made));
        Assert.Contains(made, name => name.StartsWith("key-", StringComparison.Ordinal));
        IsClosed(app.DataFolder);
    }

    [Fact]
    public async Task A_new_folder_a_copy_and_what_putting_one_back_leaves_are_for_its_user_alone()
    {
        var data = Path.Combine(folder.FullName, "nieuw", "data");
        OwnerOnly.MakeFolder(Path.Combine(data, "keys"));
        IsClosed(Path.GetDirectoryName(data)!);
        await using var database = new RealDatabase(Path.Combine(data, "talks.db"));
        await OpenAsync(database);
        var copy = Path.Combine(data, "kopie.db");
        await Backup.WriteAsync(database.Connection, copy, Cancel);
        IsClosed(data);
        new FileInfo(copy).UnixFileMode |= Others; // as a copy that came from elsewhere
        var (trouble, aside) = await Restore.PutBackAsync(copy, database.File, new DateTime(2026, 3, 12));
        Assert.Null(trouble);
        Assert.All([database.File, aside!], file => Assert.Equal(UnixFileMode.None, new FileInfo(file).UnixFileMode & Others));
    }

    [Fact]
    public async Task What_others_could_read_is_closed_at_start()
    {
        await using (var before = new RealDatabase(Path.Combine(folder.FullName, "talks.db")))
        {
            await OpenAsync(before);
            before.Services.GetRequiredService<DatabaseInUse>().Dispose();
        }

        var keys = folder.CreateSubdirectory("keys");
        var reserve = folder.CreateSubdirectory("reserve").CreateSubdirectory("oud");
        await File.WriteAllTextAsync(Path.Combine(keys.FullName, "key-1.xml"), "", Cancel);
        await File.WriteAllTextAsync(Path.Combine(reserve.FullName, "a.db"), "", Cancel);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "talks.db.voor-herstel-20260312-201500"), "", Cancel);
        foreach (var one in folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(folder))
        {
            one.UnixFileMode = Everybody;
        }

        await using var database = new RealDatabase(Path.Combine(folder.FullName, "talks.db"));
        await OpenAsync(database);

        IsClosed(folder.FullName);
    }

    [Fact]
    public async Task A_folder_that_holds_anything_of_others_stays_open_and_only_our_files_in_it_are_closed()
    {
        folder.UnixFileMode = Everybody;
        var theirs = Path.Combine(folder.FullName, "van-een-ander.txt");
        await File.WriteAllTextAsync(theirs, "", Cancel);
        new FileInfo(theirs).UnixFileMode |= UnixFileMode.OtherRead;

        await using var database = new RealDatabase(Path.Combine(folder.FullName, "talks.db"));
        await OpenAsync(database);

        folder.Refresh();
        Assert.Equal(Everybody, folder.UnixFileMode);
        Assert.True(new FileInfo(theirs).UnixFileMode.HasFlag(UnixFileMode.OtherRead));
        Assert.Equal(UnixFileMode.None, new FileInfo(database.File).UnixFileMode & Others);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task OpenAsync(RealDatabase database) => Assert.Null((await database.Services.OpenDatabaseAsync(Cancel)).Trouble);

    private static void IsClosed(string data)
    {
        foreach (var one in new DirectoryInfo(data).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(new DirectoryInfo(data)))
        {
            Assert.True((one.UnixFileMode & Others) == 0, $"{one.FullName} is {one.UnixFileMode}");
        }
    }
}
