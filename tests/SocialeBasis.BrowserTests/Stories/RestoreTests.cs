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
                if (hall.UsesAccounts)
                {
                    // The copy knows who was signed in when it was made: nobody is any more.
                    await Expect(leader.Title()).ToHaveTextAsync("Aanmelden");
                    await AccountsHall.SignInAsync(leader, AccountsHall.Anna);
                }

                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Bewaard gesprek" })).ToBeVisibleAsync();
            },
            [leader]);
    }

    [Fact]
    public async Task No_page_gives_a_copy_and_who_looks_after_the_program_reads_how_it_is_made()
    {
        var leader = await hall.FacilitatorAsync();
        await Hall.TellAsync(
            async () =>
            {
                await leader.GotoAsync("/regie");
                await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Reservekopie" })).ToBeVisibleAsync();
                await Expect(leader.GetByText("./run reservekopie BESTAND")).ToBeVisibleAsync();
                var answer = await leader.Context.APIRequest.GetAsync($"{hall.App.Address}/regie/reservekopie");
                Assert.Equal(404, answer.Status);
                Assert.DoesNotContain("SQLite", await answer.TextAsync(), StringComparison.Ordinal);
            },
            [leader]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class RestoreTests(Hall hall) : RestoreStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class RestoreWithAccountsTests(AccountsHall hall) : RestoreStories(hall);
