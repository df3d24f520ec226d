using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Phones sleep, wifi drops, programs restart: whoever was typing goes on typing, as the same person, with nobody helping.</summary>
public abstract class ConnectionStories(Hall hall)
{
    private const string Half = "Mensen die elkaar ken";
    private const string More = "Mensen die elkaar kennen, ook zonder";

    /// <summary>No other settings, but a program of its own: the story ends it.</summary>
    private static readonly (string Key, string Value)[] Ends = [];

    [Fact]
    public async Task A_short_drop_of_the_wifi_leaves_the_page_as_it_was() =>
        await TellAsync(null, async (_, wifi, leader, phone) =>
        {
            await MarkAsync(phone);
            wifi.Drop();
            await Expect(phone.GetByText("Even geen verbinding")).ToBeVisibleAsync();
            await TypeAsync(phone, More);
            wifi.Return();
            await IsBackAsync(phone, More);
            Assert.True(await IsSamePageAsync(phone));
            await SendAsync(leader, phone);
        });

    [Fact]
    public async Task A_drop_so_long_that_the_server_let_go_makes_the_page_again_in_place() =>
        await TellAsync([("Screens__MostDropped", "0")], async (_, wifi, leader, phone) =>
        {
            await MarkAsync(phone);
            wifi.Drop();
            await Expect(phone.GetByText("Even geen verbinding")).ToBeVisibleAsync();
            await TypeAsync(phone, More);
            wifi.Return();
            await IsBackAsync(phone, More);
            Assert.True(await IsSamePageAsync(phone));
            await SendAsync(leader, phone);
        });

    [Fact]
    public async Task A_drop_after_which_nothing_is_left_on_the_server_loads_the_page_again() =>
        await TellAsync([("Screens__MostDropped", "0"), ("Screens__MostPaused", "0")], async (_, wifi, leader, phone) =>
        {
            await MarkAsync(phone);
            wifi.Drop();
            await Expect(phone.GetByText("Even geen verbinding")).ToBeVisibleAsync();
            await TypeAsync(phone, More);
            wifi.Return();
            await IsBackAsync(phone, More);
            await SendAsync(leader, phone);
        });

    [Fact]
    public async Task A_device_that_says_it_is_offline_hears_so_and_comes_back() =>
        await TellAsync(null, async (_, wifi, leader, phone) =>
        {
            await phone.Context.SetOfflineAsync(true);
            wifi.Drop();
            await Expect(phone.GetByText("Dit apparaat heeft geen netwerk")).ToBeVisibleAsync();
            wifi.Return();
            await phone.Context.SetOfflineAsync(false);
            await IsBackAsync(phone, Half);
            await SendAsync(leader, phone);
        });

    [Fact]
    public async Task A_phone_out_of_sight_lets_go_and_is_up_to_date_when_it_is_looked_at_again() =>
        await TellAsync(null, async (_, _, leader, phone) =>
        {
            await MarkAsync(phone);
            await LookAsync(phone, false);
            await Expect(phone.Locator(".components-reconnect-paused")).ToBeAttachedAsync();
            await leader.ShowAnswersAsync();
            await LookAsync(phone, true);
            await IsBackAsync(phone, Half);
            await Expect(phone.GetByText("Dit zijn alle antwoorden")).ToBeVisibleAsync();
            Assert.True(await IsSamePageAsync(phone));
        });

    [Fact]
    public async Task A_phone_that_slept_through_a_restart_goes_on_with_what_was_typed() =>
        await TellAsync(Ends, async (app, _, leader, phone) =>
        {
            await LookAsync(phone, false);
            await Expect(phone.Locator(".components-reconnect-paused")).ToBeAttachedAsync();
            await app.KillAsync();
            await app.StartAgainAsync();
            await LookAsync(phone, true);
            await IsBackAsync(phone, Half);
            await SendAsync(leader, phone);
        });

