using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>
/// Traps that teams of comparable tools fell into, by name; the others are fast tests. That hidden fields leak nothing is the
/// story of <see cref="SecrecyTests"/>, which reads every byte that other browsers get.
/// </summary>
public abstract partial class PeerTrapStories(Hall hall)
{
    [Fact]
    public async Task A_live_update_wipes_what_somebody_is_typing()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        var other = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Typen");
                await writer.JoinAsync(code, "Inwoner");
                await other.JoinAsync(code, "Gemeente");
                await leader.NextAsync("Begrip", writer, other);
                await leader.ShowAnswersAsync();
                var box = writer.GetByRole(AriaRole.Textbox).First;
                await box.FillAsync("Ik ben nog be");
                await other.GetByRole(AriaRole.Textbox).First.FillAsync("Buren");
                await other.Button("Verstuur").ClickAsync();
                await Expect(writer.Locator("body")).ToContainTextAsync("Buren");
                await Expect(box).ToHaveValueAsync("Ik ben nog be");
            },
            [leader, writer, other]);
    }

    [Fact]
    public async Task A_reload_is_a_second_participant()
    {
        var leader = await hall.FacilitatorAsync();
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Twee keer");
                await somebody.JoinAsync(code, "Inwoner");
                await somebody.ReloadAsync();
                await Expect(somebody.Title()).ToBeVisibleAsync();
                await somebody.JoinAsync(code, "Inwoner");
                await Expect(leader.GetByText("0 van 1 klaar").First).ToBeVisibleAsync();
            },
            [leader, somebody]);
    }

    [Fact]
    public async Task The_clock_of_the_device_drives_the_timer()
    {
        var leader = await hall.FacilitatorAsync();
        var late = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await late.AddInitScriptAsync("{ const real = Date.now; Date.now = () => real() - 600000; }");
                var (_, code) = await leader.PrepareAsync("De klok");
                await late.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", late);
                await Expect(leader.GetByRole(AriaRole.Timer).First).ToHaveTextAsync(Minutes());
                await Expect(late.GetByRole(AriaRole.Timer).First).ToHaveTextAsync(Minutes());
                var (here, there) = (await MinutesOfAsync(leader), await MinutesOfAsync(late));
                Assert.InRange(there - here, -2, 2);
            },
            [leader, late]);
    }

    private static async Task<int> MinutesOfAsync(IPage page) =>
        int.Parse(
            Minutes().Match(await page.GetByRole(AriaRole.Timer).First.InnerTextAsync()).Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"(\d+):\d\d")]
    private static partial Regex Minutes();
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class PeerTrapTests(Hall hall) : PeerTrapStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class PeerTrapWithAccountsTests(AccountsHall hall) : PeerTrapStories(hall);
