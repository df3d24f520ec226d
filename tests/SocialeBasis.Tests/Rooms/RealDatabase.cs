using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Tests.Rooms;

/// <summary>The program's own storage on a SQLite file of its own, gone afterwards.</summary>
public sealed class RealDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialebasis-").FullName;
    private readonly ServiceProvider _services;

    public RealDatabase()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("ConnectionStrings:SocialeBasis", $"Data Source={File};Default Timeout=1")])
            .Build();
        _services = new ServiceCollection().AddStorage(configuration, _folder).BuildServiceProvider();
    }

    public string File => Path.Combine(_folder, "talks.db");

    internal IDbContextFactory<SocialeBasisDb> Contexts => _services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>();

    internal SessionStore Store => _services.GetRequiredService<SessionStore>();

    internal async Task<RoomDirectory> OpenAsync()
    {
        await _services.MigrateAsync();
        return NewDirectory();
    }

    internal RoomDirectory NewDirectory() => new(Store, TimeProvider.System, NullLogger<Room>.Instance);

    internal static CreateSession Talk(Guid id, string code, string leadKey, string screenKey) => new(
        id,
        code,
        leadKey,
        screenKey,
        new SessionSetup { Title = "Sociale basis in Lindehof", QuestionOfTheDay = "Wat bedoelen wij?", Date = new DateOnly(2026, 3, 12), DataEndsOn = new DateOnly(2027, 3, 12) },
        [
            new PlannedStep(Guid.CreateVersion7(), StepKind.Arrival, 10),
            new PlannedStep(Guid.CreateVersion7(), StepKind.Term, 20, "sociale basis"),
            new PlannedStep(Guid.CreateVersion7(), StepKind.Actors, 20),
            new PlannedStep(Guid.CreateVersion7(), StepKind.Spheres, 20),
            new PlannedStep(Guid.CreateVersion7(), StepKind.Influence, 20, "Op eenzaamheid?"),
            new PlannedStep(Guid.CreateVersion7(), StepKind.Roles, 20),
        ],
        [new PlannedActor(Guid.CreateVersion7(), "Huisarts", "huisarts"), new PlannedActor(Guid.CreateVersion7(), "Kerk")],
        [new Role(Guid.CreateVersion7(), 0, "Faciliteren", "Mogelijk maken.", "faciliteren")]);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }
}
