namespace SocialeBasis.Web.Hosting;

/// <summary>Forms carry a token that only our own page can have read; its cookie stays on https when the visitor came over https.</summary>
public static class Forms
{
    public static void AddForms(this WebApplicationBuilder builder) => builder.Services.AddAntiforgery(options =>
        // The framework's default sends it over http as well. "__Host-" would not work on a laptop without https.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
}
