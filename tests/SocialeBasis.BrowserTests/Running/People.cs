using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>What people do, in the words of the screens: only roles, labels and texts.</summary>
internal static class People
{
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Title(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static Task SavedAsync(this IPage page) =>
        Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new Regex(@"^\s*Opgeslagen\s*$") }).First).ToBeVisibleAsync();

    /// <summary>Nothing that was typed here waits to be stored any more.</summary>
    public static Task NothingUnsentAsync(this IPage page) =>
        page.WaitForFunctionAsync("() => !Object.keys(sessionStorage).some(key => key.startsWith('draft:'))");

    /// <summary>A facilitator prepares a talk; comes back with its address and code.</summary>
    public static async Task<(string Id, string Code)> PrepareAsync(
        this IPage leader,
        string title,
        string template = "Halve dag",
        string? influence = "Op eenzaamheid in Lindehof?"
    )
    {
        await leader.GotoAsync("/regie");
        await leader.GetByRole(AriaRole.Link, new() { Name = "Nieuw gesprek" }).Or(leader.Button("Nieuw gesprek")).First.ClickAsync();
        await leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true }).FillAsync(title);
        await leader.GetByLabel("Vraag van vandaag").FillAsync("Wat bedoelen wij met sociale basis?");
        await leader.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{template}") }).CheckAsync();
        if (influence is not null)
        {
            await leader.GetByLabel("Concrete vraag van Invloed").FillAsync(influence);
        }

        await leader.Button("Maak gesprek aan").ClickAsync();
        await Expect(leader).ToHaveURLAsync(new Regex("/regie/[0-9a-f-]{36}$"));
        await Expect(leader.Title()).ToHaveTextAsync("Aankomst");
        var code = await leader.Locator("[data-code]").First.InnerTextAsync();
        return (leader.Url.Split('/')[^1], code);
    }

    /// <summary>Shows the answers, also when only a few have answered yet.</summary>
    public static async Task ShowAnswersAsync(this IPage leader)
    {
        await leader.Button("Toon antwoorden").ClickAsync();
        var anyway = leader.Button("Toch tonen");
        await Expect(anyway.Or(leader.Button("Ga praten")).First).ToBeVisibleAsync();
        if (await anyway.IsVisibleAsync())
        {
            await anyway.ClickAsync();
        }
    }

    /// <summary>Shows how far people go along with the first text that was not shown yet, also when only a few said so.</summary>
    public static async Task ShowConsentAsync(this IPage leader)
    {
        await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Toon reacties") }).First.ClickAsync();
        await Expect(leader.Button("Toch tonen").Or(leader.GetByText("Iedereen ziet nu de reacties.")).First).ToBeVisibleAsync();
        if (await leader.Button("Toch tonen").IsVisibleAsync())
        {
            await leader.Button("Toch tonen").ClickAsync();
        }
    }

    /// <summary>The path of the big screen's own link, as the facilitator finds it.</summary>
    public static async Task<string> ScreenLinkAsync(this IPage leader)
    {
        await leader.Button("Toon code").ClickAsync();
        var link = await leader.GetByRole(AriaRole.Dialog).GetByText("/scherm/").First.InnerTextAsync();
        await leader.Keyboard.PressAsync("Escape");
        return new Uri(link).AbsolutePath;
    }

    /// <summary>Somebody joins as people do: the plain form, then the talk.</summary>
    public static async Task JoinAsync(this IPage somebody, string code, string perspective, string? name = null)
    {
        await somebody.GotoAsync("/meedoen");
        await somebody.GetByLabel("Code van het gesprek").FillAsync(code);
        if (name is not null)
        {
            await somebody.GetByLabel("Naam").FillAsync(name);
        }

        await somebody.GetByRole(AriaRole.Radio, new() { Name = perspective }).CheckAsync();
        await somebody.Button("Doe mee").ClickAsync();
        await Expect(somebody).ToHaveURLAsync(new Regex("/gesprek/"));
        await Expect(somebody.Title()).ToBeVisibleAsync();
    }

    /// <summary>The facilitator goes to the next step, and everybody follows.</summary>
    public static async Task NextAsync(this IPage leader, string title, params IPage[] others)
    {
        await leader.Button("Volgende stap").ClickAsync();
        await Expect(leader.Title()).ToHaveTextAsync(title);
        foreach (var page in others)
        {
            await Expect(page.Title()).ToHaveTextAsync(title);
        }
    }

    /// <summary>Where a page is and what it says by itself, on one line: for whoever has only the words of a failed story.</summary>
    public static async Task<string> SumUpAsync(this IPage page)
    {
        var says = await page.EvaluateAsync<string[]>(
            "() => [document.querySelector('h1')?.innerText, ...[...document.querySelectorAll('[role=alert], [role=status]')].filter(line => line.checkVisibility()).map(line => line.innerText)]"
            + ".map(text => (text ?? '').replace(/\\s+/g, ' ').trim()).filter(text => text)");
        return $"{page.Url}: {string.Join(" | ", says)}";
    }
}
