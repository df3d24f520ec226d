namespace SocialeBasis.Web.Hosting;

/// <summary>The headers every answer carries, refusals and errors included.</summary>
public static class SecurityHeaders
{
    /// <summary>What internet.nl and ASVS 3.4.1 ask at least is one year.</summary>
    private const int TwoYears = 2 * 365 * 24 * 60 * 60;

    /// <summary>Not called UseSecurityHeaders: that is the library's own, which sends its defaults instead of these.</summary>
    public static void UseStrictHeaders(this WebApplication app) => app.UseSecurityHeaders(new HeaderPolicyCollection()
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(TwoYears) // only sent over https
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
        .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
        .AddContentSecurityPolicy(Content)
        .AddPermissionsPolicy(Permissions));

    private static void Content(CspBuilder policy)
    {
        policy.AddDefaultSrc().Self();
        policy.AddScriptSrc().Self(); // nothing needs an inline script
        policy.AddStyleSrc().Self().UnsafeInline(); // MudBlazor sets inline styles
        policy.AddImgSrc().Self().Data();
        policy.AddFontSrc().Self();

        // No ws: or wss:, which would let a script call anybody. Safari before 15.4 does not count a WebSocket to the own address
        // as 'self'; it then takes long polling.
        policy.AddConnectSrc().Self();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().Self(); // Blazor needs <base href="/">
        policy.AddFormAction().Self();
        policy.AddFrameAncestors().None();
    }

    private static void Permissions(PermissionsPolicyBuilder policy)
    {
        policy.AddCamera().None();
        policy.AddMicrophone().None();
        policy.AddGeolocation().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
        policy.AddDisplayCapture().None();
        policy.AddScreenWakeLock().Self(); // the big screen keeps the projector awake
    }
}
