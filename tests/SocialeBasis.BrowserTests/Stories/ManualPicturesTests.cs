using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Every screen that the manual shows. See <see cref="Pictures"/>.</summary>
[Collection(nameof(HallCollection))]
public class ManualPicturesTests(Hall hall)
{
    [Fact]
    public async Task Every_screen_of_the_manual_can_be_shown()
    {
        var leader = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844);
        var leaderPhone = await hall.FacilitatorAsync(390, 844);
        var screen = await hall.SomebodyAsync(1920, 1080);
        var other = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await leader.GotoAsync("/");
                await leader.ShootAsync("start");
                await ExampleAsync(screen);
                await leader.GotoAsync("/regie/nieuw");
                await Expect(leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true })).ToBeVisibleAsync();
                await leader.ShootAsync("nieuw-gesprek", whole: true);

                var (id, code) = await leader.PrepareAsync("Sociale basis in Lindehof");
                await phone.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
                await phone.ShootAsync("meedoen");
                await phone.JoinAsync(code, "Inwoner");
                await other.JoinAsync(code, "Gemeente");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await Expect(screen.GetByText("2 mensen zijn er")).ToBeVisibleAsync();
                await screen.ShootAsync("scherm-aankomst");
                await leader.NextAsync("Begrip", phone, other);
                await phone.GetByRole(AriaRole.Textbox).First.FillAsync("Mensen die naar elkaar omkijken in hun eigen straat.");
                await phone.ShootAsync("telefoon-begrip");
                await phone.Button("Verstuur").ClickAsync();
                await phone.SavedAsync();
                await other.GetByRole(AriaRole.Textbox).First.FillAsync("De organisaties die er zijn voor mensen die het alleen niet redden.");
                await other.Button("Verstuur").ClickAsync();
                await other.SavedAsync();
                await phone.Button("Ik ben klaar").ClickAsync();
                await Expect(phone.GetByText("1 van 2 klaar")).ToBeVisibleAsync();
                await phone.ShootAsync("telefoon-klaar");
                await Expect(leader.GetByText("1 van 2 klaar").First).ToBeVisibleAsync();
                await leader.ShootAsync("regie-alleen");
                await screen.ShootAsync("scherm-alleen");
                await leader.ShowAnswersAsync();
                await Expect(leader.Button("Ga praten")).ToBeVisibleAsync();
                await leader.ShootAsync("regie-getoond");
                await Expect(phone.GetByText("De antwoorden zijn te zien.").First).ToBeAttachedAsync();
                await phone.ShootAsync("telefoon-getoond", whole: true);
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new("^Praten") }).ClickAsync();
                await Expect(leader.Button("Leg vast")).ToBeVisibleAsync();
                await leader.ShootAsync("regie-praten");
                await Expect(screen.GetByText("omkijken").First).ToBeVisibleAsync();
                await screen.ShootAsync("scherm-praten");
                await leaderPhone.GotoAsync($"/regie/{id}");
                await Expect(leaderPhone.Title()).ToHaveTextAsync("Begrip");
                await leaderPhone.ShootAsync("regie-telefoon");
                await leader.Button("Toon code").ClickAsync();
                await Expect(leader.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                await leader.ShootAsync("regie-code");
            },
            [leader, phone, leaderPhone, screen, other]);
    }

    private static async Task ExampleAsync(IPage screen)
    {
        await screen.GotoAsync("/voorbeeld");
        await Expect(screen).ToHaveURLAsync(new Regex("/verslag/"));
        var id = screen.Url.Split('/')[^1];
        foreach (var step in new[] { "begrip", "actoren", "sferen", "hoop", "invloed", "rollen", "afspraken", "afronden" })
        {
            await screen.GotoAsync($"/scherm/{id}?stap={step}");
            await Expect(screen.Locator($"[data-step={step}]")).ToBeAttachedAsync();
            await screen.ShootAsync($"scherm-{step}");
        }
    }
}
