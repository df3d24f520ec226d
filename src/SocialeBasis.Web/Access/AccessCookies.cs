using Microsoft.AspNetCore.DataProtection;

namespace SocialeBasis.Web.Access;

/// <summary>Gives and reads the signed cookies that stand for access. Cookies can only be set while a page is not live yet.</summary>
public sealed class AccessCookies(IDataProtectionProvider protection, TimeProvider time)
{
    // Browsers and Kestrel both limit what fits in a request; the tickets that end first make room.
    private const int MostOfOneKind = 50;

    private static readonly TimeSpan LeadFor = TimeSpan.FromDays(180);
    private static readonly TimeSpan ScreenFor = TimeSpan.FromDays(30);

    private readonly IDataProtector _protector = protection.CreateProtector("SocialeBasis.Access.v1");

    /// <summary>This browser may lead the talk, for half a year, or until its link gets another key.</summary>
    public void GrantLead(HttpContext context, Guid sessionId, string key) =>
        Grant(context, new AccessTicket(AccessKind.Lead, sessionId, AccessTicket.ProofOf(key), time.GetUtcNow() + LeadFor));

    /// <summary>This browser may show the big screen of the talk, for thirty days.</summary>
    public void GrantScreen(HttpContext context, Guid sessionId) =>
        Grant(context, new AccessTicket(AccessKind.Screen, sessionId, Guid.Empty, time.GetUtcNow() + ScreenFor));

    /// <summary>This browser takes part as this participant, until the data of the talk ends.</summary>
    public void GrantParticipant(HttpContext context, Guid sessionId, Guid participantId, DateTimeOffset until) =>
        Grant(context, new AccessTicket(AccessKind.Participant, sessionId, participantId, until));

    /// <summary>This browser no longer takes part in the talk; other access stays.</summary>
    public void ForgetParticipant(HttpContext context, Guid sessionId) =>
        context.Response.Cookies.Delete(new AccessTicket(AccessKind.Participant, sessionId, Guid.Empty, default).CookieName);

    /// <summary>This browser leads nothing any more by secret links.</summary>
    internal static void ForgetLeading(HttpContext context)
    {
        foreach (var name in context.Request.Cookies.Keys.Where(name => name.StartsWith(AccessTicket.NamePrefix(AccessKind.Lead), StringComparison.Ordinal)))
        {
            context.Response.Cookies.Delete(name);
        }
    }

    /// <summary>Every valid ticket in the request; forged, foreign and ended ones are left out.</summary>
    internal IEnumerable<AccessTicket> Read(HttpRequest request)
    {
        var now = time.GetUtcNow();
        foreach (var (name, value) in request.Cookies)
        {
            if (name.StartsWith("sb-", StringComparison.Ordinal) && AccessTicket.TryRead(name, value, _protector, now, out var ticket))
            {
                yield return ticket.Value;
            }
        }
    }

    private void Grant(HttpContext context, AccessTicket ticket)
    {
        var surplus = Read(context.Request)
            .Where(old => old.Kind == ticket.Kind && old.Session != ticket.Session)
            .OrderByDescending(old => old.Until)
            .Skip(MostOfOneKind - 1);
        foreach (var old in surplus)
        {
            context.Response.Cookies.Delete(old.CookieName);
        }

        context.Response.Cookies.Append(ticket.CookieName, ticket.Protect(_protector), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/",
            Expires = ticket.Until,
            IsEssential = true,
        });
    }
}
