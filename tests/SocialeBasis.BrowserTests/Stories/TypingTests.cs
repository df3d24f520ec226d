using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What somebody is typing is theirs: no broadcast, reload or next step takes it away.</summary>
public abstract class TypingStories(Hall hall)
{
    private const string Half = "Ik was nog niet kl";

    [Fact]
    public async Task Half_typed_text_survives_a_reload_and_can_be_copied_when_the_group_goes_on()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Rustig aan");
                await writer.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", writer);
                await writer.GetByRole(AriaRole.Textbox).First.FillAsync(Half);

                await writer.ReloadAsync();
                await Expect(writer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync(Half);
                await Expect(leader.GetByText("0 van 1 klaar").First).ToBeVisibleAsync();

                await leader.NextAsync("Actoren", writer);
                await Expect(writer.GetByLabel("Uw tekst bij Begrip")).ToHaveValueAsync(Half);
                await Expect(writer.GetByText("Deze stap is niet meer open")).ToBeVisibleAsync();
                await Expect(writer.Button("Kopieer")).ToBeVisibleAsync();
            },
            [leader, writer]);
    }

    [Fact]
    public async Task What_is_typed_while_an_answer_is_on_its_way_stays_and_is_an_answer_of_its_own()
    {
        const string First = "Dat niemand alleen eet";
        const string Next = "Dat mensen elkaar groeten";
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await BeginAsync(leader, writer, "Snelle typers", "Hoop");
                var field = writer.GetByRole(AriaRole.Textbox).First;
                await field.FillAsync(First);

                await TypeBeforeWordComesAsync(field, Next);
                await writer.Button("Verstuur").ClickAsync();
                await Expect(field).ToHaveValueAsync(Next);
                await writer.SavedAsync();

                await writer.Button("Verstuur").ClickAsync();
                await Expect(field).ToHaveValueAsync("");
                foreach (var hope in new[] { First, Next })
                {
                    await Expect(writer.GetByText(hope, new() { Exact = true })).ToBeVisibleAsync();
                }
            },
            [leader, writer]);
    }

    [Fact]
    public async Task A_second_text_that_is_sent_while_the_first_is_on_its_way_is_sent_too()
    {
        const string First = "Dat niemand alleen eet";
        const string Next = "Dat mensen elkaar groeten";
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await BeginAsync(leader, writer, "Nog snellere typers", "Hoop");
                var field = writer.GetByRole(AriaRole.Textbox).First;
                await field.FillAsync(First);

                await TypeBeforeWordComesAsync(field, Next, sends: true);
                await writer.Button("Verstuur").ClickAsync();

                await Expect(writer.GetByText(First, new() { Exact = true })).ToBeVisibleAsync();
                await Expect(writer.GetByText(Next, new() { Exact = true })).ToBeVisibleAsync();
                await Expect(field).ToHaveValueAsync("");
            },
            [leader, writer]);
    }

    [Fact]
    public async Task Two_wishes_that_are_typed_for_somebody_else_are_two()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await BeginAsync(leader, writer, "Voor opa", "Hoop");
                await writer.GetByText("Ik typ ook voor iemand anders").ClickAsync();
                await writer.GetByLabel("Voor wie typt u?").FillAsync("Opa");
                await writer.GetByRole(AriaRole.Group, new() { Name = "Vanuit wie praat deze persoon mee?" }).GetByLabel("Inwoner").CheckAsync();
                await writer.Button("Typ voor deze persoon").ClickAsync();
                await Expect(writer.GetByText("U typt nu voor: Opa")).ToBeVisibleAsync();
                foreach (var wish in new[] { "Dat er een bankje komt", "Dat de bus blijft" })
                {
                    await writer.GetByRole(AriaRole.Textbox).First.FillAsync(wish);
                    await writer.Button("Verstuur").ClickAsync();
                    await Expect(writer.GetByText(wish, new() { Exact = true })).ToBeVisibleAsync();
                    await Expect(writer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("");
                }

                await Expect(writer.GetByText("Dat er een bankje komt", new() { Exact = true })).ToBeVisibleAsync();

                await writer.GetByRole(AriaRole.Link, new() { Name = "Wat deze persoon zei" }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Wat deze persoon zei");
                await writer.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "bankje" }).GetByRole(AriaRole.Button).ClickAsync();
                await Expect(writer.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToHaveTextAsync("Weggehaald");
                await writer.GetByRole(AriaRole.Link, new() { Name = "Terug naar het gesprek" }).ClickAsync();
                await Expect(writer.GetByText("U typt nu voor: Opa")).ToBeVisibleAsync();
                await Expect(writer.GetByText("Dat de bus blijft", new() { Exact = true })).ToBeVisibleAsync();
                await Expect(writer.GetByText("bankje")).ToHaveCountAsync(0);
            },
            [leader, writer]);
    }

    [Fact]
    public async Task Who_takes_something_away_by_keyboard_stays_where_it_was()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                await BeginAsync(leader, writer, "Met de toetsen", "Actoren");
                await writer.GetByRole(AriaRole.Textbox).First.FillAsync("Kerk");
                await writer.Button("Verstuur").ClickAsync();
                var away = writer.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg") });
                await away.PressAsync("Enter");

                await Expect(away).ToHaveCountAsync(0);
                await Expect(writer.Locator("body")).Not.ToBeFocusedAsync();
                await writer.Keyboard.PressAsync("Tab");
                await Expect(writer.GetByRole(AriaRole.Main).Locator(":focus")).ToHaveCountAsync(1);
            },
            [leader, writer]);
    }

    [Fact]
    public async Task A_reason_that_grows_while_its_first_words_are_stored_survives_a_reload()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Een reden in twee keer");
                await writer.JoinAsync(code, "Inwoner");
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Actoren") }).ClickAsync();
                await leader.GetByLabel("Actor toevoegen").FillAsync("Kerk");
                await leader.Button("Voeg toe").ClickAsync();
                await Expect(leader.Locator(".rows").GetByText("Kerk", new() { Exact = true }).First).ToBeVisibleAsync();
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Sferen") }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Sferen");
                var field = writer.GetByLabel("Waarom?");
                await TypeBeforeWordComesAsync(field, "Omdat iedereen er komt", word: "kept", of: "Omdat iedereen");
                await writer.GetByLabel("Gemeenschappelijk").First.CheckAsync();
                await writer.SavedAsync();

                await field.FillAsync("Omdat iedereen");
                await field.PressAsync("Tab");
                await Expect(field).ToHaveValueAsync("Omdat iedereen er komt");
                await writer.ReloadAsync();

                await Expect(writer.GetByLabel("Waarom?")).ToHaveValueAsync("Omdat iedereen er komt");
            },
            [leader, writer]);
    }

    [Fact]
    public async Task Who_begins_to_write_before_the_new_step_has_settled_keeps_the_field()
    {
        var leader = await hall.FacilitatorAsync();
        var writer = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Vlugge vingers");
                await writer.JoinAsync(code, "Inwoner");
                await writer.EvaluateAsync(
                    """
                    () => {
                      const begin = window.titles.begin;
                      window.titles.begin = (title) => {
                        if (title.innerText === 'Actoren') document.querySelector('main input.input').focus();
                        begin(title);
                        window.begun = title.innerText;
                      };
                    }
                    """);
                await leader.NextAsync("Begrip", writer);
                await Expect(writer.Title()).ToBeFocusedAsync();

                await leader.NextAsync("Actoren", writer);
                await writer.WaitForFunctionAsync("() => window.begun === 'Actoren'");
                await Expect(writer.GetByRole(AriaRole.Textbox).First).ToBeFocusedAsync();
            },
            [leader, writer]);
    }

    [Fact]
    public async Task What_the_facilitator_types_while_something_is_stored_stays_too()
    {
        var leader = await hall.FacilitatorAsync();
        await Hall.TellAsync(
            async () =>
            {
                await leader.PrepareAsync("Snel achter elkaar");
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Actoren") }).ClickAsync();
                await Expect(leader.Title()).ToHaveTextAsync("Actoren");
                var field = leader.GetByLabel("Actor toevoegen");
                await field.FillAsync("Buurthuis");
                await TypeBeforeWordComesAsync(field, "Huisarts");
                await leader.Button("Voeg toe").ClickAsync();
                await Expect(leader.Locator(".rows").GetByText("Buurthuis", new() { Exact = true }).First).ToBeVisibleAsync();
                await Expect(field).ToHaveValueAsync("Huisarts");

                // A field that is gone and in which nothing was typed does not count as emptied.
                Assert.Null(await leader.EvaluateAsync<string?>("() => window.drafts.read('er-is-geen-veld')"));
                await leader.Button("Voeg toe").ClickAsync();
                await Expect(leader.Locator(".rows").GetByText("Huisarts", new() { Exact = true }).First).ToBeVisibleAsync();
                await Expect(field).ToHaveValueAsync("");
            },
            [leader]);
    }

    [Fact]
    public async Task Somebody_who_was_taken_out_hears_so_and_can_no_longer_answer()
    {
        var leader = await hall.FacilitatorAsync();
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Met z'n tweeën");
                await somebody.JoinAsync(code, "Inwoner");
                await leader.GetByText("Wie doen er mee (1)").ClickAsync();
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg") }).First.ClickAsync();
                await leader.Button("Haal weg, laat de antwoorden staan").ClickAsync();
                await Expect(somebody.Title()).ToHaveTextAsync("U doet niet meer mee");
            },
            [leader, somebody]);
    }

    /// <summary>A talk that the writer has joined, at this step.</summary>
    private static async Task BeginAsync(IPage leader, IPage writer, string title, string step)
    {
        var (_, code) = await leader.PrepareAsync(title);
        await writer.JoinAsync(code, "Inwoner");
        await leader.GetByRole(AriaRole.Link, new() { NameRegex = new(step) }).ClickAsync();
        await Expect(writer.Title()).ToHaveTextAsync(step);
    }

    /// <summary>As on a slow line: the next words stand there before word comes that the first were stored.</summary>
    private static Task TypeBeforeWordComesAsync(ILocator field, string next, string word = "sent", string? of = null, bool sends = false) =>
        field.EvaluateAsync(
            """
            (field, [next, word, of, sends]) => {
              const told = window.drafts[word]; // Blazor keeps the function that it finds the first time: that must be this one
              let typed = false;
              window.drafts[word] = (key, text) => {
                if (typed || (of && text !== of)) return told(key, text);
                typed = true;
                field.value = next;
                field.dispatchEvent(new Event('input', { bubbles: true }));
                if (sends) field.form.requestSubmit();
                return told(key, text);
              };
            }
            """,
            new object?[] { next, word, of, sends }
        );
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class TypingTests(Hall hall) : TypingStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class TypingWithAccountsTests(AccountsHall hall) : TypingStories(hall);
