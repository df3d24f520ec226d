using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What is sent is what stood there at the press, once; what is typed since is the next draft. Also in two tabs.</summary>
[Collection(nameof(HallCollection))]
public class SlowLineTests(Hall hall)
{
    [Fact]
    public async Task On_a_slow_line_what_stood_there_at_the_press_is_sent_and_the_rest_stays_in_the_field()
    {
        await using var wifi = new Wifi(hall.App.Address);
        var leader = await hall.FacilitatorAsync(address: wifi.Address);
        var writer = await hall.SomebodyAsync(390, 844, address: wifi.Address);
        await Hall.TellAsync(
            async () =>
            {
                // What is filled in for a new talk survives a reload, and is gone once the talk is there.
                await leader.GotoAsync("/regie/nieuw");
                await leader.GetByRole(AriaRole.Textbox, new() { Name = "Gebied", Exact = true }).FillAsync("Lindeh");
                await leader.ReloadAsync();
                await Expect(leader.GetByRole(AriaRole.Textbox, new() { Name = "Gebied", Exact = true })).ToHaveValueAsync("Lindeh");
                var (_, code) = await leader.PrepareAsync("Een trage lijn");
                Assert.Equal(0, await leader.EvaluateAsync<int>("() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:nieuw')).length"));
                await writer.JoinAsync(code, "Inwoner");
                await leader.GetByRole(AriaRole.Link, new() { NameRegex = new("Hoop") }).ClickAsync();
                await Expect(writer.Title()).ToHaveTextAsync("Hoop");
                wifi.Takes = TimeSpan.FromMilliseconds(700);

                await SendAndGoOnAsync(writer.GetByRole(AriaRole.Textbox).First, writer.Button("Verstuur"), "Dat niemand alleen eet", "En dat de b");
                await leader.GetByText("Woordenlijst (").First.ClickAsync();
                await SendAndGoOnAsync(leader.GetByLabel("Woord erbij"), leader.Button("Zet erbij op de woordenlijst"), "Voorliggend", "Nabijh");

                await Expect(writer.GetByText("Dat niemand alleen eet", new() { Exact = true })).ToHaveCountAsync(1);
                await Expect(writer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("En dat de b");
                await Expect(leader.Button("Voorliggend")).ToHaveCountAsync(1);
                await Expect(leader.GetByLabel("Woord erbij")).ToHaveValueAsync("Nabijh");

                wifi.Takes = TimeSpan.Zero;
                await writer.Button("Verstuur").ClickAsync();
                await Expect(writer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("");

                // A tab that is duplicated has the same half text, and the same id for it.
                await writer.GetByRole(AriaRole.Textbox).First.FillAsync("Dat de bus blijft");
                var twin = await writer.RunAndWaitForPopupAsync(() => writer.EvaluateAsync("() => void window.open(location.href)"));
                await Expect(twin.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("Dat de bus blijft");
                await writer.Button("Verstuur").ClickAsync();
                await Expect(twin.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg.*bus") })).ToHaveCountAsync(1);
                await twin.Button("Verstuur").ClickAsync();
                await Expect(twin.GetByText("Dit hebt u al verstuurd.")).ToBeVisibleAsync();
                await Expect(twin.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("");
                await Expect(twin.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg.*bus") })).ToHaveCountAsync(1);
            },
            [leader, writer]);
    }

    // In one go, as fast fingers do: press twice, and type on before any word of it came.
    private static async Task SendAndGoOnAsync(ILocator field, ILocator button, string text, string next)
    {
        await field.FillAsync(text);
        await button.EvaluateAsync(
            """
            (button, next) => {
              const field = button.form.querySelector('[data-draft]');
              button.click();
              button.click();
              field.value = next;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }
            """,
            next);
    }
}
