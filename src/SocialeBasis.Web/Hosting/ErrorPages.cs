namespace SocialeBasis.Web.Hosting;

/// <summary>Dutch pages for what went wrong, without details of the program.</summary>
public static class ErrorPages
{
    public static void UseDutchErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/fout", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/niet-gevonden", createScopeForStatusCodePages: true);
    }
}
