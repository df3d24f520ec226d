using SocialeBasis.Domain.Examples;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Rooms;

/// <summary>The live rooms and the examples that a new database starts with.</summary>
internal static class RoomSetup
{
    public static void AddRooms(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RoomDirectory>();
        builder.Services.AddHostedService<Retention>();
    }

    /// <summary>Brings the database up to date and fills a new one with the example talks.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        if (await app.Services.MigrateAsync())
        {
            await app.Services.GetRequiredService<SessionStore>().AddExamplesAsync();
        }
    }

    private static async Task AddExamplesAsync(this SessionStore store)
    {
        await store.AddAsync(ExampleVoorbeeld.Make());
        await store.AddAsync(ExampleTwaalf.Make());
    }
}
