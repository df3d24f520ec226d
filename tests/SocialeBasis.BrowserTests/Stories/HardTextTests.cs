using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What people type, paste and bring in a file arrives as they meant it: on the form, the phone, the laptop and in the report.</summary>
public abstract class HardTextStories(Hall hall)
{
    private const string Family = "👨\u200d👩\u200d👧\u200d👦";

    [Fact]
    public async Task What_is_typed_pasted_or_read_in_arrives_as_it_was_meant()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        var other = await hall.SomebodyAsync(390, 844);
        foreach (var page in (IPage[])[leader, writer, other])
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        }

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await PrepareAsync(leader);
                await Expect(leader.Locator("body")).ToContainTextAsync("Wijk in beeld");

                // An address in the field of the code; a name of which nothing can be seen is none.
                await writer.GotoAsync("/");
                await PasteAsync(writer.GetByLabel("Code van het gesprek"), $"http://ergens.example/meedoen/{code.Replace(" ", "")}?van=mail#begin");
                await writer.Button("Meedoen").ClickAsync();
                await Expect(writer.GetByLabel("Code van het gesprek")).ToHaveValueAsync(code);
                await JoinAsync(writer, "\u200b\u2060");
                await other.GotoAsync("/meedoen");
                await PasteAsync(other.GetByLabel("Code van het gesprek"), $"Code: {code.Replace(' ', '\u2011').ToLowerInvariant()}\u200b");
                await JoinAsync(other, "Noor");

                await leader.NextAsync("Begrip", writer, other);
                await PasteAsync(writer.GetByRole(AriaRole.Textbox).First, $"Ontmoeten\tMeedoen\u00a0{Family}\u202e");
                await writer.Button("Verstuur").ClickAsync();
                await writer.SavedAsync();
                await leader.ShowAnswersAsync();
                foreach (var page in (IPage[])[leader, other])
                {
                    await Expect(page.GetByText($"Ontmoeten Meedoen {Family}", new() { Exact = true }).First).ToBeVisibleAsync();
                }

                // One phone makes quotes curly, the other does not: one actor, with its first spelling.
                await leader.NextAsync("Actoren", writer, other);
                await NameAsync(writer, "’t Trefpunt");
                await NameAsync(other, "'t  Trefpunt\u00ad");
                await leader.ShowAnswersAsync();
                await Expect(leader.Locator("bdi").Filter(new() { HasText = "Trefpunt" })).ToHaveTextAsync(["’t Trefpunt"]);
                await leader.GetByLabel("Actor toevoegen").PressSequentiallyAsync("De Brug");
                await PasteAsync(leader.GetByLabel("Actor toevoegen"), "\t„Oost”\u200b");
                await leader.GetByLabel("Actor toevoegen").PressAsync("Enter");
                await Expect(leader.Locator("bdi").Filter(new() { HasText = "Brug" })).ToHaveTextAsync(["De Brug „Oost”"]);

                await ReadInAsync(leader, id);
            },
            [leader, writer, other]);
    }

    private static async Task<(string Id, string Code)> PrepareAsync(IPage leader)
    {
        await leader.GotoAsync("/regie/nieuw");
        await PasteAsync(leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true }), "\ufeffWijk\tin\u00a0beeld\u200b");
        await leader.GetByLabel("Vraag van vandaag").FillAsync("Wat bedoelen wij?");
        await leader.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Halve dag") }).CheckAsync();
        await leader.Button("Maak gesprek aan").ClickAsync();
        await Expect(leader).ToHaveURLAsync(new Regex("/regie/[0-9a-f-]{36}$"));
        await Expect(leader.Title()).ToHaveTextAsync("Aankomst");
        return (leader.Url.Split('/')[^1], await leader.Locator("[data-code]").First.InnerTextAsync());
    }

    /// <summary>Puts a text on the clipboard and pastes it where the cursor is, as a keyboard does.</summary>
    private static async Task PasteAsync(ILocator field, string text)
    {
        await field.Page.BringToFrontAsync();
        await field.FocusAsync();
        await field.EvaluateAsync("(_, text) => navigator.clipboard.writeText(text)", text);
        await field.PressAsync("ControlOrMeta+V");
    }

    private static async Task JoinAsync(IPage somebody, string name)
    {
        await somebody.GetByLabel("Naam").FillAsync(name);
        await somebody.GetByRole(AriaRole.Radio, new() { Name = "Inwoner" }).CheckAsync();
        await somebody.Button("Doe mee").ClickAsync();
        await Expect(somebody).ToHaveURLAsync(new Regex("/gesprek/"));
        await Expect(somebody.Title()).ToBeVisibleAsync();
    }

    private static async Task NameAsync(IPage somebody, string actor)
    {
        var field = somebody.Locator("#actor");
        await PasteAsync(field, actor);
        await field.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync("");
    }

    /// <summary>The talk as a file, with a title that was changed by hand, read in again.</summary>
    private static async Task ReadInAsync(IPage leader, string id)
    {
        var answer = await leader.APIRequest.GetAsync($"/verslag/{id}.json");
        var file = JsonNode.Parse(await answer.TextAsync())!;
        file["setup"]!["title"] = "Van\tde vorige \u202ekeer\u2028" + Family;
        await leader.GotoAsync("/regie/inlezen");
        await leader
            .GetByLabel("Bestand van het gesprek")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "gesprek.json",
                    MimeType = "application/json",
                    Buffer = Encoding.UTF8.GetBytes(file.ToJsonString()),
                }
            );
        await leader.Button("Lees in").ClickAsync();
        await Expect(leader).ToHaveURLAsync(new Regex("/regie/[0-9a-f-]{36}"));
        await Expect(leader.Locator("body")).ToContainTextAsync($"Van de vorige keer {Family}");
        await leader.GotoAsync($"/verslag/{leader.Url.Split('/')[^1].Split('?')[0]}");
        await Expect(leader.Locator("body")).ToContainTextAsync("’t Trefpunt");
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class HardTextTests(Hall hall) : HardTextStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class HardTextWithAccountsTests(AccountsHall hall) : HardTextStories(hall);
