using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Pages that stay open while access ends: within seconds they show nothing of the talk, and nobody touches them.</summary>
[Collection(nameof(AccountsHallCollection))]
public class OpenTabsTests(AccountsHall hall)
{
    private const string Next = "negen stille fonteinen op het plein";

    [Fact]
    public async Task Signing_out_in_one_tab_ends_the_facilitators_page_and_the_wall_in_the_others()
    {
        var anna = await hall.FacilitatorAsync();
        var (dora, _) = await hall.ColleagueAsync(anna, "Dora");
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await dora.PrepareAsync("Drie tabbladen");
                var wall = await WallAsync(dora, id);
                var list = await dora.Context.NewPageAsync();
                await list.GotoAsync("/regie");
                await Expect(list.GetByText("Drie tabbladen")).ToBeVisibleAsync();

                var third = await dora.Context.NewPageAsync();
                await third.GotoAsync("/afmelden");
                await third.Button("Meld af").ClickAsync();

                await Expect(dora.Title()).ToHaveTextAsync("Aanmelden");
                await Expect(list.Title()).ToHaveTextAsync("Aanmelden");
                await Expect(wall.GetByText("Dit scherm laat hier niets zien")).ToBeVisibleAsync();
            },
            [anna, dora]);
    }

    [Fact]
    public async Task Another_password_ends_the_other_device_and_being_taken_out_ends_them_all()
    {
        var anna = await hall.FacilitatorAsync();
        var (eefje, email) = await hall.ColleagueAsync(anna, "Eefje");
        var phone = await hall.SomebodyAsync(390, 844);
        await Hall.TellAsync(
            async () =>
            {
                var (id, _) = await eefje.PrepareAsync("Twee apparaten");
                var wall = await WallAsync(eefje, id);
                await AccountsHall.SignInAsync(phone, email);
                await phone.GotoAsync($"/regie/{id}");
                await Expect(phone.Title()).ToHaveTextAsync("Aankomst");

                var account = await eefje.Context.NewPageAsync();
                await account.GotoAsync("/account");
                await account.GetByLabel("Huidig wachtwoord").FillAsync(AccountsHall.Password);
                await account.GetByLabel("Nieuw wachtwoord").FillAsync(Next);
                await account.Button("Verander wachtwoord").ClickAsync();

                await Expect(phone.Title()).ToHaveTextAsync("Aanmelden");
                await eefje.NextAsync("Begrip");
                await Expect(wall.GetByText("Begrip").First).ToBeAttachedAsync();

                await anna.GotoAsync("/beheer");
                await anna.GetByText("Haal weg: Eefje").ClickAsync();
                await anna.GetByRole(AriaRole.Button, new() { Name = "Ja, haal weg: Eefje" }).ClickAsync();

                await Expect(eefje.Title()).ToHaveTextAsync("Aanmelden");
                await Expect(wall.GetByText("Dit scherm laat hier niets zien")).ToBeVisibleAsync();
            },
            [anna, eefje, phone]);
    }

    /// <summary>The wall in another tab of who leads: by their account, not by the link of the big screen.</summary>
    private static async Task<IPage> WallAsync(IPage leader, string id)
    {
        var wall = await leader.Context.NewPageAsync();
        await wall.GotoAsync($"/scherm/{id}");
        await Expect(wall.GetByText("Aankomst").First).ToBeAttachedAsync();
        return wall;
    }
}
