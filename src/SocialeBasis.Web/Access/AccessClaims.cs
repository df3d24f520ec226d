using System.Security.Claims;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Web.Access;

/// <summary>What a visitor may do, read from the claims that the server gave; the page can never set these.</summary>
public static class AccessClaims
{
    internal const string Computer = "computer";
    internal const string AccountId = "account";
    internal const string HalfAccountId = "half-account";

    private const string LeadsPrefix = "leads:";
    private const string TakesPartPrefix = "takes-part:";
    private static readonly string[] OfAnAccount = [AccountId, HalfAccountId, SignIns.IdClaim, ClaimTypes.NameIdentifier];

    internal static Claim Of(AccessTicket ticket) => ticket.Kind switch
    {
        AccessKind.Lead => new Claim(Leads(ticket.Session), ticket.Subject.ToString("D")),
        AccessKind.Screen => new Claim(Screen(ticket.Session), "true"),
        _ => new Claim(TakesPart(ticket.Session), ticket.Subject.ToString("D")),
    };

    /// <summary>The visitor sits at the computer that runs the program, with no proxy in between.</summary>
    public static bool SitsAtTheComputer(this ClaimsPrincipal visitor) => visitor.HasClaim(Computer, "true");

    /// <summary>The account that is signed in in this browser, strongly enough for this installation; null when there is none.</summary>
    public static Guid? Account(this ClaimsPrincipal visitor) => IdIn(visitor, AccountId);

    /// <summary>The account that gave its password, where this installation asks for more: it may set that up, and nothing else.</summary>
    public static Guid? HalfAccount(this ClaimsPrincipal visitor) => IdIn(visitor, HalfAccountId);

    /// <summary>The secret link of this talk was used in this browser. Sitting at the computer is not enough: ask that apart.</summary>
    public static bool MayLead(this ClaimsPrincipal visitor, Guid sessionId) => visitor.HasClaim(claim => claim.Type == Leads(sessionId));

    /// <summary>As <see cref="MayLead(ClaimsPrincipal, Guid)"/>, with a link that had this key.</summary>
    public static bool MayLead(this ClaimsPrincipal visitor, Guid sessionId, string key) => IdIn(visitor, Leads(sessionId)) == AccessTicket.ProofOf(key);

    /// <summary>The sign-in that this visitor's cookie is of; null when they did not sign in.</summary>
    public static Guid? SignIn(this ClaimsPrincipal visitor) => IdIn(visitor, SignIns.IdClaim);

    /// <summary>Who they are once they are signed out: the account is gone, and what their browser led by a secret link too.</summary>
    internal static ClaimsPrincipal SignedOut(this ClaimsPrincipal visitor) =>
        new(
            new ClaimsIdentity(
                visitor.Claims.Where(claim => !OfAnAccount.Contains(claim.Type) && !claim.Type.StartsWith(LeadsPrefix, StringComparison.Ordinal)),
                AccessHandler.SchemeName
            )
        );

    /// <summary>The link of the big screen of this talk was used in this browser.</summary>
    public static bool MayShow(this ClaimsPrincipal visitor, Guid sessionId) => visitor.HasClaim(Screen(sessionId), "true");

    /// <summary>The participant this browser is in the talk; null when it did not join.</summary>
    public static Guid? ParticipantIn(this ClaimsPrincipal visitor, Guid sessionId) => IdIn(visitor, TakesPart(sessionId));

    /// <summary>Every talk that this browser takes part in.</summary>
    public static IReadOnlyCollection<Guid> TakesPartIn(this ClaimsPrincipal visitor) =>
        [
            .. visitor
                .Claims.Where(claim => claim.Type.StartsWith(TakesPartPrefix, StringComparison.Ordinal))
                .Select(claim => Guid.Parse(claim.Type.AsSpan(TakesPartPrefix.Length))),
        ];

    private static Guid? IdIn(ClaimsPrincipal visitor, string claim) => Guid.TryParse(visitor.FindFirst(claim)?.Value, out var id) ? id : null;

    private static string Leads(Guid session) => $"{LeadsPrefix}{session:D}";

    private static string Screen(Guid session) => $"screen:{session:D}";

    private static string TakesPart(Guid session) => $"{TakesPartPrefix}{session:D}";
}
