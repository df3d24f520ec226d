using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialeBasis.Domain;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

/// <summary>The program's own storage on a SQLite file of its own, gone afterwards.</summary>
public sealed class RealDatabase : IAsyncDisposable
{
    private readonly string? _folder;
    private readonly ServiceProvider _services;

    public RealDatabase()
        : this(Path.Combine(Directory.CreateTempSubdirectory("socialebasis-").FullName, "talks.db")) => _folder = Path.GetDirectoryName(File);

    /// <summary>On a file that is there already, and stays.</summary>
    public RealDatabase(string file, string settings = "")
    {
        File = file;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("ConnectionStrings:SocialeBasis", $"{Connection};Default Timeout=1{settings}")])
            .Build();
        _services = new ServiceCollection().AddStorage(configuration, Path.GetDirectoryName(file)!).BuildServiceProvider();
    }

    public string File { get; }

    public string Connection => $"Data Source={File}";

    internal IServiceProvider Services => _services;

    internal IDbContextFactory<SocialeBasisDb> Contexts => _services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>();

    internal SessionStore Store => _services.GetRequiredService<SessionStore>();

    internal async Task<RoomDirectory> OpenAsync(TimeProvider? time = null)
    {
        await _services.MigrateAsync();
        return NewDirectory(time);
    }

    internal RoomDirectory NewDirectory(TimeProvider? time = null) => new(Store, time ?? TimeProvider.System, NullLogger<Room>.Instance);

    internal static CreateSession Talk(Guid id, string code, string leadKey, string screenKey) =>
        new(
            id,
            code,
            leadKey,
            screenKey,
            new SessionSetup
            {
                Title = "Sociale basis in Lindehof",
                QuestionOfTheDay = "Wat bedoelen wij?",
                Date = new DateOnly(2026, 3, 12),
                DataEndsOn = new DateOnly(2027, 3, 12),
            },
            [
                new PlannedStep(Guid.CreateVersion7(), StepKind.Arrival, 10),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Term, 20, "sociale basis"),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Actors, 20),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Spheres, 20),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Influence, 20, "Op eenzaamheid?"),
                new PlannedStep(Guid.CreateVersion7(), StepKind.Roles, 20),
            ],
            [new PlannedActor(Guid.CreateVersion7(), "Huisarts", "huisarts"), new PlannedActor(Guid.CreateVersion7(), "Kerk")],
            [new Role(Guid.CreateVersion7(), 0, "Faciliteren", "Mogelijk maken.", "faciliteren")]
        );

    /// <summary>The bytes of the database file.</summary>
    public Task<byte[]> BytesAsync() => System.IO.File.ReadAllBytesAsync(File);

    /// <summary>Leaves of it what is no database at all.</summary>
    public Task BreakAsync()
    {
        SqliteConnection.ClearAllPools();
        return System.IO.File.WriteAllBytesAsync(File, [.. Enumerable.Repeat((byte)'x', 5000)]);
    }

    /// <summary>Breaks pages in the middle of it; the first, which says that it is a database, stays.</summary>
    public async Task BreakPagesAsync()
    {
        SqliteConnection.ClearAllPools();
        var bytes = await BytesAsync();
        Array.Fill(bytes, (byte)0xAB, 8192, bytes.Length / 2);
        await System.IO.File.WriteAllBytesAsync(File, bytes);
    }

    /// <summary>Changes it as another program might.</summary>
    public async Task ExecuteAsync(string statements)
    {
        await using var connection = new SqliteConnection($"{Connection};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_folder is not null)
        {
            Directory.Delete(_folder, true);
        }
    }
}
