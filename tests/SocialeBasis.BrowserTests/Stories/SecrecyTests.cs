using System.Text;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Hidden is hidden: nothing that one person typed is sent to another browser before the reveal, in any form.</summary>
public abstract class SecrecyStories(Hall hall)
{
    private const string Secret = "Alleen wat inwoners zélf doen";

    [Fact]
    public async Task What_somebody_typed_is_not_sent_to_any_other_browser_before_the_reveal()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var writer = await hall.SomebodyAsync(390, 844);
        var reader = await hall.SomebodyAsync(390, 844);
        var received = new Dictionary<IPage, Sent> { [leader] = new(leader), [screen] = new(screen), [reader] = new(reader) };

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Geheim");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await writer.JoinAsync(code, "Inwoner", "Margriet");
                await reader.JoinAsync(code, "Gemeente");
                await leader.NextAsync("Begrip", writer, reader);
                await writer.GetByRole(AriaRole.Textbox).First.FillAsync(Secret);
                await writer.Button("Verstuur").ClickAsync();
                await writer.SavedAsync();
                await writer.Button("Ik ben klaar").ClickAsync();
                await Expect(screen.GetByText("1 van 2 klaar")).ToBeVisibleAsync();
                await Expect(leader.GetByText("1 van 2 klaar").First).ToBeVisibleAsync();

                // A second look at everything, as somebody would who reloads to find out.
                await reader.ReloadAsync();
                await Expect(reader.Title()).ToHaveTextAsync("Begrip");
                foreach (var (page, sent) in received)
                {
                    Assert.DoesNotContain(Secret, await page.ContentAsync(), StringComparison.Ordinal);
                    Assert.False(sent.Holds(Secret), "The answer was sent to another browser before the reveal.");
                    Assert.False(sent.Holds("Margriet"), "A name was sent in a talk without names.");
                }

                await leader.ShowAnswersAsync();
                foreach (var (page, sent) in received)
                {
                    await Expect(page.Locator("body")).ToContainTextAsync(Secret);
                    Assert.True(sent.Holds(Secret), "What is sent can be read by this test.");
                }
            },
            [leader, screen, writer, reader]);
    }

    /// <summary>Everything a page got over its live connection.</summary>
    private sealed class Sent
    {
        private readonly List<byte> _bytes = [];

        public Sent(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
        {
            lock (_bytes)
            {
                _bytes.AddRange(frame.Binary ?? Encoding.UTF8.GetBytes(frame.Text ?? ""));
            }
        };

        public bool Holds(string text)
        {
            lock (_bytes)
            {
                return _bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
            }
        }
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class SecrecyTests(Hall hall) : SecrecyStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class SecrecyWithAccountsTests(AccountsHall hall) : SecrecyStories(hall);
