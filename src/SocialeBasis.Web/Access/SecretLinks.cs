using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Access;

/// <summary>
/// The links with which others lead a talk or show its big screen. The secret is in the address once: the first visit puts it
/// in a cookie and goes on to the plain address.
/// </summary>
internal static class SecretLinks
{
    /// <summary>The path that lets somebody lead: <c>/regie/{id}/sleutel/{key}</c>.</summary>
    public static string Lead(Guid id, string key) => $"/regie/{id}/sleutel/{key}";

    /// <summary>The path that lets a computer show the big screen: <c>/scherm/{id}/sleutel/{key}</c>.</summary>
    public static string Screen(Guid id, string key) => $"/scherm/{id}/sleutel/{key}";

    public static void MapSecretLinks(this WebApplication app)
    {
        app.MapGet(
            "/regie/{id:guid}/sleutel/{key}",
            async (Guid id, string key, HttpContext context, RoomDirectory rooms, AccessCookies cookies, Visitor visitor) =>
                await visitor.LinkWorksAsync(id)
                    ? await OpenAsync(rooms, id, key, visitor.LeadKeyAsync, () => cookies.GrantLead(context, id, key), $"/regie/{id}")
                    : Results.Redirect($"/regie/{id}")
        ); // where facilitators have accounts, this asks to sign in
        app.MapGet(
            "/scherm/{id:guid}/sleutel/{key}",
            (Guid id, string key, HttpContext context, RoomDirectory rooms, AccessCookies cookies) =>
                OpenAsync(rooms, id, key, room => Task.FromResult<string?>(room.ScreenKey), () => cookies.GrantScreen(context, id), $"/scherm/{id}")
        );
    }

    private static async Task<IResult> OpenAsync(RoomDirectory rooms, Guid id, string key, Func<Room, Task<string?>> secret, Action grant, string onwards)
    {
        if (await rooms.FindAsync(id) is not { } room || await secret(room) is not { } wanted || !Same(wanted, key))
        {
            return Results.NotFound();
        }

        grant();
        return Results.Redirect(onwards);
    }

    private static bool Same(string wanted, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(wanted), Encoding.UTF8.GetBytes(given));
}
