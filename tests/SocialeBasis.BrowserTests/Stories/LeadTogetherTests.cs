using Microsoft.Playwright;
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

    [Fact]
    public async Task What_one_stores_stands_in_the_form_of_the_other_who_keeps_what_they_are_typing()
    {
        var one = await hall.FacilitatorAsync();
        var other = await hall.FacilitatorAsync();
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await one.PrepareAsync("Samen vastleggen");
                await other.GotoAsync($"/regie/{id}");
                await one.NextAsync("Begrip", other);
                await one.Button("Toon antwoorden").ClickAsync();
                await one.Button("Praten").ClickAsync();
                await one.Button("Vastleggen").ClickAsync();
                await other.GetByLabel("Andere stem").First.FillAsync("Niet iedereen kent zijn buren.");

                await one.GetByRole(AriaRole.Radio, new() { Name = "Eens", Exact = true }).First.CheckAsync();
                await one.GetByLabel("Vandaag bedoelen we").First.FillAsync("Elkaar kennen en helpen.");
                await one.Button("Bewaar").First.ClickAsync();
                await one.SavedAsync();

                await Expect(other.GetByLabel("Vandaag bedoelen we").First).ToHaveValueAsync("Elkaar kennen en helpen.");
                await Expect(other.GetByLabel("Andere stem").First).ToHaveValueAsync("Niet iedereen kent zijn buren.");
                await Expect(one.GetByLabel("Vandaag bedoelen we").First).ToHaveValueAsync("Elkaar kennen en helpen.");
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
