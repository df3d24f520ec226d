using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>One facilitator, one big screen and three participants, from an empty list to the PDF in their hands.</summary>
public abstract partial class WholeTalkStories(Hall hall)
{
    private const string Pauline = "Mensen die naar elkaar omkijken";
    private const string Wim = "Alles waar je geen verwijzing voor nodig hebt";

    [Fact]
    public async Task A_group_holds_the_whole_conversation_and_takes_home_a_report()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var pauline = await hall.SomebodyAsync(390, 844);
        var wim = await hall.SomebodyAsync(390, 844);
        var samira = await hall.SomebodyAsync(1366, 768);
        IPage[] people = [pauline, wim, samira];

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Sociale basis in Lindehof");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await Expect(screen.Locator("[data-code]").First).ToHaveTextAsync(code);

                await pauline.JoinAsync(code, "Inwoner", "Pauline");
                await wim.JoinAsync(code.ToLowerInvariant().Replace(" ", ""), "Gemeente");
                await samira.JoinAsync(code, "Welzijnsorganisatie");
                await Expect(screen.GetByText("3 mensen zijn er")).ToBeVisibleAsync();

                await BegripAsync(leader, screen, people);
                await ActorenAsync(leader, screen, people);
                await SferenAsync(leader, screen, people);
                await HoopAsync(leader, screen, people);
                await InvloedAsync(leader, screen, people);
                await RollenAsync(leader, screen, people);
                await AfsprakenAsync(leader, screen, people);
                await AfrondenAsync(leader, screen, people);

                await leader.Button("Sluit het gesprek").ClickAsync();
                await leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = Closing() }).ClickAsync();
                await Expect(pauline.GetByText("afgesloten").First).ToBeVisibleAsync();

                var pdf = await DownloadAsync(leader, id);
                Assert.Contains(Pauline, pdf, StringComparison.Ordinal);
                Assert.Contains(Wim, pdf, StringComparison.Ordinal);
                Assert.Contains("Buurttuin De Lent", pdf, StringComparison.Ordinal);
                Assert.Contains("Dat niemand alleen eet op zondag", pdf, StringComparison.Ordinal);
                Assert.Contains("We eten elke maand samen", pdf, StringComparison.Ordinal);
                Assert.DoesNotContain("Pauline", pdf, StringComparison.Ordinal);
            },
            [leader, screen, .. people]);
    }

    private static async Task BegripAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Begrip", people);
        await people[0].GetByRole(AriaRole.Textbox).First.FillAsync(Pauline);
        await people[0].Button("Verstuur").ClickAsync();
        await people[0].SavedAsync();
        await people[1].GetByRole(AriaRole.Textbox).First.FillAsync(Wim);
        await people[1].Button("Verstuur").ClickAsync();
        await people[1].SavedAsync();
        foreach (var page in people)
        {
            await page.Button("Ik ben klaar").ClickAsync();
        }

        await Expect(screen.GetByText("3 van 3 klaar")).ToBeVisibleAsync();
        await Expect(screen.GetByText(Pauline)).ToHaveCountAsync(0);
        await Expect(leader.GetByText(Pauline)).ToHaveCountAsync(0);

        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync(Pauline);
        await Expect(people[1].Locator("body")).ToContainTextAsync(Pauline);
    }

    private static async Task ActorenAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Actoren", people);
        await NameAsync(people[0], "Buurttuin De Lent");
        await NameAsync(people[1], "Huisarts");
        await NameAsync(people[2], "Huisarts");
        await NameAsync(people[2], "Kerk");
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("Buurttuin De Lent");
    }

    private static async Task NameAsync(IPage page, string actor)
    {
        await page.GetByRole(AriaRole.Textbox).First.FillAsync(actor);
        await page.Button("Verstuur").ClickAsync();
        await page.SavedAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = actor })).ToBeVisibleAsync();
    }

    private static async Task SferenAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Sferen", people);
        foreach (var page in people)
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Gemeenschappelijk" }).First.CheckAsync();
            await page.SavedAsync();
        }

        await Expect(screen.Locator("body")).Not.ToContainTextAsync("Grijs gebied");
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("Grijs gebied");
        await leader.Button("Nieuwe ronde").ClickAsync();
        await people[0].GetByRole(AriaRole.Checkbox, new() { Name = "Persoonlijk" }).First.CheckAsync();
        await people[0].SavedAsync();
        await leader.ShowAnswersAsync();
    }

    private static async Task HoopAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Hoop", people);
        await people[0].GetByRole(AriaRole.Textbox).First.FillAsync("Dat niemand alleen eet op zondag");
        await people[0].GetByLabel("Waar gaat het over?").SelectOptionAsync(new SelectOptionValue { Label = "Gemeenschappelijk" });
        await people[0].Button("Verstuur").ClickAsync();
        await people[0].SavedAsync();
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("Dat niemand alleen eet op zondag");
        await Expect(people[1].Locator("body")).ToContainTextAsync("Dat niemand alleen eet op zondag");
        await people[1].ShootAsync("telefoon-hoop", whole: true);
    }

    private static async Task InvloedAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Invloed", people);
        foreach (var (page, i) in people.Select((page, i) => (page, i)))
        {
            await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{i + 2}") }).First.CheckAsync();
            await page.SavedAsync();
        }

        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("3 mensen");
    }

    private static async Task RollenAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Rollen", people);
        await people[0].GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await people[0].SavedAsync();
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("[data-step=rollen]")).ToBeAttachedAsync();
        await Expect(people[0].GetByText("Dit zijn alle antwoorden.").First).ToBeVisibleAsync();
        await people[0].ShootAsync("telefoon-rollen", whole: true);
    }

    private static async Task AfsprakenAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Afspraken", people);
        await people[2].GetByRole(AriaRole.Textbox).First.FillAsync("We eten elke maand samen");
        await people[2].Button("Verstuur").ClickAsync();
        await people[2].SavedAsync();
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("We eten elke maand samen");
    }

    private static async Task AfrondenAsync(IPage leader, IPage screen, IPage[] people)
    {
        await leader.NextAsync("Afronden", people);
        await people[0].GetByRole(AriaRole.Textbox).First.FillAsync("Opgelucht");
        await people[0].Button("Verstuur").ClickAsync();
        await people[0].SavedAsync();
        await leader.ShowAnswersAsync();
        await Expect(screen.Locator("body")).ToContainTextAsync("Opgelucht");
    }

    /// <summary>What stands in the PDF of a talk.</summary>
    internal static async Task<string> DownloadAsync(IPage leader, string id)
    {
        var response = await leader.APIRequest.GetAsync($"/verslag/{id}.pdf", new() { Timeout = 60_000 });
        Assert.Equal(200, response.Status);
        Assert.Equal("application/pdf", response.Headers["content-type"]);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        try
        {
            await File.WriteAllBytesAsync(file, await response.BodyAsync());
            using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", file, "-"]) { RedirectStandardOutput = true })!;
            var text = await reader.StandardOutput.ReadToEndAsync();
            await reader.WaitForExitAsync();
            return Spaces().Replace(text, " ");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("^Ja, sluit")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class WholeTalkTests(Hall hall) : WholeTalkStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class WholeTalkWithAccountsTests(AccountsHall hall) : WholeTalkStories(hall);
