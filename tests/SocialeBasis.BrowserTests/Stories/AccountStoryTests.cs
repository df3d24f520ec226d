using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Facilitators with accounts: getting in, staying out, and sharing a talk.</summary>
[Collection(nameof(AccountsHallCollection))]
public class AccountStoryTests(AccountsHall hall)
{
    [Fact]
    public async Task Whoever_reads_the_console_makes_the_first_account_and_the_code_works_once()
    {
        await using var app = await ProgramProcess.StartAsync(AccountsHall.Accounts);
        var first = await hall.SomebodyAsync(1366, 768, at: app);
        var second = await hall.SomebodyAsync(390, 844, at: app);
        await Hall.TellAsync(
            async () =>
            {
                await first.GotoAsync("/regie");
                await Expect(first.Title()).ToHaveTextAsync("Aanmelden");
                await first.GetByRole(AriaRole.Link, new() { Name = "Maak het eerste account" }).ClickAsync();
                await first.GetByLabel("Code").FillAsync("AAAA-AAAA-AAAA-AAAA");
                await first.Button("Maak account").ClickAsync();
                await Expect(first.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();

                await AccountsHall.MakeFirstAsync(first, await AccountsHall.SetupCodeAsync(app), "Anna", AccountsHall.Anna);
                await first.GotoAsync("/beheer");
                await Expect(first.Title()).ToHaveTextAsync("Mensen en gesprekken beheren");

                await second.GotoAsync("/eerste-account");
                await Expect(second.GetByText("Er is al een account.")).ToBeVisibleAsync();
            },
            [first, second]);
    }

    [Fact]
    public async Task A_colleague_sees_only_own_talks_until_one_is_shared_and_no_longer_when_that_ends()
    {
        var anna = await hall.FacilitatorAsync();
        var (bert, email) = await hall.ColleagueAsync(anna, "Bert");
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await anna.PrepareAsync("Het gesprek van Anna");
                await bert.PrepareAsync("Het gesprek van Bert");

                await bert.GotoAsync("/regie");
                await Expect(bert.GetByText("Het gesprek van Bert")).ToBeVisibleAsync();
                await Expect(bert.GetByText("Het gesprek van Anna")).ToHaveCountAsync(0);
                await bert.GotoAsync($"/regie/{id}");
                await Expect(bert.Title()).ToHaveTextAsync("U kunt dit gesprek hier niet leiden");
                Assert.Equal(404, (await bert.APIRequest.GetAsync($"/verslag/{id}")).Status);
                Assert.Equal(403, (await bert.APIRequest.GetAsync($"/regie/{id}/delen")).Status);

                await anna.GetByRole(AriaRole.Link, new() { Name = "Delen met een collega" }).ClickAsync();
                await anna.GetByLabel("E-mailadres van een collega").FillAsync(email);
                await anna.Button("Deel").ClickAsync();
                await Expect(anna.GetByText("co-gespreksleider")).ToBeVisibleAsync();

                await bert.GotoAsync("/regie");
                await Expect(bert.GetByText("Het gesprek van Anna")).ToBeVisibleAsync();
                await bert.GotoAsync($"/regie/{id}");
                await Expect(bert.Title()).ToHaveTextAsync("Aankomst");
                await bert.NextAsync("Begrip");
                await Expect(bert.GetByRole(AriaRole.Link, new() { Name = "Delen met een collega" })).ToHaveCountAsync(0);

                // Bert's page is open; taking the talk back ends it there and then.
                await anna.GetByText(new Regex("^Haal weg")).ClickAsync();
                await anna.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Ja, haal weg") }).ClickAsync();
                await Expect(bert.Title()).ToHaveTextAsync("U kunt dit gesprek hier niet leiden");
            },
            [anna, bert]);
    }

    [Fact]
    public async Task The_secret_link_asks_to_sign_in_until_the_owner_turns_it_on_and_again_when_it_is_turned_off()
    {
        var anna = await hall.FacilitatorAsync();
        var stranger = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await anna.PrepareAsync("Met een link");
                await anna.Button("Toon code").ClickAsync();
                await Expect(anna.GetByRole(AriaRole.Dialog).GetByText("meld u daar aan")).ToBeVisibleAsync();

                await anna.GotoAsync($"/regie/{id}/delen");
                await anna.Button("Zet de link aan").ClickAsync();
                await Expect(anna.Button("Zet de link uit")).ToBeVisibleAsync();
                await anna.GotoAsync($"/regie/{id}");
                await anna.Button("Toon code").ClickAsync();
                await anna.Button("Toon de geheime link").ClickAsync();
                var link = new Uri(await anna.GetByRole(AriaRole.Dialog).GetByText($"/regie/{id}/sleutel/").InnerTextAsync()).AbsolutePath;

                await stranger.GotoAsync(link);
                await Expect(stranger.Title()).ToHaveTextAsync("Aankomst");

                await anna.GotoAsync($"/regie/{id}/delen");
                await anna.Button("Zet de link uit").ClickAsync();
                await Expect(stranger.Title()).ToHaveTextAsync("U kunt dit gesprek hier niet leiden");
                await stranger.Context.ClearCookiesAsync();
                await stranger.GotoAsync(link);
                await Expect(stranger.Title()).ToHaveTextAsync("Aanmelden");
                Assert.DoesNotContain("sleutel", stranger.Url, StringComparison.Ordinal);
            },
            [anna, stranger]);
    }

    [Fact]
    public async Task Wrong_passwords_make_who_guesses_wait_and_not_whoever_has_a_passkey()
    {
        var anna = await hall.FacilitatorAsync();
        var (carla, email) = await hall.ColleagueAsync(anna, "Carla");
        await Hall.TellAsync(
            async () =>
            {
                await SecondStepTests.GiveDeviceAsync(carla);
                await carla.GotoAsync("/account");
                await carla.Button("Maak een passkey").ClickAsync();
                await Expect(carla.GetByText("De passkey is opgeslagen.")).ToBeVisibleAsync();
                await carla.Context.ClearCookiesAsync();
                for (var i = 0; i < 5; i++)
                {
                    // From a fresh page each time: the message of the time before must not count.
                    await carla.GotoAsync("/aanmelden");
                    await AccountsHall.TypeAsync(carla, email, $"niet het goede wachtwoord {i}");
                    await Expect(carla.GetByText("E-mailadres of wachtwoord klopt niet.")).ToBeVisibleAsync();
                }

                await AccountsHall.TypeAsync(carla, email);
                await Expect(carla.GetByText("Probeer het dan opnieuw.")).ToBeVisibleAsync();
                await carla.Button("Meld aan met een passkey").ClickAsync();
                await Expect(carla.Title()).ToHaveTextAsync("Mijn gesprekken");
            },
            [anna, carla]);
    }
}
