using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Doors;

/// <summary>What somebody gets at one page or endpoint: a status, or the address where it leads.</summary>
/// <param name="Get">For each way to sign in and each comer.</param>
/// <param name="Tells">Whether what they get names the talk that it is about.</param>
/// <param name="TellsOther">Whether it names the other one.</param>
/// <param name="Query">What is asked after the path.</param>
internal sealed record Door(
    Func<SignInMode, Comer, string> Get,
    Func<SignInMode, Comer, bool>? Tells = null,
    Func<SignInMode, Comer, bool>? TellsOther = null,
    string Query = ""
)
{
    private const string ToSignIn = "/aanmelden?terug=";

    /// <summary>Everybody gets the same.</summary>
    public static Door Same(string answer) => new((_, _) => answer);

    /// <summary>A page for whoever prepares talks: asks the others to sign in.</summary>
    public static Door ToLead(Func<SignInMode, Comer, string>? inside = null, Func<SignInMode, Comer, bool>? tells = null) =>
        new(
            (mode, who) =>
                mode is SignInMode.Local || HasAccount(who) || who is Comer.LinkLeader or Comer.OldLink ? inside?.Invoke(mode, who) ?? "200" : Away(who),
            tells
        );

    /// <summary>A page of one's own account: asks the others to sign in; not there without accounts.</summary>
    public static Door OfAccount(Func<Comer, string> inside, Func<SignInMode, Comer, bool>? tells = null, Func<SignInMode, Comer, bool>? tellsOther = null) =>
        new((mode, who) => mode is SignInMode.Local ? "404" : HasAccount(who) ? inside(who) : Away(who), tells, tellsOther);

    /// <summary>Something of the report: for who took part, and who leads.</summary>
    public static Door OfReport(string answer = "200", bool isText = true, string query = "") =>
        new((mode, who) => Reads(mode, who) ? answer : "404", (mode, who) => isText && Reads(mode, who), Query: query);

    /// <summary>There only where accounts are of this program.</summary>
    public static Door OfPasswords(Func<Comer, string> get) => new((mode, who) => mode is SignInMode.Accounts ? get(who) : "404");

    public static bool HasAccount(Comer who) => who is Comer.Colleague or Comer.CoFacilitator or Comer.TakenOut or Comer.Owner or Comer.Administrator;

    public static bool Leads(SignInMode mode, Comer who) =>
        who is Comer.LinkLeader or Comer.CoFacilitator or Comer.Owner || (mode is SignInMode.Local && who is Comer.Computer);

    public static bool Reads(SignInMode mode, Comer who) => who is Comer.Participant || Leads(mode, who);

    /// <summary>Whether the answer is this one; where somebody is asked to sign in, the way back may be any.</summary>
    public static bool IsSame(string expected, string actual) =>
        expected == ToSignIn ? actual.StartsWith(ToSignIn, StringComparison.Ordinal) : expected == actual;

    private static string Away(Comer who) => who is Comer.Half ? "/account?eerst=code" : ToSignIn;
}
