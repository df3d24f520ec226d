namespace SocialeBasis.Web.Access.Accounts.Oidc;

/// <summary>Why somebody whom the organisation knows does not get in here; stands in the address of the page that says so.</summary>
internal static class OidcRefusal
{
    public const string NotAllowed = "geen-toegang";
    public const string NoEmail = "geen-adres";
    public const string Blocked = "gestopt";
    public const string Taken = "bezet";
    public const string Broken = "mislukt";

    /// <summary>The sentence for the page.</summary>
    public static string Message(string reason) => reason switch
    {
        NotAllowed => "U hebt een account bij uw organisatie, maar nog geen toegang tot dit programma. Vraag de beheerder.",
        NoEmail => "Uw organisatie gaf geen bevestigd e-mailadres door. Vraag de beheerder.",
        Blocked => "Een beheerder heeft uw toegang tot dit programma gestopt. Klopt dat niet? Vraag een beheerder om u weer toe te laten.",
        Taken => "Er is hier al een ander account met uw e-mailadres. Vraag de beheerder.",
        _ => "Aanmelden bij uw organisatie lukte niet. Probeer het opnieuw.",
    };
}
