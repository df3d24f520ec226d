using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>
/// Makes the pictures of README and manual from today's screens: <c>PICTURES_TO="$PWD/docs/beelden" ./test</c> writes them there.
/// Without the variable they go to <c>TestResults</c>: that every screen of the manual can be reached is tested each time.
/// </summary>
[Collection(nameof(HallCollection))]
public class ManualPicturesTests(Hall hall)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("PICTURES_TO") is { Length: > 0 } asked
        ? Path.GetFullPath(asked)
        : Path.Combine(AppContext.BaseDirectory, "TestResults", "beelden");

    [Fact]
    public async Task Every_screen_of_the_manual_can_be_shown()
    {
        var leader = await hall.SomebodyAsync(1366, 768);
        var phone = await hall.SomebodyAsync(390, 844);
        var leaderPhone = await hall.SomebodyAsync(390, 844);
        var screen = await hall.SomebodyAsync(1920, 1080);
        var other = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await leader.GotoAsync("/");
                await ShootAsync(leader, "start");
                await ExampleAsync(screen);
                await leader.GotoAsync("/regie/nieuw");
                await Expect(leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true })).ToBeVisibleAsync();
                await ShootAsync(leader, "nieuw-gesprek", whole: true);

                var (id, code) = await leader.PrepareAsync("Sociale basis in Lindehof");
                await phone.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
                await ShootAsync(phone, "meedoen");
                await phone.JoinAsync(code, "Inwoner");
                await other.JoinAsync(code, "Gemeente");
                await screen.GotoAsync($"/scherm/{id}");
                await Expect(screen.GetByText("2 mensen zijn er")).ToBeVisibleAsync();
                await ShootAsync(screen, "scherm-aankomst");
                await leader.NextAsync("Begrip", phone, other);
                await phone.GetByRole(AriaRole.Textbox).First.FillAsync("Mensen die naar elkaar omkijken in hun eigen straat.");
                await ShootAsync(phone, "telefoon-begrip");
                await phone.Button("Verstuur").ClickAsync();
                await phone.SavedAsync();
                await other.GetByRole(AriaRole.Textbox).First.FillAsync("De organisaties die er zijn voor mensen die het alleen niet redden.");
                await other.Button("Verstuur").ClickAsync();
                await other.SavedAsync();
                await phone.Button("Ik ben klaar").ClickAsync();
                await Expect(phone.GetByText("1 van 2 klaar")).ToBeVisibleAsync();
                await ShootAsync(phone, "telefoon-klaar");
                await Expect(leader.GetByText("1 van 2 klaar").First).ToBeVisibleAsync();
                await ShootAsync(leader, "regie-alleen");
                await ShootAsync(screen, "scherm-alleen");
                await leader.Button("Toon antwoorden").ClickAsync();
                await Expect(leader.Button("Ga praten")).ToBeVisibleAsync();
                await ShootAsync(leader, "regie-getoond");
                await Expect(phone.GetByText("De antwoorden zijn te zien.").First).ToBeAttachedAsync();
                await ShootAsync(phone, "telefoon-getoond", whole: true);
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new("^Praten") }).ClickAsync();
                await Expect(leader.Button("Leg vast")).ToBeVisibleAsync();
                await ShootAsync(leader, "regie-praten", whole: true);
                await Expect(screen.GetByText("omkijken").First).ToBeVisibleAsync();
                await ShootAsync(screen, "scherm-praten");
                await leaderPhone.GotoAsync($"/regie/{id}");
                await Expect(leaderPhone.Title()).ToHaveTextAsync("Begrip");
                await ShootAsync(leaderPhone, "regie-telefoon");
                await leader.Button("Toon code").ClickAsync();
                await Expect(leader.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                await ShootAsync(leader, "regie-code");
            },
            [leader, phone, leaderPhone, screen, other]);
    }

    private static async Task ExampleAsync(IPage screen)
    {
        await screen.GotoAsync("/voorbeeld");
        await screen.WaitForURLAsync(new Regex("/verslag/"));
        var id = screen.Url.Split('/')[^1];
        foreach (var step in new[] { "begrip", "actoren", "sferen", "hoop", "invloed", "rollen", "afspraken", "afronden" })
        {
            await screen.GotoAsync($"/scherm/{id}?stap={step}");
            await Expect(screen.Locator($"[data-step={step}]")).ToBeAttachedAsync();
            await ShootAsync(screen, $"scherm-{step}");
        }
    }

    private static async Task ShootAsync(IPage page, string name, bool whole = false)
    {
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), FullPage = whole });
    }
}
