using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>After the talk the facilitator says the program's sentences in other words, and finds them right.</summary>
public abstract class ReportWordingStories(Hall hall)
{
    private const string Own = "Wij zaten een middag om de tafel in Lindehof.";
    private const string Half = "Half getypt, en toen ging de pagina opnieuw open.";
    private const string Provisional = "Voorlopige zinnen, gemaakt door het programma.";

    [Fact]
    public async Task A_sentence_in_own_words_stands_in_the_report_and_in_the_pdf()
    {
        var leader = await hall.FacilitatorAsync();
        var colleague = await hall.FacilitatorAsync(390, 844);
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var id = await HoldAsync(leader, somebody);
                await leader.GetByRole(AriaRole.Link, new() { Name = "Zinnen aanpassen" }).ClickAsync();
                await Expect(leader.Title()).ToHaveTextAsync("Verslag aanpassen");
                await colleague.GotoAsync($"/verslag/{id}/bewerken");
                await Expect(Introduction(colleague)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Eén mens sprak"));

                // What was half typed survives a reload; leaving a field stores it; a colleague sees it come.
                await Introduction(leader).FillAsync(Half);
                await leader.ReloadAsync();
                await Expect(Introduction(leader)).ToHaveValueAsync(Half);
                await Introduction(leader).FillAsync(Own);
                await leader.Keyboard.PressAsync("Tab");
                await leader.SavedAsync();
                await Expect(Introduction(colleague)).ToHaveValueAsync(Own);

                await leader.GetByRole(AriaRole.Checkbox, new() { Name = "Bijlage: alle bijdragen" }).UncheckAsync();
                await Expect(leader.GetByRole(AriaRole.Group, new() { Name = "Delen van het verslag" }).GetByText("Opgeslagen")).ToBeVisibleAsync();
                await leader.GotoAsync($"/verslag/{id}");
                await Expect(leader.GetByText(Own)).ToBeVisibleAsync();
                await Expect(leader.GetByText(Provisional)).ToBeVisibleAsync();
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Bijlage: alle bijdragen" })).ToHaveCountAsync(0);
                var provisional = await WholeTalkTests.DownloadAsync(leader, id);
                Assert.Contains(Own, provisional, StringComparison.Ordinal);
                Assert.Contains(Provisional, provisional, StringComparison.Ordinal);

                await leader.GotoAsync($"/verslag/{id}/bewerken");
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new("^Deze [0-9]+ zinnen kloppen$") }).ClickAsync();
                await Expect(leader.GetByText("Vastgesteld op")).ToBeVisibleAsync();
                var right = await WholeTalkTests.DownloadAsync(leader, id);
                Assert.Contains(Own, right, StringComparison.Ordinal);
                Assert.DoesNotContain(Provisional, right, StringComparison.Ordinal);
                Assert.Contains("De gespreksleider paste er één aan.", right, StringComparison.Ordinal);
                Assert.Contains("Bijlage: alle bijdragen. De groep besprak dit wel.", right, StringComparison.Ordinal);
            },
            [leader, colleague, somebody]);
    }

    private static async Task<string> HoldAsync(IPage leader, IPage somebody)
    {
        var (id, code) = await leader.PrepareAsync("In eigen woorden");
        await somebody.JoinAsync(code, "Inwoner");
        await leader.NextAsync("Begrip", somebody);
        await somebody.GetByRole(AriaRole.Textbox).First.FillAsync("Mensen die naar elkaar omkijken");
        await somebody.Button("Verstuur").ClickAsync();
        await somebody.SavedAsync();
        await leader.ShowAnswersAsync();
        await leader.Button("Sluit het gesprek").ClickAsync();
        await leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ja, sluit af" }).ClickAsync();
        return id;
    }

    private static ILocator Introduction(IPage page) => page.GetByRole(AriaRole.Textbox, new() { Name = "Inleiding", Exact = true }).First;
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class ReportWordingTests(Hall hall) : ReportWordingStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class ReportWordingWithAccountsTests(AccountsHall hall) : ReportWordingStories(hall);
