using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>More than a password: an app with codes, recovery codes, and a passkey on a device that the browser makes up.</summary>
[Collection(nameof(AccountsHallCollection))]
public class SecondStepTests(AccountsHall hall)
{
    [Fact]
    public async Task With_the_app_on_signing_in_asks_for_a_code_and_a_recovery_code_works_once()
    {
        var anna = await hall.FacilitatorAsync();
        var (dirk, email) = await hall.ColleagueAsync(anna, "Dirk");
        await Hall.TellAsync(
            async () =>
            {
                await dirk.GotoAsync("/account");
                await dirk.GetByRole(AriaRole.Link, new() { Name = "Stel de app met codes in" }).ClickAsync();
                var key = await dirk.Locator(".account-key").InnerTextAsync();
                await dirk.GetByLabel("Code uit de app").FillAsync("000000");
                await dirk.Button("Zet aan").ClickAsync();
                await Expect(dirk.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();
                await dirk.GetByLabel("Code uit de app").FillAsync(Authenticator.CodeNow(key));
                await dirk.Button("Zet aan").ClickAsync();
                await Expect(dirk.Title()).ToHaveTextAsync("Bewaar deze herstelcodes");
                var recovery = await dirk.GetByRole(AriaRole.List, new() { Name = "Herstelcodes" }).GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
                Assert.Equal(10, recovery.Distinct().Count());

                await OutAsync(dirk);
                await dirk.GotoAsync("/aanmelden");
                await AccountsHall.TypeAsync(dirk, email);
                await Expect(dirk.Title()).ToHaveTextAsync("Code van uw app");
                await dirk.GotoAsync("/regie");
                await Expect(dirk.Title()).ToHaveTextAsync("Aanmelden");
                await AccountsHall.TypeAsync(dirk, email);
                var code = Authenticator.CodeNow(key);
                await dirk.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
                await dirk.Button("Meld aan").ClickAsync();
                await Expect(dirk.Title()).ToHaveTextAsync("Mijn gesprekken");

                // A code works once, also for who has seen it.
                await OutAsync(dirk);
                await dirk.GotoAsync("/aanmelden");
                await AccountsHall.TypeAsync(dirk, email);
                await dirk.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
                await dirk.Button("Meld aan").ClickAsync();
                await Expect(dirk.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();

                await RecoverAsync(dirk, email, recovery[0]);
                await Expect(dirk.Title()).ToHaveTextAsync("Mijn gesprekken");
                await OutAsync(dirk);
                await RecoverAsync(dirk, email, recovery[0]);
                await Expect(dirk.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();
            },
            [anna, dirk]);
    }

    [Fact]
    public async Task A_passkey_signs_in_without_a_password()
    {
        var anna = await hall.FacilitatorAsync();
        var (eva, _) = await hall.ColleagueAsync(anna, "Eva");
        await Hall.TellAsync(
            async () =>
            {
                await GiveDeviceAsync(eva);
                await eva.GotoAsync("/account");
                await eva.GetByLabel("Naam van de passkey").FillAsync("Laptop van het werk");
                await eva.Button("Maak een passkey").ClickAsync();
                await Expect(eva.GetByText("De passkey is opgeslagen.")).ToBeVisibleAsync();
                await Expect(eva.GetByRole(AriaRole.Button, new() { Name = "Haal weg: Laptop van het werk" })).ToBeVisibleAsync();

                await OutAsync(eva);
                await eva.GotoAsync("/aanmelden");
                await eva.Button("Meld aan met een passkey").ClickAsync();
                await Expect(eva.Title()).ToHaveTextAsync("Mijn gesprekken");

                await eva.GotoAsync("/account");
                await eva.GetByRole(AriaRole.Button, new() { Name = "Haal weg: Laptop van het werk" }).ClickAsync();
                await Expect(eva.GetByText("De passkey is weg.")).ToBeVisibleAsync();
                await OutAsync(eva);
                await eva.GotoAsync("/aanmelden");
                await eva.Button("Meld aan met een passkey").ClickAsync();
                await Expect(eva.GetByRole(AriaRole.Alert).Filter(new() { HasText = "lukte niet" }).First).ToBeVisibleAsync();
            },
            [anna, eva]);
    }

    [Fact]
    public async Task Where_a_password_is_not_enough_only_the_second_step_can_be_set_up_first()
    {
        await using var app = await ProgramProcess.StartAsync(AccountsHall.Accounts, ("Facilitators:RequireTwoFactor", "true"));
        var anna = await hall.SomebodyAsync(1366, 768, at: app);
        await Hall.TellAsync(
            async () =>
            {
                await GiveDeviceAsync(anna);
                await anna.GotoAsync("/eerste-account");
                await anna.GetByLabel("Code").FillAsync(await AccountsHall.SetupCodeAsync(app));
                await anna.GetByLabel("Uw naam").FillAsync("Anna");
                await anna.GetByLabel("E-mailadres").FillAsync(AccountsHall.Anna);
                await anna.GetByLabel("Wachtwoord").FillAsync(AccountsHall.Password);
                await anna.Button("Maak account").ClickAsync();
                await Expect(anna.Title()).ToHaveTextAsync("Mijn account");
                await Expect(anna.GetByText("een wachtwoord alleen niet genoeg")).ToBeVisibleAsync();
                await anna.GotoAsync("/beheer");
                await Expect(anna.Title()).ToHaveTextAsync("Mijn account");

                await anna.Button("Maak een passkey").ClickAsync();
                await Expect(anna.GetByText("De passkey is opgeslagen.")).ToBeVisibleAsync();
                await anna.GotoAsync("/regie");
                await Expect(anna.Title()).ToHaveTextAsync("Mijn gesprekken");

                // It is the last one, and here there must be one.
                await anna.GotoAsync("/account");
                await Expect(anna.GetByText("Wilt u deze passkey weghalen? Maak dan eerst een andere")).ToBeVisibleAsync();
                await Expect(anna.GetByRole(AriaRole.Button, new() { Name = "Haal weg: Passkey" })).ToHaveCountAsync(0);

                // The password alone adds nothing beside the passkey; the passkey itself leads in.
                await OutAsync(anna);
                await anna.GotoAsync("/aanmelden");
                await AccountsHall.TypeAsync(anna, AccountsHall.Anna);
                await Expect(anna.GetByText("Uw account heeft een passkey.")).ToBeVisibleAsync();
                await anna.GotoAsync("/account/app");
                await Expect(anna.Title()).ToHaveTextAsync("Mijn account");
                await Expect(anna.Button("Maak een passkey")).ToHaveCountAsync(0);
                await anna.GetByRole(AriaRole.Link, new() { Name = "Meld u opnieuw aan" }).ClickAsync();
                await anna.Button("Meld aan met een passkey").ClickAsync();
                await Expect(anna.GetByRole(AriaRole.Link, new() { Name = "Mijn gesprekken" })).ToBeVisibleAsync();
            },
            [anna]);
    }

    private static async Task OutAsync(IPage page)
    {
        await page.GotoAsync("/account");
        await page.Button("Meld af").ClickAsync();
        await Expect(page.GetByLabel("Code van het gesprek")).ToBeVisibleAsync();
    }

    private static async Task RecoverAsync(IPage page, string email, string code)
    {
        await page.GotoAsync("/aanmelden");
        await AccountsHall.TypeAsync(page, email);
        await page.GetByText("Geen telefoon bij de hand?").ClickAsync();
        await page.GetByLabel("Herstelcode").FillAsync(code);
        await page.Button("Gebruik herstelcode").ClickAsync();
    }

    // Chromium plays the device with a fingerprint reader: https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/
    internal static async Task GiveDeviceAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
