using SocialeBasis.Domain.Examples;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Doors;

/// <summary>Every route of the program with who gets what there. A new page needs a row.</summary>
internal static class DoorTable
{
    /// <summary>The sign-in of the organisation, wherever that is.</summary>
    public const string ToTheOrganisation = "{organisation}";

    private const string Lead = "/regie/{id}";

    /// <summary>By the pattern of the route, with only the names of what it takes.</summary>
    public static readonly IReadOnlyDictionary<string, Door> Doors = new Dictionary<string, Door>
    {
        // For everybody.
        ["/"] = Door.Same("200"),
        ["/uitleg"] = Door.Same("200"),
        ["/privacy"] = Door.Same("200"),
        ["/bron"] = Door.Same("200"),
        ["/voorbeeld"] = Door.Same($"/verslag/{ExampleVoorbeeld.SessionId}"),
        ["/niet-gevonden"] = Door.Same("200"),
        ["/fout"] = Door.Same("200"),
        ["/tijd"] = Door.Same("200"),
        ["/healthz"] = Door.Same("200"),
        ["/readyz"] = Door.Same("200"),
        ["/.well-known/security.txt"] = Door.Same("404"),
        ["/meedoen"] = Door.Same("200"),
        ["/meedoen/{Code}"] = new((_, _) => "200", (_, who) => who is Comer.Participant),

        // Live pages: what comes first is empty, and the page itself asks who it is.
        ["/gesprek/{Code}"] = Door.Same("200"),
        ["/gesprek/{Code}/wat-u-zei"] = Door.Same("200"),
        ["/scherm/{Id}"] = Door.Same("200"),
        ["/verslag/{Id}/bewerken"] = Door.Same("200"),
        ["/regie"] = Door.ToLead(),
        ["/regie/nieuw"] = Door.ToLead(),
        ["/regie/{Id}"] = Door.ToLead(),
        ["/regie/{Id}/instellingen"] = Door.ToLead(),

        ["/regie/inlezen"] = Door.ToLead((mode, who) => (mode is SignInMode.Local ? who is Comer.Computer : Door.HasAccount(who)) ? "200" : "403"),
        ["/regie/{Id}/delen"] = Door.ToLead((_, who) => who is Comer.Owner ? "200" : "403", (_, who) => who is Comer.Owner),
        ["/regie/{id}/sleutel/{key}"] = Door.Same(Lead),
        ["/scherm/{id}/sleutel/{key}"] = Door.Same("/scherm/{id}"),

        // Accounts.
        ["/aanmelden"] = new((mode, who) => mode is SignInMode.Local ? "404" : Door.HasAccount(who) ? "/regie" : "200"),
        ["/aanmelden/code"] = Door.OfPasswords(_ => "/aanmelden"),
        ["/aanmelden/passkey"] = Door.OfPasswords(_ => "400"),
        ["/aanmelden/organisatie"] = Door.Same(ToTheOrganisation),
        ["/aanmelden/terug"] = Door.Same("/aanmelden?fout=mislukt"),
        ["/afmelden"] = new((mode, who) => mode is SignInMode.Local ? "404" : Door.HasAccount(who) || who is Comer.Half ? "200" : "/"),
        ["/eerste-account"] = Door.OfPasswords(_ => "200"),
        ["/uitnodiging/{Secret}"] = Door.OfPasswords(_ => "200"),
        ["/account"] = new((mode, who) => mode is SignInMode.Accounts && who is Comer.Half ? "200" : Door.OfAccount(_ => "200").Get(mode, who)),
        ["/account/app"] = Door.OfPasswords(who => Door.HasAccount(who) || who is Comer.Half ? "200" : "/aanmelden?terug="),
        ["/account/herstelcodes"] = Door.OfPasswords(who => Door.HasAccount(who) || who is Comer.Half ? "/account" : "/aanmelden?terug="),
        ["/account/passkey"] = Door.OfPasswords(who => Door.HasAccount(who) || who is Comer.Half ? "400" : "/aanmelden?terug="),
        ["/beheer"] = Door.OfAccount(
            who => who is Comer.Administrator ? "200" : "/account",
            (_, who) => who is Comer.Administrator,
            (_, who) => who is Comer.Administrator
        ),

        // The report.
        ["/verslag/{id}"] = Door.OfReport(),
        ["/verslag/{id}.pdf"] = Door.OfReport("503", isText: false),
        ["/verslag/{id}.docx"] = Door.OfReport(isText: false),
        ["/verslag/{id}.xlsx"] = Door.OfReport(isText: false),
        ["/verslag/{id}.json"] = Door.OfReport(),
        ["/verslag/{id}/beelden"] = Door.OfReport(),
        ["/verslag/{id}/beelden/{name}.{form}"] = Door.OfReport(isText: false),
        ["/verslag/{id}/{name}"] = Door.OfReport(),
        ["/verslag/{id}/{name}.pdf"] = Door.OfReport("503", isText: false),
        ["/verslag/{id}/{name}.docx"] = Door.OfReport(isText: false),

        // Talks beside each other: the choice, and two that hold this one.
        ["/vergelijk"] = new(
            (mode, who) => Prepares(mode, who) ? "200" : "/regie",
            (mode, who) => Prepares(mode, who) && Door.Leads(mode, who),
            (mode, who) => (mode is SignInMode.Local && who is Comer.Computer) || who is Comer.Colleague),
        ["/vergelijk.pdf"] = Door.OfReport("503", isText: false, Both),
        ["/vergelijk.docx"] = Door.OfReport(isText: false, query: Both),
    };

    /// <summary>More questions at the same doors, with something else asked.</summary>
    public static readonly IReadOnlyList<(string Path, Door Door)> More =
    [
        (
            "/vergelijk",
            new(
                (mode, who) =>
                    Door.Reads(mode, who) ? "200"
                    : Prepares(mode, who) ? "400"
                    : "404",
                Door.Reads,
                (_, who) => who is Comer.Colleague,
                Both
            )
        ),
    ];

    private const string Both = "?gesprek={id}&spiegel=ja";

    private static bool Prepares(SignInMode mode, Comer who) => mode is SignInMode.Local ? who is Comer.Computer : Door.HasAccount(who);
}
