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
                var (_, code) = await leader.PrepareAsync("Snelle typers");
                await writer.JoinAsync(code, "Inwoner");
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Hoop") }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Hoop");
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
                await leader.Button("Weg, antwoorden blijven").ClickAsync();
                await Expect(somebody.Title()).ToHaveTextAsync("U doet niet meer mee");
            },
            [leader, somebody]);
    }

    /// <summary>As on a slow line: the next words stand there before word comes that the first were stored.</summary>
    private static Task TypeBeforeWordComesAsync(ILocator field, string next) => field.EvaluateAsync(
        """
        (field, next) => {
          const sent = window.drafts.sent;
          window.drafts.sent = (key, text) => {
            window.drafts.sent = sent;
            field.value = next;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            return sent(key, text);
          };
        }
        """,
        next);
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class TypingTests(Hall hall) : TypingStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class TypingWithAccountsTests(AccountsHall hall) : TypingStories(hall);
