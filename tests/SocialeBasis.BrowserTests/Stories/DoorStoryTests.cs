using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Keeping out who should not be there.</summary>
public abstract class DoorStories(Hall hall)
{
    [Fact]
    public async Task Robots_go_out_with_one_button_the_door_closes_and_who_takes_part_stays()
    {
        var leader = await hall.FacilitatorAsync();
        var pauline = await hall.SomebodyAsync(390, 844);
        var robot = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (_, code) = await leader.PrepareAsync("Met robots aan de deur");
                await pauline.JoinAsync(code, "Inwoner");
                await leader.NextAsync("Begrip", pauline);
                await pauline.GetByRole(AriaRole.Textbox).First.FillAsync("Omkijken naar elkaar");
                await pauline.Button("Verstuur").First.ClickAsync();
                await pauline.SavedAsync();
                for (var i = 0; i < 5; i++)
                {
                    await robot.Context.ClearCookiesAsync();
                    await robot.JoinAsync(code, "Gemeente");
                    await robot.Button("Ik ben klaar").ClickAsync();
                }

                await leader.GetByText("Wie doen er mee (6)").ClickAsync();
                await leader.Button("Stop een stroom robots").ClickAsync();
                await Expect(leader.GetByText("6 deelnemers binnen. Wie daarvan nog geen antwoord gaf, gaat weg")).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(leader, "regie, met robots");
                await leader.Button("Weg, en deur op slot").ClickAsync();

                await Expect(leader.GetByText("Wie doen er mee (1) – deur op slot")).ToBeVisibleAsync();
                await Expect(robot.GetByText("U doet niet meer mee").First).ToBeVisibleAsync();
                await robot.Context.ClearCookiesAsync();
                await robot.GotoAsync($"/meedoen/{code.Replace(" ", "")}");
                await Expect(robot.GetByText("De deur van dit gesprek is op slot.")).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(robot, "meedoen, deur op slot");
                await pauline.ReloadAsync();
                await Expect(pauline.GetByText("U doet niet meer mee")).ToHaveCountAsync(0);
                await leader.Button("Deur open").ClickAsync();
                await Expect(leader.Button("Deur op slot")).ToBeVisibleAsync();
                await robot.JoinAsync(code, "Gemeente");
            },
            [leader, pauline, robot]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class DoorStoryTests(Hall hall) : DoorStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class DoorStoryWithAccountsTests(AccountsHall hall) : DoorStories(hall);
