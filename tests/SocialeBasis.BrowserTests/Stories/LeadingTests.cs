using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Leading goes on whatever happens to the device of the facilitator, and the wall mends itself.</summary>
public abstract class LeadingStories(Hall hall)
{
    [Fact]
    public async Task When_the_laptop_of_the_facilitator_dies_the_phone_with_the_secret_link_goes_on()
    {
        // Under another name than localhost, so that the phone does not count as the computer of the program itself.
        var elsewhere = hall.App.Address.Replace("localhost", "zaal.localhost", StringComparison.Ordinal);
        var laptop = await hall.FacilitatorAsync();
        var phone = await hall.SomebodyAsync(390, 844, address: elsewhere);
        var participant = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await laptop.PrepareAsync("Leiden vanaf een telefoon");
                await participant.JoinAsync(code, "Inwoner");
                await laptop.NextAsync("Begrip", participant);
                var link = await hall.SecretLinkAsync(laptop, id);

                await phone.GotoAsync($"/regie/{id}");
                await Expect(phone.Button("Volgende stap")).ToHaveCountAsync(0);
                await laptop.CloseAsync();
                await phone.GotoAsync(link);

                await Expect(phone.Title()).ToHaveTextAsync("Begrip");
                await phone.ShowAnswersAsync();
                await Expect(participant.GetByText("Dit zijn alle antwoorden")).ToBeVisibleAsync();
                await phone.NextAsync("Actoren", participant);
            },
            [phone, participant]);
    }

    [Fact]
    public async Task A_big_screen_that_fails_is_loaded_again_by_itself()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Een scherm dat zichzelf herstelt");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await Expect(screen.Locator("[data-code]").First).ToHaveTextAsync(code);

                // What the framework does when a page breaks.
                await screen.EvaluateAsync("() => { window.broken = true; document.getElementById('blazor-error-ui').style.display = 'block'; }");

                await screen.WaitForFunctionAsync("() => !window.broken");
                await Expect(screen.Locator("[data-code]").First).ToHaveTextAsync(code);
            },
            [leader, screen]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class LeadingTests(Hall hall) : LeadingStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class LeadingWithAccountsTests(AccountsHall hall) : LeadingStories(hall);