    [Fact]
    public async Task A_killed_and_restarted_program_brings_everybody_back_by_itself() =>
        await TellAsync(Ends, async (app, _, leader, phone) =>
        {
            var screen = await hall.SomebodyAsync(1920, 1080, at: app);
            await screen.GotoAsync(await hall.ScreenAddressAsync(leader, leader.Url.Split('/')[^1]));
            await Expect(screen.GetByText("0 van 1 klaar")).ToBeVisibleAsync();
            await app.KillAsync();
            await Expect(phone.GetByText("Even geen verbinding")).ToBeVisibleAsync();
            await TypeAsync(phone, More);
            await app.StartAgainAsync();
            await IsBackAsync(phone, More);
            await SendAsync(leader, phone);
            await Expect(screen.GetByText("1 van 1 klaar")).ToBeVisibleAsync();
            await screen.Context.CloseAsync();
        });

    [Fact]
    public async Task The_pages_of_the_facilitator_and_the_big_screen_go_on_when_nobody_looks() =>
        await TellAsync(null, async (app, _, leader, phone) =>
        {
            var screen = await hall.SomebodyAsync(1920, 1080, at: app);
            await screen.GotoAsync(await hall.ScreenAddressAsync(leader, leader.Url.Split('/')[^1]));
            await Expect(screen.GetByText("0 van 1 klaar")).ToBeVisibleAsync();
            await LookAsync(screen, false);
            await LookAsync(leader, false);
            await SendAsync(leader, phone);
            await Expect(screen.GetByText("1 van 1 klaar")).ToBeVisibleAsync();
            await Expect(screen.Locator(".components-reconnect-paused")).ToHaveCountAsync(0);
            await screen.Context.CloseAsync();
        });

    /// <summary>A leader beside the program, and a phone behind a wifi of its own with a half-typed answer at Begrip.</summary>
    /// <param name="settings">Of a program for this story alone; null for the one that the stories share.</param>
    /// <param name="story">What happens then.</param>
    private async Task TellAsync((string Key, string Value)[]? settings, Func<ProgramProcess, Wifi, IPage, IPage, Task> story)
    {
        await using var own = settings is null ? null : await hall.StartAsync(settings);
        var app = own ?? hall.App;
        await using var wifi = new Wifi(app.Address);
        var leader = await hall.FacilitatorAsync(at: app);
        var phone = await hall.SomebodyAsync(390, 844, address: wifi.Address);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Bij slecht weer");
                await phone.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", phone);
                await TypeAsync(phone, Half);
                await story(app, wifi, leader, phone);
            },
            [leader, phone]);
    }

    /// <summary>By script, as the screen about the connection lies over the field.</summary>
    private static Task TypeAsync(IPage phone, string text) => phone.GetByRole(AriaRole.Textbox, new() { IncludeHidden = true }).First.EvaluateAsync(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }", text);

    private static async Task IsBackAsync(IPage phone, string text)
    {
        await Expect(phone.Locator("html:not([data-away])")).ToBeAttachedAsync();
        await Expect(phone.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Expect(phone.Title()).ToHaveTextAsync("Begrip");
        await Expect(phone.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync(text);
    }

    /// <summary>Still the same person: the answer counts as the one of the one who joined.</summary>
    private static async Task SendAsync(IPage leader, IPage phone)
    {
        await phone.Button("Verstuur").ClickAsync();
        await phone.SavedAsync();
        await phone.Button("Ik ben klaar").ClickAsync();
        await Expect(leader.GetByText("1 van 1 klaar").First).ToBeVisibleAsync();
    }

    private static Task MarkAsync(IPage page) => page.EvaluateAsync("() => { window.sameLoad = true; }");

    private static Task<bool> IsSamePageAsync(IPage page) => page.EvaluateAsync<bool>("() => window.sameLoad === true");

    /// <summary>As the browser does when somebody goes to another tab or locks the phone.</summary>
    private static Task LookAsync(IPage page, bool looks) => page.EvaluateAsync(
        """
        (state) => {
          Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        looks ? "visible" : "hidden");
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class ConnectionTests(Hall hall) : ConnectionStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class ConnectionWithAccountsTests(AccountsHall hall) : ConnectionStories(hall);
