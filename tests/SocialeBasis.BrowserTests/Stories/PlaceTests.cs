using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Not only the text comes back: also the place where somebody was, and what they had ticked but not sent.</summary>
public abstract class PlaceStories(Hall hall)
{
    [Fact]
    public async Task A_reload_at_Sferen_comes_back_at_the_actor_whose_reason_was_half_typed()
    {
        var leader = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Op dezelfde plek");
                await phone.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", phone);
                await leader.NextAsync("Actoren", phone);
                foreach (var actor in new[] { "Huisarts", "Kerk", "Voetbalclub" })
                {
                    await phone.GetByRole(AriaRole.Textbox).First.FillAsync(actor);
                    await phone.Button("Verstuur").ClickAsync();
                    await Expect(phone.GetByRole(AriaRole.Listitem).Filter(new() { HasText = actor })).ToBeVisibleAsync();
                }

                await leader.ShowAnswersAsync();
                await Expect(leader.Button("Ga praten")).ToBeVisibleAsync();
                await leader.NextAsync("Sferen", phone);
                await phone.Button("Volgende actor").ClickAsync();
                await Expect(phone.GetByText("Actor 2 van 3")).ToBeVisibleAsync();
                await phone.GetByLabel("Gemeenschappelijk").First.CheckAsync();
                await phone.SavedAsync();
                await phone.GetByLabel("Waarom?").PressSequentiallyAsync("Omdat iedereen er ko");

                await phone.ReloadAsync();

                await Expect(phone.GetByText("Actor 2 van 3")).ToBeVisibleAsync();
                await Expect(phone.GetByLabel("Waarom?")).ToHaveValueAsync("Omdat iedereen er ko");
            },
            [leader, phone]);
    }

    [Fact]
    public async Task A_reload_at_Hoop_brings_back_what_it_is_about_and_why()
    {
        var leader = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Nog niet verstuurd");
                await phone.JoinAsync(code, "Inwoner");
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Hoop") }).ClickAsync();
                await Expect(phone.Title()).ToHaveTextAsync("Hoop");
                await phone.GetByLabel("Waar gaat het over?").SelectOptionAsync(new SelectOptionValue { Label = "Gemeenschappelijk" });
                await phone.GetByRole(AriaRole.Checkbox).First.CheckAsync();
                await phone.GetByRole(AriaRole.Textbox).First.FillAsync("Dat niemand alleen");
                await Expect(phone.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
                await phone.WaitForFunctionAsync(
                    "() => Object.entries(sessionStorage).some(([key, value]) => key.endsWith('hoop-bij') && value.split(' ')[1] !== '0')"
                );

                await phone.ReloadAsync();

                await Expect(phone.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("Dat niemand alleen");
                await Expect(phone.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
                await Expect(phone.GetByLabel("Waar gaat het over?").Locator("option:checked")).ToHaveTextAsync("Gemeenschappelijk");
            },
            [leader, phone]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class PlaceTests(Hall hall) : PlaceStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class PlaceWithAccountsTests(AccountsHall hall) : PlaceStories(hall);
