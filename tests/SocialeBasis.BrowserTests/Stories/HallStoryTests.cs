using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>One device for two people, more hats for one, and who only looks on.</summary>
public abstract class HallStories(Hall hall)
{
    private const string Half = "Vroeger hielp je elk";

    [Fact]
    public async Task A_daughter_types_for_her_father_too_and_neither_text_ends_up_with_the_other()
    {
        var leader = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Samen aan één telefoon");
                await phone.JoinAsync(code, "Welzijnsorganisatie");
                await phone.GetByText("Ik typ ook voor iemand anders").ClickAsync();
                await phone.GetByLabel("Voor wie typt u?").FillAsync("Opa");
                await phone.GetByRole(AriaRole.Radio, new() { Name = "Inwoner" }).CheckAsync();
                await phone.Button("Typ voor deze persoon").ClickAsync();
                await Expect(phone.GetByText("U typt nu voor: Opa (inwoner)")).ToBeVisibleAsync();

                await CheckAsync(phone, "typen voor een ander");

                await leader.NextAsync("Begrip", phone);
                await Words(phone).FillAsync(Half);
                await phone.GetByRole(AriaRole.Link, new() { Name = "Terug naar uzelf" }).ClickAsync();
                await Expect(phone.GetByText("U typt nu voor: uzelf")).ToBeVisibleAsync();
                await Expect(Words(phone)).ToHaveValueAsync("");
                await Words(phone).FillAsync("Wat wij organiseren");
                await phone.Button("Verstuur").ClickAsync();
                await phone.SavedAsync();
                await phone.Button("Ik ben klaar").ClickAsync();
                await Expect(phone.GetByText("1 van 2 klaar")).ToBeVisibleAsync();

                await CheckAsync(phone, "klaar, en een ander nog niet");

                // A phone that was locked comes back as the same person.
                await phone.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Opa") }).ClickAsync();
                await Expect(Words(phone)).ToHaveValueAsync(Half);
                await phone.ReloadAsync();
                await Expect(phone.GetByText("U typt nu voor: Opa (inwoner)")).ToBeVisibleAsync();
                await Expect(Words(phone)).ToHaveValueAsync(Half);

                // What was half typed for somebody else is never lost, and says whose it is.
                await leader.NextAsync("Actoren", phone);
                await Expect(phone.GetByLabel("De tekst van Opa bij Begrip")).ToHaveValueAsync(Half);
            },
            [leader, phone]);
    }

    [Fact]
    public async Task Hats_and_looking_on_are_chosen_in_the_fold_of_the_form()
    {
        var leader = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844);
        var guest = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Met meer petten");
                await phone.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
                await phone.GetByRole(AriaRole.Radio, new() { Name = "Gemeente" }).CheckAsync();
                await phone.GetByText("Meer over u (hoeft niet)").ClickAsync();
                await phone.GetByLabel("Welk deel past bij u?").SelectOptionAsync(new SelectOptionValue { Label = "Inkoop en contracten" });
                await phone.GetByRole(AriaRole.Group, new() { Name = "Nog een pet op?" }).GetByText("Inwoner").First.ClickAsync();
                await phone.GetByRole(AriaRole.Checkbox, new() { Name = "Mantelzorger" }).CheckAsync();
                await CheckAsync(phone, "meedoen, uitgeklapt");
                await phone.Button("Doe mee").ClickAsync();

                await guest.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
                await guest.GetByRole(AriaRole.Radio, new() { Name = "Inwoner" }).CheckAsync();
                await guest.GetByText("Meer over u (hoeft niet)").ClickAsync();
                await guest.GetByRole(AriaRole.Checkbox, new() { Name = "Ik kijk alleen mee" }).CheckAsync();
                await guest.Button("Doe mee").ClickAsync();
                await Expect(guest.GetByText("U kijkt mee")).ToBeVisibleAsync();

                await leader.NextAsync("Begrip", phone, guest);
                await Expect(phone.GetByLabel("U praat nu als:")).ToHaveValueAsync("gemeente/inkoop");
                await phone.GetByLabel("U praat nu als:").SelectOptionAsync(new SelectOptionValue { Label = "Inwoner: Mantelzorger" });
                await phone.ReloadAsync();
                await Expect(phone.GetByLabel("U praat nu als:")).ToHaveValueAsync("inwoner/mantelzorger");
                await Expect(guest.GetByText("0 van 1 klaar")).ToBeVisibleAsync();
                await Expect(guest.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);

                await phone.GetByText("Stuur ook een kaart van u samen").ClickAsync();
                await phone.GetByLabel("Wat verstaan wij samen onder sociale basis?").FillAsync("Elkaar kennen");
                await phone.GetByLabel("Wij zijn met").SelectOptionAsync("3");
                await phone.GetByLabel("Bij ons bleef verschil over").FillAsync("Of een club meetelt");
                await phone.Button("Verstuur samen").ClickAsync();
                await phone.SavedAsync();
                await leader.ShowAnswersAsync();
                await Expect(guest.GetByText("wij zijn met 3")).ToBeVisibleAsync();
                await Expect(guest.GetByText("Of een club meetelt")).ToBeVisibleAsync();
                await CheckAsync(guest, "meekijken");
                await CheckAsync(phone, "begrip, uitgeklapt");
            },
            [leader, phone, guest]);
    }

    private static ILocator Words(IPage page) => page.GetByLabel("Wat verstaat u onder sociale basis?");

    /// <summary>An axe check with everything that can be opened open.</summary>
    private static async Task CheckAsync(IPage page, string where)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        await AccessibilityTests.CheckAsync(page, where);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class HallStoryTests(Hall hall) : HallStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class HallStoryWithAccountsTests(AccountsHall hall) : HallStories(hall);
