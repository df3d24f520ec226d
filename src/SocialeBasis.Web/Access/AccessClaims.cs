using System.Security.Claims;

namespace SocialeBasis.Web.Access;

/// <summary>What a visitor may do, read from the claims that the server gave; the page can never set these.</summary>
public static class AccessClaims
{
    internal const string Computer = "computer";

    internal static Claim Of(AccessTicket ticket) => ticket.Kind switch
    {
        AccessKind.Lead => new Claim(Leads(ticket.Session), "true"),
        AccessKind.Screen => new Claim(Screen(ticket.Session), "true"),
        _ => new Claim(TakesPart(ticket.Session), ticket.Participant.ToString("D")),
    };

    /// <summary>The visitor sits at the computer that runs the program, with no proxy in between.</summary>
    public static bool SitsAtTheComputer(this ClaimsPrincipal visitor) => visitor.HasClaim(Computer, "true");

    /// <summary>The secret link of this talk was used in this browser. Sitting at the computer is not enough: ask that apart.</summary>
    public static bool MayLead(this ClaimsPrincipal visitor, Guid sessionId) => visitor.HasClaim(Leads(sessionId), "true");

    /// <summary>May open the big screen: by its own link, or by leading the talk.</summary>
    public static bool MayShow(this ClaimsPrincipal visitor, Guid sessionId) =>
        visitor.HasClaim(Screen(sessionId), "true") || visitor.MayLead(sessionId);

    /// <summary>The participant this browser is in the talk; null when it did not join.</summary>
    public static Guid? ParticipantIn(this ClaimsPrincipal visitor, Guid sessionId) =>
        Guid.TryParse(visitor.FindFirst(TakesPart(sessionId))?.Value, out var participant) ? participant : null;

    private static string Leads(Guid session) => $"leads:{session:D}";

    private static string Screen(Guid session) => $"screen:{session:D}";

    private static string TakesPart(Guid session) => $"takes-part:{session:D}";
}
