using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>The restore drill as an operator does it: from the command line and from the page, with the program as a process.</summary>
public abstract class RestoreStories(Hall hall)
{
    [Fact]
    public async Task A_talk_comes_back_from_a_copy_that_was_made_while_it_ran()
    {
        await using var app = await hall.StartAsync();
        var leader = await hall.FacilitatorAsync(at: app);
        await Hall.TellAsync(
            async () =>
            {
                await leader.PrepareAsync("Bewaard gesprek");
                var copy = $"{app.Database}.copy";
                var (made, said) = await app.AskAsync("reservekopie", copy);
                Assert.True(made == 0, said);
                Assert.Contains("gemaakt en nagekeken", said, StringComparison.Ordinal);

                var (refused, why) = await app.AskAsync("herstel", copy);
                Assert.Equal(1, refused);
                Assert.Contains("Het programma staat nog aan", why, StringComparison.Ordinal);

                await app.KillAsync();
                File.Delete($"{app.Database}-wal");
                await File.WriteAllTextAsync(app.Database, "broken");
                var (exit, told) = await app.AskAsync();
                Assert.Equal(1, exit);
                Assert.Contains("beschadigd", told, StringComparison.Ordinal);
                Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
                Assert.Equal("broken", await File.ReadAllTextAsync(app.Database));

                var (restored, how) = await app.AskAsync("herstel", copy);
                Assert.True(restored == 0, how);
                await app.StartAgainAsync();
                await leader.GotoAsync("/regie");
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Bewaard gesprek" })).ToBeVisibleAsync();
            },
            [leader]);
    }

    [Fact]
    public async Task The_facilitator_downloads_a_copy_and_nobody_else_can()
    {
        var leader = await hall.FacilitatorAsync();
        var stranger = await hall.SomebodyAsync(1366, 768);
        await Hall.TellAsync(
            async () =>
            {
                await leader.GotoAsync("/regie");
                var download = await leader.RunAndWaitForDownloadAsync(() => leader.GetByRole(AriaRole.Link, new() { Name = "Download een reservekopie" }).ClickAsync());
                Assert.EndsWith(".db", download.SuggestedFilename, StringComparison.Ordinal);
                var file = await File.ReadAllBytesAsync((await download.PathAsync())!);
                Assert.StartsWith("SQLite format 3", System.Text.Encoding.ASCII.GetString(file[..15]), StringComparison.Ordinal);

                // As from elsewhere: a proxy says that the visitor does not sit at this computer. Who has no account may sign in first.
                var foreign = await stranger.APIRequest.GetAsync("/regie/reservekopie", new() { Headers = new Dictionary<string, string> { ["X-Forwarded-For"] = "203.0.113.9" }, MaxRedirects = 0 });
                Assert.Equal(hall.UsesAccounts ? 303 : 404, foreign.Status);
                Assert.DoesNotContain("SQLite", await foreign.TextAsync(), StringComparison.Ordinal);
            },
            [leader, stranger]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class RestoreTests(Hall hall) : RestoreStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class RestoreWithAccountsTests(AccountsHall hall) : RestoreStories(hall);
