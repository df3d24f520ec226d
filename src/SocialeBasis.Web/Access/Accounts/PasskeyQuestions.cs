using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>What the browser must ask the device for a passkey: <c>js/passkey.js</c> gets it, and sends the answer with the form.</summary>
internal static class PasskeyQuestions
{
    /// <summary>For signing in: any passkey of this site.</summary>
    public const string ToSignIn = "/aanmelden/passkey";

    /// <summary>For making one.</summary>
    public const string ToMake = "/account/passkey";

    public static void MapPasskeyQuestions(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().SignIn is not SignInMode.Accounts)
        {
            return;
        }

        app.MapPost(
            ToSignIn,
            async (HttpContext context, IAntiforgery antiforgery, SignInManager<Account> manager) =>
                await antiforgery.IsRequestValidAsync(context) ? Question(await manager.MakePasskeyRequestOptionsAsync(null)) : Results.BadRequest()
        );
        app.MapPost(
            ToMake,
            async (HttpContext context, IAntiforgery antiforgery, SignInManager<Account> manager, OwnAccount own) =>
            {
                if (!await antiforgery.IsRequestValidAsync(context))
                {
                    return Results.BadRequest();
                }

                var (account, facts) = await own.ReadAsync(context);
                if (account is null)
                {
                    return Results.NotFound();
                }

                if (!facts.May(AccountAct.AddPasskey))
                {
                    return Results.StatusCode(StatusCodes.Status403Forbidden);
                }

                return Question(
                    await manager.MakePasskeyCreationOptionsAsync(
                        new PasskeyUserEntity
                        {
                            Id = account.Id.ToString(),
                            Name = account.Email!,
                            DisplayName = account.Name,
                        }
                    )
                );
            }
        );
    }

    private static IResult Question(string json) => Results.Content(json, "application/json");
}
