using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>An axe check of the pages of accounts, narrow and wide, and with something wrong on them.</summary>
[Collection(nameof(AccountsHallCollection))]
public class AccountPagesTests(AccountsHall hall)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(1366, 768)]
    public async Task The_pages_of_accounts_have_no_faults_that_axe_finds(int width, int height)
    {
        var anna = await hall.FacilitatorAsync();
        var stranger = await hall.SomebodyAsync(width, height);
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await anna.PrepareAsync("Voor iedereen met een account");
                await anna.SetViewportSizeAsync(width, height);
                await SeeAsync(anna, $"/regie/{id}/delen", "Delen met een collega");
                await anna.Button("Deel").ClickAsync();
                await Expect(anna.GetByText("geen account met dit e-mailadres")).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(anna, "delen, met een fout");
                await SeeAsync(anna, "/account", "Mijn account");
                await SeeAsync(anna, "/account/app", "App met codes");

                var link = await AccountsHall.InviteAsync(anna, $"fien.{width}@lindehof.example");
                await AccessibilityTests.CheckAsync(anna, "beheer, met een uitnodiging");
                await SeeAsync(stranger, link, "Maak uw account");
                await stranger.Button("Maak account").ClickAsync();
                await Expect(stranger.GetByText("Gebruik minstens 15 tekens.")).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(stranger, "uitnodiging, met fouten");
                await SeeAsync(stranger, "/uitnodiging/bestaat-niet", "Deze link werkt niet meer");
                await SeeAsync(stranger, "/eerste-account", "Eerste account");
                await SeeAsync(stranger, "/aanmelden", "Aanmelden");
                await AccountsHall.TypeAsync(stranger, "niemand@lindehof.example");
                await Expect(stranger.GetByText("E-mailadres of wachtwoord klopt niet.")).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(stranger, "aanmelden, met een fout");

                // The way out is at hand while leading.
                await SeeAsync(anna, $"/regie/{id}", "Aankomst");
                await anna.GetByRole(AriaRole.Link, new() { Name = "Meld af" }).ClickAsync();
                await Expect(anna.Title()).ToHaveTextAsync("Afmelden");
                await AccessibilityTests.CheckAsync(anna, "/afmelden");
                await anna.Button("Meld af").ClickAsync();
                await anna.GotoAsync("/regie");
                await Expect(anna.Title()).ToHaveTextAsync("Aanmelden");
            },
            [anna, stranger]);
    }

    private static async Task SeeAsync(IPage page, string address, string title)
    {
        await page.GotoAsync(address);
        await Expect(page.Title()).ToHaveTextAsync(title);
        await AccessibilityTests.CheckAsync(page, address);
    }
}
