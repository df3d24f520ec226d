using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>
/// Whatever people type stays text: markup that would run is typed into every kind of field, and stands there as words on the
/// wall, the phones, the laptop and the report. The browser is asked too: nothing may ask for a dialog or break the policy.
/// </summary>
public abstract class TextStaysTextStories(Hall hall)
{
    [Fact]
    public async Task Markup_in_any_field_is_shown_as_the_words_that_were_typed()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var writer = await hall.SomebodyAsync(390, 844);
        var reader = await hall.SomebodyAsync(390, 844);
        IPage[] pages = [leader, screen, writer, reader];
        var alarms = new List<string>();
        foreach (var page in pages)
        {
            await WatchAsync(page, alarms);
        }

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await PrepareAsync(leader);
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await writer.JoinAsync(code, "Inwoner", Hostile("naam"));
                await JoinOwnAsync(reader, code);
                await SeeAsync("titel", leader, screen, writer);
                await SeeAsync("dagvraag", screen);
                await leader.GetByText("Wie doen er mee (2)").ClickAsync();
                await SeeAsync("naam", leader);

                await leader.NextAsync($"Begrip: {Hostile("woord")}", writer, reader);
                await GiveAsync(writer, "betekenis");
                await ShowAsync(leader, "betekenis", screen, reader);
                await SettleAsync(leader, "samen", "anders", "nodig");
                await SeeAsync("samen", screen, writer);
                await SeeAsync("anders", screen, writer);

                await leader.NextAsync("Actoren", writer, reader);
                await GiveAsync(writer, "actor");
                await leader.GetByLabel("Actor toevoegen").FillAsync(Hostile("actor2"));
                await leader.GetByLabel("Actor toevoegen").PressAsync("Enter");
                await SeeAsync("actor2", leader);
                await ShowAsync(leader, "actor", screen, reader);

                await leader.NextAsync("Sferen", writer, reader);
                await writer.GetByRole(AriaRole.Checkbox, new() { Name = "Gemeenschappelijk" }).First.CheckAsync();
                await writer.SavedAsync();
                await writer.GetByLabel("Waarom?").First.FillAsync(Hostile("reden"));
                await writer.GetByLabel("Waarom?").First.PressAsync("Tab");
                await writer.NothingUnsentAsync();
                await leader.ShowAnswersAsync();
                await reader.GetByText("Toon als tabel").First.ClickAsync();
                await SeeAsync("actor2", leader, reader);

                await leader.NextAsync("Hoop", writer, reader);
                await GiveAsync(writer, "hoop");
                await ShowAsync(leader, "hoop", screen, reader);

                await leader.NextAsync("Invloed", writer, reader);
                await SeeAsync("invloed", writer, reader);
                await writer.GetByRole(AriaRole.Radio).First.CheckAsync();
                await writer.SavedAsync();
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync(Hostile("invloed"));

                await leader.NextAsync("Rollen", writer, reader);
                await writer.GetByText("Staat uw rol er niet bij?").ClickAsync();
                await writer.GetByLabel("Andere rol").FillAsync(Hostile("rol"));
                await writer.Button("Voeg toe").ClickAsync();
                await SeeAsync("rol", writer);
                await Expect(reader.Locator("body")).Not.ToContainTextAsync(Hostile("rol"));
                await writer.GetByRole(AriaRole.Checkbox, new() { Name = Hostile("rol") }).First.CheckAsync();
                await Expect(writer.Locator("fieldset.role-choice").First.GetByRole(AriaRole.Status)).ToContainTextAsync("Opgeslagen");
                await leader.ShowAnswersAsync();
                await SeeAsync("rol", leader, screen, reader);
                var added = leader.GetByRole(AriaRole.Region, new() { Name = "Rollen die mensen toevoegden" });
                await added.GetByRole(AriaRole.Button).ClickAsync();
                await Expect(screen.Locator("body")).Not.ToContainTextAsync(Hostile("rol"));
                await Expect(reader.Locator("body")).Not.ToContainTextAsync(Hostile("rol"));
                await Expect(added).ToContainTextAsync("Verborgen");
                await added.GetByRole(AriaRole.Button).ClickAsync();
                await SeeAsync("rol", screen, reader);

