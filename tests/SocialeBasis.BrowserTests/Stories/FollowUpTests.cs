using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>A talk that continues an earlier one: hidden until the group has answered again, then side by side; and the agreements looked back at.</summary>
public abstract class FollowUpStories(Hall hall)
{
    private const string Example = "Gesprek over de sociale basis in Lindehof";
    private const string MeaningThen = "Mensen die naar elkaar omkijken, en de open plekken in de wijk waar dat kan.";
    private const string MeaningNow = "Wat mensen samen doen, en de plekken waar dat kan.";
    private const string Why = "De Linde was drie maanden dicht.";
    private const string Letters = "Elke brief over Lindehof wordt eerst gelezen door twee bewoners.";
    private const string Sunday = "De Linde gaat open op zondagmiddag, eerst drie maanden op proef.";

    [Fact]
    public async Task The_example_is_continued_its_answers_stay_hidden_until_the_reveal_and_then_stand_beside_the_new_ones()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var resident = await hall.SomebodyAsync(390, 844);

        await Hall.TellAsync(
            async () =>
            {
                await leader.GotoAsync("/regie");
                await leader
                    .GetByRole(AriaRole.Region, new() { Name = "Voorbeelden" })
                    .GetByRole(AriaRole.Link, new() { Name = $"Vervolg dit gesprek: {Example}" })
                    .ClickAsync();
                await Expect(leader.Title()).ToHaveTextAsync("Vervolg dit gesprek");
                await Expect(leader.Locator("main")).ToContainTextAsync($"U gaat verder op {Example} van 12 maart 2026.");
                await Expect(leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true })).ToHaveValueAsync($"{Example} – vervolg");
                await leader.ShootAsync("regie-vervolg", whole: true);
                await WithoutFaultsAsync(leader);
                await leader.Button("Maak gesprek aan").ClickAsync();
                await Expect(leader.Title()).ToHaveTextAsync("Aankomst");
                var id = leader.Url.Split('/')[^1];
                var code = (await leader.Locator("[data-code]").First.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await resident.JoinAsync(code, "Inwoner");

                // Begrip: nothing of last year anywhere, until the answers are shown.
                await leader.NextAsync("Begrip", resident);
                await resident.GetByRole(AriaRole.Textbox).First.FillAsync("De buren, de club en het buurthuis.");
                await resident.Button("Verstuur").ClickAsync();
                await resident.SavedAsync();
                foreach (var page in new[] { leader, screen, resident })
                {
                    Assert.DoesNotContain("naar elkaar omkijken", await page.ContentAsync(), StringComparison.Ordinal);
                }

                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync(MeaningThen);
                await Expect(resident.GetByRole(AriaRole.Heading, new() { Name = "Vergeleken met vorige keer" })).ToBeVisibleAsync();
                await Expect(resident.Locator("body")).ToContainTextAsync(MeaningThen);
                await screen.ShootAsync("scherm-vervolg-begrip");
                await resident.ShootAsync("telefoon-vervolg-begrip", whole: true);
                await WithoutFaultsAsync(screen, resident, leader);

                await leader.Button("Ga praten").ClickAsync();
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("vastleggen", RegexOptions.IgnoreCase) }).First.ClickAsync();
                await leader.GetByLabel("Vandaag bedoelen we").FillAsync(MeaningNow);
                await leader.GetByLabel("Wat is er veranderd en waarom?").FillAsync(Why);
                await leader.Button("Bewaar").First.ClickAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync($"Wat er veranderde: {Why}");
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Toon op het scherm ?: vergeleken met vorige keer$") }).ClickAsync();
                await Expect(screen.Title()).ToHaveTextAsync("Sociale basis: toen en nu");
                await Expect(screen.Locator("body")).ToContainTextAsync(MeaningNow);
                await screen.ShootAsync("scherm-vervolg-toen-en-nu");
                await WithoutFaultsAsync(screen, leader);

                // Afspraken begins with those of then.
                await leader.GetByRole(AriaRole.Link, new() { Name = "Afspraken" }).First.ClickAsync();
                await Expect(screen.Title()).ToHaveTextAsync("Vorige keer afgesproken");
                await leader
                    .GetByRole(AriaRole.Group, new() { Name = $"Hoe staat het met: {Letters}" })
                    .GetByRole(AriaRole.Radio, new() { Name = "Niet gedaan" })
                    .CheckAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync("niet gedaan");
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Gaat door ?: {Regex.Escape(Sunday)}$") }).ClickAsync();
                await Expect(leader.Locator("main")).ToContainTextAsync("Staat bij de afspraken van vandaag.");
                await leader
                    .GetByRole(AriaRole.Group, new() { Name = "Klopte het: er op zondag genoeg vrijwilligers zijn" })
                    .GetByRole(AriaRole.Radio, new() { Name = "Klopte niet" })
                    .CheckAsync();
                await screen.ShootAsync("scherm-vervolg-afspraken");
                await leader.ShootAsync("regie-vervolg-afspraken", whole: true);
                await resident.GetByText("Bekijk wat we afspraken").ClickAsync();
                await Expect(resident.GetByText(Letters)).ToBeVisibleAsync();
                await WithoutFaultsAsync(screen, resident, leader);

                await leader.GotoAsync($"/verslag/{id}");
                var report = leader.Locator("main");
                await Expect(report.GetByRole(AriaRole.Heading, new() { Name = "Wat is er veranderd?" })).ToBeVisibleAsync();
                await Expect(report).ToContainTextAsync(MeaningThen);
                await Expect(report).ToContainTextAsync(Why);
                await Expect(report.GetByRole(AriaRole.Row, new() { NameRegex = new Regex($"{Regex.Escape(Letters)}.*niet gedaan") })).ToBeVisibleAsync();
                await Expect(report.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("er op zondag genoeg vrijwilligers zijn.*klopte niet") }))
                    .ToBeVisibleAsync();
                await leader.ShootAsync("verslag-vervolg", whole: true);
            },
            [leader, screen, resident]);
    }

    private static async Task WithoutFaultsAsync(params IPage[] pages)
    {
        foreach (var page in pages)
        {
            await AccessibilityTests.CheckAsync(page, page.Url);
        }
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class FollowUpTests(Hall hall) : FollowUpStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class FollowUpWithAccountsTests(AccountsHall hall) : FollowUpStories(hall);
