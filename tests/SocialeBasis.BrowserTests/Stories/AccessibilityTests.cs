using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>
/// An axe check of every page, in every step, before and after the reveal. Axe finds perhaps half of what can be wrong; people must look too.
/// </summary>
public abstract class AccessibilityStories(Hall hall)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations], // describing everything that is right takes longer than finding what is not
    };

    [Theory]
    [InlineData("/")]
    [InlineData("/meedoen")]
    [InlineData("/uitleg")]
    [InlineData("/privacy")]
    [InlineData("/bron")]
    [InlineData("/regie")]
    [InlineData("/regie/nieuw")]
    [InlineData("/regie/inlezen")]
    [InlineData("/regie/inlezen?fout=te-groot")]
    [InlineData("/bestaat-niet")]
    public async Task A_page_outside_a_talk_has_no_faults_that_axe_finds(string address)
    {
        var page = await hall.FacilitatorAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await page.GotoAsync(address);
                await Expect(page.Title().First).ToBeVisibleAsync();
                await CheckAsync(page, address);
            },
            [page]);
    }

    [Fact]
    public async Task Every_step_has_no_faults_that_axe_finds_before_and_after_the_reveal()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Voor iedereen");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await Expect(screen.Locator("[data-code]").First).ToHaveTextAsync(code);
                await somebody.JoinAsync(code, "Inwoner");
                await CheckAllAsync("Aankomst", leader, screen, somebody);
                foreach (var step in new[] { "Begrip", "Actoren", "Sferen", "Hoop", "Invloed", "Rollen", "Afspraken", "Afronden" })
                {
                    await leader.NextAsync(step, somebody);
                    await CheckAllAsync(step, leader, screen, somebody);
                    if (step == "Actoren")
                    {
                        await somebody.GetByRole(AriaRole.Textbox).First.FillAsync("Huisarts");
                        await somebody.Button("Verstuur").ClickAsync();
                        await somebody.SavedAsync();
                    }

                    await leader.ShowAnswersAsync();
                    await Expect(leader.Button("Toon antwoorden")).Not.ToBeFocusedAsync();
                    await CheckAllAsync($"{step}, getoond", leader, screen, somebody);
                }

                await leader.GotoAsync($"/verslag/{id}");
                await Expect(leader.Title().First).ToBeVisibleAsync();
                await CheckAsync(leader, "verslag");

                await leader.GetByRole(AriaRole.Link, new() { Name = "Zinnen aanpassen" }).ClickAsync();
                await Expect(leader.Title()).ToHaveTextAsync("Verslag aanpassen");
                await CheckAsync(leader, "verslag aanpassen");
                foreach (var part in await leader.Locator("summary").AllAsync())
                {
                    await part.PressAsync("Enter");
                }

                var introduction = leader.GetByRole(AriaRole.Textbox, new() { Name = "Inleiding", Exact = true });
                if (!await introduction.IsVisibleAsync())
                {
                    await leader.Locator("summary").First.PressAsync("Enter");
                }

                await introduction.FillAsync("Wij spraken samen.");
                await introduction.BlurAsync();
                await Expect(leader.GetByRole(AriaRole.Button, new() { NameRegex = new("^Zet terug") })).ToBeVisibleAsync();
                await CheckAsync(leader, "verslag aanpassen, alles open");
            },
            [leader, screen, somebody]);
    }

    private static async Task CheckAllAsync(string where, params IPage[] pages)
    {
        foreach (var page in pages)
        {
            await CheckAsync(page, $"{where} op {new Uri(page.Url).AbsolutePath.Split('/')[1]}");
        }
    }

    /// <summary>Fails with what axe finds on this page as it is now.</summary>
    internal static async Task CheckAsync(IPage page, string where)
    {
        var result = await page.RunAxe(Wcag);
        var faults = result.Violations.Select(fault =>
            $"{fault.Id} ({fault.Impact}): {fault.Help} — {string.Join(" | ", fault.Nodes.Select(node => node.Html).Take(3))}"
        );
        Assert.True(result.Violations.Length == 0, $"{where}:\n{string.Join('\n', faults)}");
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class AccessibilityTests(Hall hall) : AccessibilityStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class AccessibilityWithAccountsTests(AccountsHall hall) : AccessibilityStories(hall);
