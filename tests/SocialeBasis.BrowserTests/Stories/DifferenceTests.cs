using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Difference becomes visible, is talked about, and both sides stand in the report.</summary>
public abstract class DifferenceStories(Hall hall)
{
    private const string Club = "Voetbalclub";
    private const string Open = "Voetbalclub met aanbod voor iedereen";

    [Fact]
    public async Task Three_perspectives_place_the_football_club_differently_it_stays_grey_is_split_and_both_stand_in_the_report()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var resident = await hall.SomebodyAsync(390, 844);
        var official = await hall.SomebodyAsync(390, 844);
        var worker = await hall.SomebodyAsync(390, 844);
        IPage[] people = [resident, official, worker];

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("De voetbalclub");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                await resident.JoinAsync(code, "Inwoner");
                await official.JoinAsync(code, "Gemeente");
                await worker.JoinAsync(code, "Welzijnsorganisatie");
                await leader.NextAsync("Begrip", people);
                await leader.NextAsync("Actoren", people);
                await resident.GetByRole(AriaRole.Textbox).First.FillAsync(Club);
                await resident.Button("Verstuur").ClickAsync();
                await resident.SavedAsync();
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync(Club);

                await leader.NextAsync("Sferen", people);
                await TickAsync(resident, "Gemeenschappelijk");
                await TickAsync(official, "Hoort er niet bij");
                await TickAsync(worker, "Institutioneel");
                await Expect(screen.Locator("body")).Not.ToContainTextAsync("Grijs gebied");
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync("Grijs gebied");
                await Expect(people[0].GetByText("Voetbalclub").First).ToBeVisibleAsync();
                await people[0].ShootAsync("telefoon-sferen", whole: true);

                // The arguments on both sides, and whether the club was asked.
                await leader.Button($"Bespreek {Club}").ClickAsync();
                await leader.GetByLabel("Waarom het erbij hoort").FillAsync("Iedereen kent elkaar daar.");
                await leader.GetByLabel("Waarom het erbuiten valt").FillAsync("Het gaat om voetbal.");
                await leader.GetByLabel("Wat verandert er als we dit meerekenen?").FillAsync("Dan praat de club mee over het veld.");
                await leader.GetByRole(AriaRole.Radio, new() { Name = "Nog niet" }).CheckAsync();
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Bewaar.*grijs gebied {Club}") }).ClickAsync();
                await Expect(leader.Locator("main")).ToContainTextAsync("Dan praat de club mee over het veld.");

                // The wall shows the one actor, with what was written about it.
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Toon op het scherm ?: {Club}$") }).First.ClickAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync("Dan praat de club mee over het veld.");
                await screen.ShootAsync("scherm-grijs-gebied");

                await leader.Button($"Leg deze vast {Club}").ClickAsync();
                await leader.GetByLabel($"Splits {Club}: hoe heet de variant?").FillAsync(Open);
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Splits ?: {Club}$") }).ClickAsync();
                await leader.Button($"Leg deze vast {Open}").ClickAsync();
                var place = leader.GetByRole(AriaRole.Group, new() { Name = $"Waar leggen we {Open}?" });
                await place.GetByRole(AriaRole.Radio, new() { Name = "G gemeenschappelijk", Exact = true }).CheckAsync();
                await place.Locator("xpath=..").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Bewaar") }).ClickAsync();
                await Expect(place.Locator("xpath=..").GetByRole(AriaRole.Status).First).ToHaveTextAsync("Opgeslagen");

                await leader.GotoAsync($"/verslag/{id}");
                var report = leader.Locator("main");
                await Expect(report).ToContainTextAsync($"{Open}, naast {Club}: gemeenschappelijk.");
                await Expect(report).ToContainTextAsync("Iedereen kent elkaar daar.");
                await Expect(report).ToContainTextAsync("Hebben we het hun gevraagd? Nog niet.");
            },
            [leader, screen, .. people]);
    }

    [Fact]
    public async Task Two_camps_are_talked_about_a_second_round_changes_the_picture_and_both_rounds_stand_in_the_report()
    {
        var leader = await hall.FacilitatorAsync();
        var screen = await hall.SomebodyAsync(1920, 1080);
        var people = new List<IPage>();
        for (var i = 0; i < 4; i++)
        {
            people.Add(await hall.SomebodyAsync(390, 844));
        }

        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Over de kerk", "Rollen en invloed");
                await screen.GotoAsync(await hall.ScreenAddressAsync(leader, id));
                foreach (var page in people)
                {
                    await page.JoinAsync(code, "Inwoner");
                }

                await leader.NextAsync("Actoren", [.. people]);
                await people[0].GetByRole(AriaRole.Textbox).First.FillAsync("Kerk");
                await people[0].Button("Verstuur").ClickAsync();
                await people[0].SavedAsync();
                await leader.ShowAnswersAsync();
                await leader.NextAsync("Invloed", [.. people]);
                await RateAsync(people[0], 1);
                await RateAsync(people[1], 1);
                await RateAsync(people[2], 5);
                await RateAsync(people[3], 5);
                await Expect(screen.Locator("body")).Not.ToContainTextAsync("Twee kampen");
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync("Twee kampen");

                await leader.Button("Bespreek Kerk").ClickAsync();
                await leader.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Andere ervaring") }).First.CheckAsync();
                await leader.GetByLabel("Wat hoorde de groep?").First.FillAsync("Wie er zondags komt, kent de kerk anders.");
                await leader.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Bewaar.*waarom-kaart Kerk") }).First.ClickAsync();
                await Expect(leader.Locator("main")).ToContainTextAsync("Wie er zondags komt, kent de kerk anders.");
                await leader.ShootAsync("regie-verschil", whole: true);

                await leader.Button("Nieuwe ronde").ClickAsync();
                await Expect(people[0].GetByText("In de vorige ronde koos u:").First).ToBeVisibleAsync();
                await RateAsync(people[0], 4);
                await RateAsync(people[1], 4);

                // In a small group a change of mind shows when everybody in the picture answered again.
                await RateAsync(people[2], 5);
                await RateAsync(people[3], 5);
                await leader.ShowAnswersAsync();
                await Expect(screen.Locator("body")).ToContainTextAsync("2 mensen kozen iets anders dan eerst.");
                await Expect(people[3].Locator("body")).ToContainTextAsync("2 mensen kozen iets anders dan eerst.");
                await screen.ShootAsync("scherm-ronden");
                await people[0].ShootAsync("telefoon-invloed", whole: true);

                await leader.GotoAsync($"/verslag/{id}");
                var report = leader.Locator("main");
                await Expect(report).ToContainTextAsync("2 mensen kozen iets anders dan eerst.");
                await Expect(report).ToContainTextAsync("Ronde 1");
                await Expect(report).ToContainTextAsync("Wie er zondags komt, kent de kerk anders.");
            },
            [leader, screen, .. people]);
    }

    private static async Task TickAsync(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Checkbox, new() { Name = name }).First.CheckAsync();
        await page.SavedAsync();
    }

    private static async Task RateAsync(IPage page, int value)
    {
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{value}") }).First.CheckAsync();
        await page.SavedAsync();
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class DifferenceTests(Hall hall) : DifferenceStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class DifferenceWithAccountsTests(AccountsHall hall) : DifferenceStories(hall);
