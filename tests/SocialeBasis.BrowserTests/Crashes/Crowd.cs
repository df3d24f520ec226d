using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>
/// People in real browsers who write, press "Verstuur", wait for "Opgeslagen" and write on, through every restart. Half of them
/// change one text again and again (Begrip), half of them add texts and take older ones back (Afspraken).
/// </summary>
internal sealed class Crowd(Ledger ledger) : IAsyncDisposable
{
    // What a person does, in the page itself: it goes on by itself after every reload. After a crash the text that nobody
    // confirmed stands in the field again, and is sent again.
    private const string Person =
        """
        (async () => {
          const soon = () => new Promise((resolve) => setTimeout(resolve, 15));
          const buttons = (name) => [...document.querySelectorAll('main button')].filter((button) => button.textContent.trim().startsWith(name));
          const saysStored = () => [...document.querySelectorAll('main [role=status]')].some((status) => status.textContent.trim() === 'Opgeslagen');
          const shows = (text) => [...document.querySelectorAll('.own-words')].some((own) => own.textContent === text);
          let sent = null;
          for (;;) {
            await soon();
            if (!location.pathname.startsWith('/gesprek/') || document.documentElement.hasAttribute('data-away')) continue;
            if (sent) {
              if (!saysStored() || !shows(sent)) continue;
              await acknowledged(sent);
              sent = null;
            }
            const field = document.querySelector('main textarea[data-draft]');
            const before = buttons('Haal weg').length;
            if (before >= 4) {
              buttons('Haal weg')[0].click();
              while (buttons('Haal weg').length >= before) await soon();
            } else if (!field) {
              buttons('Aanpassen')[0]?.click();
            } else if (buttons('Verstuur').length === 1) {
              sent = sessionStorage.getItem('draft:' + field.dataset.draft) || await nextText();
              field.value = sent;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              buttons('Verstuur')[0].click();
            }
          }
        })();
        """;

    private readonly List<IPage> _pages = [];

    /// <summary>Prepares two talks, lets people in and sets them to work.</summary>
    public async Task BeginAsync(Hall hall, string address, int people)
    {
        var leader = await hall.SomebodyAsync(1366, 768, address: address, traced: false);
        foreach (var (step, begins) in new[] { ("Begrip", 0), ("Afspraken", 1) })
        {
            var (_, code) = await leader.PrepareAsync($"Onder druk bij {step}");
            await leader.GetByRole(AriaRole.Link, new() { NameRegex = new(step) }).ClickAsync();
            await Expect(leader.Title()).ToHaveTextAsync(step);
            for (var person = begins; person < people; person += 2)
            {
                await LetInAsync(hall, address, code, person);
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

    private async Task LetInAsync(Hall hall, string address, string code, int person)
    {
        var page = await hall.SomebodyAsync(390, 844, address: address, traced: false);
        _pages.Add(page);
        await page.Context.ExposeFunctionAsync("nextText", () => ledger.Next(person));
        await page.Context.ExposeFunctionAsync<string>("acknowledged", ledger.Acknowledge);
        await page.Context.AddInitScriptAsync(Person);
        await page.JoinAsync(code, "Inwoner");
    }
}
