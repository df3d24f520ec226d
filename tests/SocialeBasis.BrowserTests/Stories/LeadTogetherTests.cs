using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Two people, or two devices of one, lead a talk together.</summary>
public abstract class LeadTogetherStories(Hall hall)
{
    [Fact]
    public async Task Two_who_lead_see_what_the_other_does()
    {
        var one = await hall.FacilitatorAsync();
        var other = await hall.FacilitatorAsync();
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await one.PrepareAsync("Met z'n tweeën leiden");
                await other.GotoAsync($"/regie/{id}");
                await one.NextAsync("Begrip", other);
                await one.Button("Toon antwoorden").ClickAsync();
                await Expect(other.Button("Ga praten")).ToBeVisibleAsync();

                await Task.WhenAll(one.Button("Nieuwe ronde").ClickAsync(), other.Button("Nieuwe ronde").ClickAsync());

                await Expect(one.Button("Toon antwoorden")).ToBeVisibleAsync();
                await Expect(other.GetByText("Ronde 2").First).ToBeVisibleAsync();
                await Expect(one.GetByText("Ronde 3")).ToHaveCountAsync(0);
            },
            [one, other]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class LeadTogetherTests(Hall hall) : LeadTogetherStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class LeadTogetherWithAccountsTests(AccountsHall hall) : LeadTogetherStories(hall);
