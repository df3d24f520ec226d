using System.Globalization;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Rooms;

namespace SocialeBasis.Tests.Storage;

/// <summary>
/// How much room a talk takes on the disk. With few actors, since every actor is a choice of 150 people four times over;
/// <c>FIGURES_TO=bestand.txt</c> takes the largest talk and writes the figures for docs/betrouwbaarheid.md.
/// </summary>
public sealed class RoomOnDiskTests
{
    private static readonly string? Figures = Environment.GetEnvironmentVariable("FIGURES_TO") is { Length: > 0 } file ? Path.GetFullPath(file) : null;

    [Fact]
    public async Task A_change_takes_less_than_a_kilobyte_of_which_half_is_history()
    {
        await using var database = new RealDatabase();
        await database.OpenAsync();
        var held = LargeTalk.Hold(Figures is null ? 4 : LargeTalk.Actors);
        var empty = new FileInfo(database.File).Length;

        await database.Store.AddAsync(held.Begin, cancellation: TestContext.Current.CancellationToken);
        await database.Store.SaveAsync(held.Begin, held.Value, held.Changes, held.Now, TestContext.Current.CancellationToken);

        await database.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var whole = new FileInfo(database.File).Length - empty;
        await database.ExecuteAsync("DELETE FROM Journal");
        await database.ExecuteAsync("VACUUM");
        await database.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var rows = new FileInfo(database.File).Length - empty;
        if (Figures is not null)
        {
            await File.AppendAllTextAsync(
                Figures,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{held.Changes.Count} changes: {whole / 1e6:0.0} MB, of which {(whole - rows) / 1e6:0.0} MB journal\n"
                ),
                TestContext.Current.CancellationToken
            );
        }

        Assert.InRange(whole / held.Changes.Count, 200, 1024);
        Assert.InRange((whole - rows) / held.Changes.Count, 100, 600);
    }
}
