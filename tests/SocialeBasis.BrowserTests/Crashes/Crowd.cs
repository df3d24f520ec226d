using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>
/// People in real browsers who answer, wait for "Opgeslagen" and go on, through every restart. They change one text again and again
/// (Begrip), add texts and take older ones back (Afspraken), and choose: where actors lie (Sferen), how much influence (Invloed)
/// and which roles (Rollen).
/// </summary>
internal sealed class Crowd(Ledger ledger) : IAsyncDisposable
{
    private static readonly string[] Actors = ["Kerk", "Buurthuis", "Huisarts"];

    private static readonly string[] Steps = ["Begrip", "Sferen", "Invloed", "Afspraken", "Rollen"];

    /// <summary>Placements, ratings and roles.</summary>
    public const int KindsOfChoice = 3;

    private readonly List<IPage> _pages = [];

    /// <summary>Prepares a talk for each kind of step, lets people in, one after the other, and sets them to work.</summary>
    public async Task BeginAsync(Hall hall, ProgramProcess app, int people)
    {
        var leader = await hall.FacilitatorAsync(at: app, traced: false);
        for (var which = 0; which < Math.Min(Steps.Length, people); which++)
        {
            var step = Steps[which];
            var (_, code) = await leader.PrepareAsync($"Onder druk bij {step}");
            if (step is "Sferen" or "Invloed" or "Rollen")
            {
                await NameActorsAsync(leader);
            }

            await leader.GetByRole(AriaRole.Link, new() { NameRegex = new(step) }).ClickAsync();
            await Expect(leader.Title()).ToHaveTextAsync(step);
            for (var person = which; person < people; person += Steps.Length)
            {
                await LetInAsync(hall, app, code, person);
            }
        }

        await leader.Context.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task NameActorsAsync(IPage leader)
    {
        await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Actoren") }).ClickAsync();
        await Expect(leader.Title()).ToHaveTextAsync("Actoren");
        foreach (var actor in Actors)
        {
            await leader.GetByLabel("Actor toevoegen").FillAsync(actor);
            await leader.Button("Voeg toe").First.ClickAsync();
            await Expect(leader.Locator(".rows").GetByText(actor, new() { Exact = true }).First).ToBeVisibleAsync();
        }
    }

    private async Task LetInAsync(Hall hall, ProgramProcess app, string code, int person)
    {
        var page = await hall.SomebodyAsync(390, 844, at: app, traced: false);
        _pages.Add(page);
        var name = $"mens {person}";
        await page.Context.ExposeFunctionAsync("nextText", () => ledger.Next(person));
        await page.Context.ExposeFunctionAsync<string>("acknowledged", ledger.Acknowledge);
        await page.Context.ExposeFunctionAsync<string, string, int>("choosing", (subject, value) => ledger.Choose(name, subject, value));
        await page.Context.ExposeFunctionAsync<int>("chosen", ledger.AcknowledgeChoice);
        await page.Context.AddInitScriptAsync(PeopleScripts.Writes);
        await page.Context.AddInitScriptAsync(PeopleScripts.Chooses);
        await page.JoinAsync(code, "Inwoner", name);
    }
}