                await leader.NextAsync("Afspraken", writer, reader);
                await GiveAsync(writer, "voorstel");
                await ShowAsync(leader, "voorstel", screen, reader);
                await reader.GetByRole(AriaRole.Radio, new() { NameRegex = new("zorg") }).First.CheckAsync();
                await reader.GetByLabel("Wat is uw zorg?").First.FillAsync(Hostile("zorg"));
                await reader.Button("Verstuur").Last.ClickAsync();
                await leader.ShowConsentAsync();
                await SeeAsync("zorg", writer);

                await ParkAsync(leader, "parkeer");
                await SeeAsync("parkeer", leader);

                await leader.NextAsync("Afronden", writer, reader);
                await writer.GetByLabel("mag leeg blijven").FillAsync(Hostile("mee"));
                await GiveAsync(writer, "slot");
                await ShowAsync(leader, "slot", screen, reader);
                await SeeAsync("mee", reader);

                await leader.GotoAsync($"/verslag/{id}");
                foreach (var word in new[] { "titel", "betekenis", "samen", "anders", "actor", "hoop", "rol", "voorstel", "slot", "perspectief" })
                {
                    await Expect(leader.Locator("body")).ToContainTextAsync(Hostile(word));
                }

                foreach (var page in pages)
                {
                    await Expect(page.Locator("[onerror], img[src='x']")).ToHaveCountAsync(0);
                }

