using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>
/// "Missing omdat": a link that says no reason is shown unfinished, is weighed, and becomes an assumption and something that is needed and that nobody owns.
/// Three people of three perspectives, from alone to the report.
/// </summary>
public abstract class MissingReasonStories(Hall hall)
{
    private const string Subsidy = "Als we meer subsidie geven, dan eten er meer mensen samen.";
    private const string Cooking = "Als buren samen koken, dan eet niemand alleen, want eten bindt, mits iemand de keuken betaalt.";

    [Fact]
    public async Task A_link_without_a_reason_is_unfinished_until_the_group_says_what_it_assumes_and_what_is_needed()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var municipality = await hall.SomebodyAsync(390, 844);
        var resident = await hall.SomebodyAsync(390, 844);
        var worker = await hall.SomebodyAsync(390, 844);
        IPage[] people = [municipality, resident, worker];

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Samen eten in Lindehof", "Beleidstheorie", influence: null);
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await municipality.JoinAsync(code, "Gemeente");
                await resident.JoinAsync(code, "Inwoner");
                await worker.JoinAsync(code, "Welzijnsorganisatie");

                await HopeAsync(leader, resident, people);
                await LeadTheChainAsync(leader, people);
                await BuildAsync(leader, screen, municipality, resident, people);
                await WeighAsync(leader, screen, people);
                await AgreeAsync(leader, people);

                await leader.Button("Sluit het gesprek").ClickAsync();
                await leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Ja, sluit") }).ClickAsync();
                await Expect(resident.GetByText("afgesloten").First).ToBeVisibleAsync();
                var pdf = await WholeTalkStories.DownloadAsync(leader, id);
                Assert.Contains("Waarom we denken dat dit werkt", pdf, StringComparison.Ordinal);
                Assert.Contains("onaf", pdf, StringComparison.Ordinal);
                Assert.Contains("Als wij dit willen, dan is nodig", pdf, StringComparison.Ordinal);
                Assert.Contains("Iemand de keuken betaalt", pdf, StringComparison.Ordinal);
                Assert.Contains("mensen komen als het eten goedkoop is", pdf, StringComparison.Ordinal);
            },
            [leader, screen, .. people]);
    }

    private static async Task HopeAsync(IPage leader, IPage resident, IPage[] people)
    {
        await leader.NextAsync("Hoop", people);
        await resident.GetByRole(AriaRole.Textbox).First.FillAsync("Dat niemand alleen eet");
        await resident.Button("Verstuur").ClickAsync();
        await resident.SavedAsync();
        await leader.ShowAnswersAsync();
    }

    /// <summary>The step asks first where the chain leads; what we hope stands there already.</summary>
    private static async Task LeadTheChainAsync(IPage leader, IPage[] people)
    {
        await leader.Button("Volgende stap").ClickAsync();
        await Expect(leader.GetByLabel("Wat draagt bij aan …")).ToHaveValueAsync("dat niemand alleen eet");
        await leader.Button("Ga naar Beleidstheorie").ClickAsync();
        foreach (var page in people.Prepend(leader))
        {
            await Expect(page.Title()).ToHaveTextAsync("Beleidstheorie");
        }
    }

    private static async Task BuildAsync(IPage leader, IPage screen, IPage municipality, IPage resident, IPage[] people)
    {
        await WriteAsync(municipality, "We meer subsidie geven", "eten er meer mensen samen", "", "", "Inzet");
        await WriteAsync(resident, "buren samen koken", "eet niemand alleen", "eten bindt", "iemand de keuken betaalt", "Wat er gebeurt");
        foreach (var page in people)
        {
            await page.Button("Ik ben klaar").ClickAsync();
        }

        await Expect(screen.GetByText("3 van 3 klaar")).ToBeVisibleAsync();
        await Expect(screen.GetByText("subsidie")).ToHaveCountAsync(0);
        await Expect(leader.GetByText("subsidie")).ToHaveCountAsync(0);

        await leader.ShowAnswersAsync();
        var ladder = screen.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("^Ladder van onder naar boven") });
        await Expect(ladder).ToHaveAttributeAsync("aria-label", new Regex(@"subsidie geven, dan eten er meer mensen samen \(onaf\).*Manier van werken: leeg"));
        await Expect(leader.GetByText("onaf: er staat geen want bij").First).ToBeVisibleAsync();
        await Expect(people[2].GetByText(Cooking).First).ToBeVisibleAsync();
    }

    private static async Task WeighAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Weeg deze.*{Subsidy}") }).ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"Wordt gewogen.*{Subsidy}") })).ToBeVisibleAsync();
        await leader.Button("Ga wegen").ClickAsync();
        foreach (var page in people)
        {
            await Scale(page, "Hoe belangrijk").GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^5") }).CheckAsync();
            await page.SavedAsync();
            await Scale(page, "Hoe zeker").GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^1") }).CheckAsync();
            await page.SavedAsync();
            await page.Button("Ik ben klaar").ClickAsync();
        }

        await Expect(screen.GetByText("3 van 3 klaar")).ToBeVisibleAsync();
        await leader.ShowAnswersAsync();
        await Expect(screen.GetByRole(AriaRole.Img, new() { Name = "3 mensen kiezen belangrijk 5 en zeker 1." })).ToBeVisibleAsync();
        await Expect(leader.GetByText("uit te zoeken").First).ToBeVisibleAsync();
    }

    private static ILocator Scale(IPage page, string question) => page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex($"^{question}") });

    private static async Task AgreeAsync(IPage leader, IPage[] people)
    {
        await leader.NextAsync("Afspraken", people);
        await leader.ShowAnswersAsync();
        await leader.GetByLabel("Voorstel van de groep").FillAsync("We zoeken uit wie de keuken betaalt");
        await leader.Button("Zet erbij").ClickAsync();
        await leader.Button("Maak er een afspraak van We zoeken uit wie de keuken betaalt").ClickAsync();
        await leader.GetByLabel("Wij nemen aan dat").FillAsync("mensen komen als het eten goedkoop is");
        await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Bewaar") }).First.ClickAsync();
        await Expect(leader.GetByText("Opgeslagen").First).ToBeVisibleAsync();
    }

    private static async Task WriteAsync(IPage somebody, string condition, string result, string because, string provided, string level)
    {
        await somebody.GetByLabel("Als …").FillAsync(condition);
        await somebody.GetByLabel("… dan …").FillAsync(result);
        await somebody.GetByLabel("… want …").FillAsync(because);
        await somebody.GetByLabel("… mits …").FillAsync(provided);
        await somebody.GetByLabel("Waar begint uw zin?").SelectOptionAsync([new SelectOptionValue { Index = Array.IndexOf(Levels, level) + 1 }]);
        await somebody.Button("Verstuur").ClickAsync();
        await somebody.SavedAsync();
    }

    private static readonly string[] Levels = ["Inzet", "Manier van werken", "Wat er gebeurt", "Wat mensen merken", "Op de lange duur"];
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class MissingReasonTests(Hall hall) : MissingReasonStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class MissingReasonWithAccountsTests(AccountsHall hall) : MissingReasonStories(hall);
