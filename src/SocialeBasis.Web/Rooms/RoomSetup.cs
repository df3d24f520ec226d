using SocialeBasis.Domain.Examples;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Rooms;

/// <summary>The live rooms and the examples that a new database starts with.</summary>
internal static class RoomSetup
{
    public static void AddRooms(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RoomDirectory>();
        builder.Services.AddHostedService<UnusedRooms>();
        builder.Services.AddHostedService<Retention>();
    }

    /// <summary>
    /// Brings the database up to date and fills a new one with the example talks. False when it cannot be used: then the operator
    /// has read why, and nothing was changed.
    /// </summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app)
    {
        var (trouble, isNew) = await app.Services.OpenDatabaseAsync();
        if (trouble is { } found)
        {
            Console.Error.WriteLine(found.Describe(app.Services.DatabaseFile().File));
            return false;
        }

        if (isNew)
        {
            await app.Services.GetRequiredService<SessionStore>().AddExamplesAsync();
        }

        return true;
    }

    private static async Task AddExamplesAsync(this SessionStore store)
    {
        await store.AddAsync(ExampleVoorbeeld.Make());
        await store.AddAsync(ExampleTwaalf.Make());
    }
}
