using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What somebody gave is theirs to see, and theirs to take away.</summary>
public abstract class OwnAnswersStories(Hall hall)
{
    private const string Meaning = "Mensen die naar elkaar omkijken";
    private const string Later = "Samen eten op zondag";

    [Fact]
    public async Task Somebody_reads_back_what_they_gave_and_takes_a_text_away_from_the_wall()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var writer = await hall.SomebodyAsync(390, 844);
        var reader = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Terugkijken");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await writer.JoinAsync(code, "Inwoner");
                await reader.JoinAsync(code, "Gemeente");
                await leader.NextAsync("Begrip", writer, reader);
                await GiveAsync(writer, Meaning);
                await GiveAsync(reader, "Iets anders");
                await leader.Button("Volgende stap").ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Actoren");
                await GiveAsync(writer, "Buurttuin De Lent");
                await leader.NextAsync("Sferen", writer);
                await leader.NextAsync("Hoop", writer);
                await GiveAsync(writer, Later);
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync(Later);

                await writer.GetByRole(AriaRole.Link, new() { Name = "Wat u zei" }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Wat u zei");
                foreach (var own in new[] { Meaning, "Buurttuin De Lent", Later })
                {
                    await Expect(writer.GetByText(own, new() { Exact = true })).ToBeVisibleAsync();
                }

                await Expect(writer.GetByText("Iets anders")).ToHaveCountAsync(0);
                await Expect(writer.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg") })).ToHaveCountAsync(1);
                await AccessibilityTests.CheckAsync(writer, "wat u zei");
                if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
                {
                    await writer.ScreenshotAsync(new() { Path = Path.Combine(folder, "wat-u-zei.png"), FullPage = true });
                }

                await writer.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg") }).ClickAsync();
                await Expect(writer.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToHaveTextAsync("Weggehaald");
                await Expect(writer.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToBeFocusedAsync();
                await Expect(writer.GetByText(Later)).ToHaveCountAsync(0);
                await Expect(screen.Locator("body")).Not.ToContainTextAsync(Later);

                await writer.GetByRole(AriaRole.Link, new() { Name = "Terug naar het gesprek" }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Hoop");
                if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } pictures)
                {
                    await writer.ScreenshotAsync(new() { Path = Path.Combine(pictures, "gesprek.png"), FullPage = true });
                }
            },
            [leader, screen, writer, reader]);
    }

    [Fact]
    public async Task Who_did_not_join_reads_nothing_of_anybody()
    {
        var leader = await hall.FacilitatorAsync();
        var stranger = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Van een ander");
                await stranger.GotoAsync($"/gesprek/{code.Replace(" ", "")}/wat-u-zei");
                await Expect(stranger.GetByLabel("Code van het gesprek")).ToBeVisibleAsync();
            },
            [leader, stranger]);
    }

    private static async Task GiveAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox).First.FillAsync(text);
        await page.Button("Verstuur").First.ClickAsync();
        await page.SavedAsync();
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class OwnAnswersTests(Hall hall) : OwnAnswersStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class OwnAnswersWithAccountsTests(AccountsHall hall) : OwnAnswersStories(hall);
