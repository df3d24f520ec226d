using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Rooms;

/// <summary>The live rooms and the examples that a new database starts with.</summary>
internal static partial class RoomSetup
{
    public static void AddRooms(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RoomDirectory>();
        builder.Services.AddHostedService<UnusedRooms>();
        builder.Services.AddHostedService<Retention>();
    }

    /// <summary>
    /// Brings the database up to date; the example talks of a new one are made beside what else starts. False when it cannot be used: then the operator
    /// has read why, and nothing was changed.
    /// </summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app)
    {
        var (trouble, _) = await app.Services.OpenDatabaseAsync();
        if (trouble is { } found)
        {
            Console.Error.WriteLine(found.Describe(app.Services.DatabaseFile().File));
            return false;
        }

        app.Services.GetRequiredService<SessionStore>().FillBeside(store => store.AddExamplesAsync(app.Services.GetRequiredService<ILogger<SessionStore>>()));
        return true;
    }

    /// <summary>Adds the examples that are not there: all in a new database, and what a program that was stopped too soon left out.</summary>
    internal static async Task AddExamplesAsync(this SessionStore store, ILogger log)
    {
        try
        {
            await AddAsync(store, ExampleVoorbeeld.SessionId, ExampleVoorbeeld.Make);
            await AddAsync(store, ExampleTwaalf.SessionId, ExampleTwaalf.Make);
        }
        catch (Exception failure)
        {
            NoExamples(log, failure); // the talks of people matter more; the next start tries again
        }
    }

    private static async Task AddAsync(SessionStore store, Guid id, Func<Session> make)
    {
        if (!await store.HasAsync(id))
        {
            await store.AddAsync(make());
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The example talks could not be made")]
    private static partial void NoExamples(ILogger log, Exception failure);
}
