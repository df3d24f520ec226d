using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>One page that sends without end, or something huge, loses its own connection and nobody else's.</summary>
[Collection(nameof(HallCollection))]
public class FloodTests(Hall hall)
{
    [Fact]
    public async Task One_page_that_sends_without_end_holds_up_nobody_else()
    {
        var leader = await hall.FacilitatorAsync();
        var robot = await hall.SomebodyAsync(390, 844);
        var somebody = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Een stroom");
                await robot.JoinAsync(code, "Inwoner");
                await somebody.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", robot, somebody);
                await somebody.GetByRole(AriaRole.Textbox).First.FillAsync("Omkijken naar elkaar");

                await robot.EvaluateAsync(
                    "() => { const button = [...document.querySelectorAll('button')].find(one => one.textContent.includes('Ik ben klaar')); for (let i = 0; i < 20000; i++) button.click(); }"
                );

                await somebody.Button("Verstuur").ClickAsync();
                await somebody.SavedAsync();
                await Expect(leader.GetByText("van 2 klaar").First).ToBeVisibleAsync();

                // Its own connection was ended; the page knows what to do then.
                await hall.App.SaysAsync("sent too much");
            },
            [leader, somebody]);
    }
}
