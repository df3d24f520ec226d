using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What the facilitator writes down about differences: by keyboard, on a narrow screen, for who listens to the page.</summary>
public abstract class DifferenceOnLeadStories(Hall hall)
{
    private const string Eating = "Dat niemand alleen eet";
    private const string Greeting = "Dat mensen elkaar groeten";

    [Fact]
    public async Task Hopes_are_grouped_with_the_keyboard_alone_and_nothing_moves_before_the_button()
    {
        var leader = await hall.FacilitatorAsync();
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await ToHopesAsync(leader, somebody);
                await leader.GetByLabel("Nieuwe groep").FillAsync("Samen");
                await leader.Keyboard.PressAsync("Enter");
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Samen 0 wensen" })).ToBeVisibleAsync();

                await leader.GetByLabel($"Zet bij: {Eating}").FocusAsync();
                await leader.Keyboard.PressAsync("ArrowDown");
                await Expect(leader.GetByLabel($"Zet bij: {Eating}")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("[0-9a-f-]{36}"));
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Samen 0 wensen" })).ToBeVisibleAsync();

                await leader.Keyboard.PressAsync("Tab");
                await leader.Keyboard.PressAsync("Enter");
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Samen 1 wens" })).ToBeVisibleAsync();
                await Expect(leader.GetByLabel($"Zet bij: {Greeting}")).ToBeFocusedAsync();

                await leader.GetByLabel($"Zet bij: {Eating}").FocusAsync();
                await leader.Keyboard.PressAsync("ArrowUp");
                await leader.Keyboard.PressAsync("Tab");
                await leader.Keyboard.PressAsync("Enter");
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Samen 0 wensen" })).ToBeVisibleAsync();
            },
            [leader, somebody]);
    }

    [Fact]
    public async Task With_everything_unfolded_axe_finds_no_faults_and_the_page_fits_a_screen_that_is_zoomed_in()
    {
        var leader = await hall.FacilitatorAsync();
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await ToHopesAsync(leader, somebody);
                await UnfoldAsync(leader, "Waarom-kaart voor de hele stap", "Leg een paar naast elkaar");
                await CheckAsync(leader, "Hoop");

                await leader.NextAsync("Invloed", somebody);
                await somebody.GetByRole(AriaRole.Radio, new() { NameRegex = new("^2") }).First.CheckAsync();
                await somebody.SavedAsync();
                await leader.ShowAnswersAsync();
                await UnfoldAsync(leader, "Bespreek Huisarts", "Leg deze vast Huisarts", "Toon als tabel");
                await CheckAsync(leader, "Invloed");

                await leader.NextAsync("Rollen", somebody);
                await somebody.GetByRole(AriaRole.Checkbox).First.CheckAsync();
                await somebody.SavedAsync();
                await leader.ShowAnswersAsync();
                await UnfoldAsync(leader, "Bespreek Huisarts", "Leg deze vast Huisarts", "Maak een afspraak voor als er druk komt");
                await CheckAsync(leader, "Rollen");

                await leader.NextAsync("Afspraken", somebody);
                await leader.ShowAnswersAsync();
                await leader.GetByLabel("Voorstel van de groep").FillAsync("We eten elke maand samen");
                await leader.Button("Zet erbij").ClickAsync();
                await UnfoldAsync(leader, "Waarom-kaart We eten elke maand samen", "Maak er een afspraak van We eten elke maand samen");
                await leader.Button("★ Woord").Or(leader.Button("Woord")).First.ClickAsync();
                await leader.Button("maand").ClickAsync();
                await CheckAsync(leader, "Afspraken");

                await leader.GetByText("Woordenlijst (").ClickAsync();
                await leader.Button("maand").ClickAsync();
                await Expect(leader.GetByRole(AriaRole.Dialog, new() { Name = "maand" })).ToBeVisibleAsync();
                await CheckAsync(leader, "een woord");
            },
            [leader, somebody]);
    }

    private static async Task ToHopesAsync(IPage leader, IPage somebody)
    {
        var (_, code) = await leader.PrepareAsync("Verschil op tafel");
        await somebody.JoinAsync(code, "Inwoner");
        await leader.NextAsync("Begrip", somebody);
        await leader.NextAsync("Actoren", somebody);
        await somebody.GetByRole(AriaRole.Textbox).First.FillAsync("Huisarts");
        await somebody.Button("Verstuur").ClickAsync();
        await somebody.SavedAsync();
        await leader.ShowAnswersAsync();
        await leader.NextAsync("Sferen", somebody);
        await somebody.GetByRole(AriaRole.Checkbox, new() { Name = "Gemeenschappelijk" }).First.CheckAsync();
        await somebody.SavedAsync();
        await leader.ShowAnswersAsync();
        await UnfoldAsync(leader, "Bespreek Huisarts", "Leg deze vast Huisarts");
        await CheckAsync(leader, "Sferen");

        await leader.NextAsync("Hoop", somebody);
        foreach (var hope in new[] { Eating, Greeting })
        {
            await somebody.GetByRole(AriaRole.Textbox).First.FillAsync(hope);
            await somebody.GetByLabel("Waar gaat het over?").SelectOptionAsync(new SelectOptionValue { Label = "Gemeenschappelijk" });
            await somebody.Button("Verstuur").ClickAsync();
            await Expect(somebody.Locator("main")).ToContainTextAsync(hope);
            await Expect(somebody.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("");
        }

        await leader.ShowAnswersAsync();
        await Expect(leader.GetByText(Greeting).First).ToBeVisibleAsync();
    }

    private static async Task UnfoldAsync(IPage leader, params string[] folds)
    {
        foreach (var fold in folds)
        {
            await leader.Button(fold).First.ClickAsync();
            await Expect(leader.Button(fold).First).ToHaveAttributeAsync("aria-expanded", "true");
        }
    }

    /// <summary>Axe at the size of a laptop; then 1280 pixels at 400 percent: nothing to scroll sideways.</summary>
    private static async Task CheckAsync(IPage leader, string where)
    {
        await AccessibilityTests.CheckAsync(leader, $"{where}, opengeklapt");
        await leader.SetViewportSizeAsync(320, 640);
        Assert.InRange(await leader.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, 320);
        await leader.SetViewportSizeAsync(1366, 768);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class DifferenceOnLeadTests(Hall hall) : DifferenceOnLeadStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class DifferenceOnLeadWithAccountsTests(AccountsHall hall) : DifferenceOnLeadStories(hall);
