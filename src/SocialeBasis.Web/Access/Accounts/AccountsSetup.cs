using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts.Oidc;
using SocialeBasis.Web.Hosting.Network;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Accounts for facilitators, when the setting <c>Facilitators:SignIn</c> asks for them.</summary>
internal static class AccountsSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var settings = SignInSettings.Of(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<TalkRights>();
        builder.Services.AddSingleton<People>();
        builder.Services.AddSingleton<SetupCode>();
        if (!settings.UsesAccounts)
        {
            return;
        }

        builder.Services.AddSingleton<Invitations>();
        builder.Services.AddSingleton<FailedSignIns>();
        builder.Services.AddSingleton<SignInDelay>();
        builder.Services.AddSingleton<CodeBudget>();
        builder.Services.AddSingleton<AppProposals>();
        builder.Services.AddScoped<OwnAccount>();
        builder.Services.AddScoped<SecondSteps>();
        builder.Services.AddScoped<Removal>();
        builder.Services.AddScoped<SignInFlow>();
        builder.Services.AddScoped<NewAccount>();
        builder.Services.AddSingleton<SignIns>();
        builder.Services.AddHostedService<AccessClock>();
        builder.Services.AddScoped<AuthenticationStateProvider, StillSignedIn>();
        builder.Services.AddScoped<IPasswordHasher<Account>, UniformHasher>();
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000); // OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512
        builder.Services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required"; // a passkey replaces password and code together
            options.ResidentKeyRequirement = "required"; // signing in without typing an address
            options.ValidateOrigin = question => ValueTask.FromResult(IsOwnOrigin(question));
        });
        builder.Services.AddIdentityCore<Account>(Configure)
            .AddUserStore<AccountStore>()
            .AddUserManager<AccountManager>()
            .AddErrorDescriber<AccountErrors>()
            .AddPasswordValidator<PasswordRules>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        builder.Services.AddAuthentication().AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(AccountSession.Configure));
        if (settings.SignIn is SignInMode.Oidc)
        {
            builder.AddOidc();
        }
    }

    /// <summary>Prints the code for the first account, when there is none yet.</summary>
    public static async Task OfferFirstAccountAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SignInSettings>();
        if (settings.SignIn is not SignInMode.Accounts)
        {
            return;
        }

        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync();
        if (await db.Users.AnyAsync() && !settings.NewAdministrator)
        {
            return;
        }

        var code = app.Services.GetRequiredService<SetupCode>().Offer();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"  Eerste account maken:    open /eerste-account en gebruik de code {code}"));
    }

    // The library compares with the Origin header, which is "null" for our forms: no page here tells where somebody comes from.
    private static bool IsOwnOrigin(PasskeyOriginValidationContext question)
    {
        if (question.CrossOrigin || !Uri.TryCreate(question.Origin, UriKind.Absolute, out var from))
        {
            return false;
        }

        var request = question.HttpContext.Request;
        var own = question.HttpContext.RequestServices.GetRequiredService<PublicAddress>().Configured;
        return IsSame(from, new Uri($"{request.Scheme}://{request.Host}")) || (own is not null && IsSame(from, own));

        static bool IsSame(Uri one, Uri other) =>
            Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = ""; // the user name is the e-mail address, whatever stands in it

        // User names are unique, so addresses are too. Somebody of the organisation may have none that was confirmed.
        options.User.RequireUniqueEmail = false;

        // PasswordRules says what a password must be; the library's rules about kinds of characters are off.
        options.Password.RequiredLength = 1;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }
}