                lock (alarms)
                {
                    Assert.True(alarms.Count == 0, string.Join('\n', alarms));
                }
            },
            pages);
    }

    [Fact]
    public async Task Markup_that_would_run_is_noticed_by_this_test()
    {
        var page = await hall.SomebodyAsync(390, 844);
        var alarms = new List<string>();
        await WatchAsync(page, alarms);
        await Hall.TellAsync(
            async () =>
            {
                await page.GotoAsync("/");
                await page.EvaluateAsync("text => document.querySelector('main').insertAdjacentHTML('beforeend', text)", Hostile("proef"));
                await Expect(page.Locator("[onerror]")).ToHaveCountAsync(1);
                await page.WaitForFunctionAsync("() => window.alarm");
                lock (alarms)
                {
                    Assert.NotEmpty(alarms);
                }
            },
            [page]);
    }

    private static string Hostile(string word) => $"<img src=x onerror=alert('{word}')>";

    /// <summary>Writes down every dialog that a page asks for, and everything its policy stops.</summary>
    private static async Task WatchAsync(IPage page, List<string> alarms)
    {
        void Alarm(string what)
        {
            lock (alarms)
            {
                alarms.Add(what);
            }
        }

        await page.ExposeFunctionAsync("alarmRaised", (string what) => Alarm(what));
        await page.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', stopped => { window.alarm = true; window.alarmRaised(`${stopped.violatedDirective} ${stopped.blockedURI} ${stopped.sample}`); });"
        );
        page.Dialog += (_, dialog) =>
        {
            Alarm($"dialog: {dialog.Message}");
            _ = dialog.AcceptAsync();
        };
        page.PageError += (_, error) => Alarm($"error: {error}");
    }

    private static async Task<(string Id, string Code)> PrepareAsync(IPage leader)
    {
        await leader.GotoAsync("/regie/nieuw");
        await leader.GetByRole(AriaRole.Textbox, new() { Name = "Titel", Exact = true }).FillAsync(Hostile("titel"));
        await leader.GetByLabel("Vraag van vandaag").FillAsync(Hostile("dagvraag"));
        await leader.GetByLabel("Aanleiding").FillAsync(Hostile("aanleiding"));
        await leader.GetByRole(AriaRole.Textbox, new() { Name = "Gebied", Exact = true }).FillAsync(Hostile("gebied"));
        await leader.GetByLabel("Doelgroep").FillAsync(Hostile("doelgroep"));
        await leader.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Halve dag") }).CheckAsync();
        await leader.GetByLabel("Concrete vraag van Invloed").FillAsync(Hostile("invloed"));
        await leader.GetByText("Meer instellen").ClickAsync();
        await leader.GetByLabel("Eerste begrip").FillAsync(Hostile("woord"));
        await leader.GetByLabel("Plaats").FillAsync(Hostile("plaats"));
        await leader.GetByLabel("Naam van de gespreksleider").FillAsync(Hostile("leider"));
        await leader.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Met namen") }).CheckAsync();
        await leader.GetByLabel("Actoren om mee te beginnen").FillAsync(Hostile("begin"));
        await leader.GetByLabel("Eigen perspectief").FillAsync(Hostile("perspectief"));
        await leader.Button("Voeg perspectief toe").ClickAsync();
        await leader.Button("Maak gesprek aan").ClickAsync();
        await Expect(leader).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/regie/[0-9a-f-]{36}$"));
        await Expect(leader.Title()).ToHaveTextAsync("Aankomst");
        return (leader.Url.Split('/')[^1], await leader.Locator("[data-code]").First.InnerTextAsync());
    }

    // A perspective of the talk's own stands on the form once the code is known.
    private static async Task JoinOwnAsync(IPage reader, string code)
    {
        await reader.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
        await reader.GetByLabel("Naam").FillAsync(Hostile("lezer"));
        await reader.GetByRole(AriaRole.Radio, new() { Name = Hostile("perspectief") }).CheckAsync();
        await reader.Button("Doe mee").ClickAsync();
        await Expect(reader).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/gesprek/"));
        await Expect(reader.Title()).ToBeVisibleAsync();
    }

    private static async Task GiveAsync(IPage writer, string word)
    {
        await writer.GetByRole(AriaRole.Textbox).First.FillAsync(Hostile(word));
        await writer.Button("Verstuur").First.ClickAsync();
        await writer.SavedAsync();
        await Expect(writer.Locator("main")).ToContainTextAsync(Hostile(word));
    }

    private static async Task ShowAsync(IPage leader, string word, params IPage[] others)
    {
        await leader.ShowAnswersAsync();
        await SeeAsync(word, [leader, .. others]);
    }

    private static async Task SeeAsync(string word, params IPage[] pages)
    {
        foreach (var page in pages)
        {
            await Expect(page.Locator("body")).ToContainTextAsync(Hostile(word));
        }
    }

    private static async Task SettleAsync(IPage leader, string agreed, string other, string needed)
    {
        await leader.Button("Praten").ClickAsync();
        await leader.Button("Vastleggen").ClickAsync();
        await leader.GetByRole(AriaRole.Radio, new() { Name = "Eens dat we verschillen" }).First.CheckAsync();
        await leader.GetByLabel("Andere stem").First.FillAsync(Hostile(other));
        await leader.GetByLabel("Nodig om mee te kunnen").First.FillAsync(Hostile(needed));
        await leader.GetByLabel("Vandaag bedoelen we").First.FillAsync(Hostile(agreed));
        await leader.Button("Bewaar").First.ClickAsync();
        await leader.SavedAsync();
    }

    private static async Task ParkAsync(IPage leader, string word)
    {
        await leader.Button("Parkeer").ClickAsync();
        await leader.GetByLabel("Wat parkeert u?").FillAsync(Hostile(word));
        await leader.Button("Zet op de parkeerplaats").ClickAsync();
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class TextStaysTextTests(Hall hall) : TextStaysTextStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class TextStaysTextWithAccountsTests(AccountsHall hall) : TextStaysTextStories(hall);
