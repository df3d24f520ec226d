using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>A hall where facilitators have accounts. Anna is the first, and the beheerder; whoever else is needed is invited by her.</summary>
public sealed partial class AccountsHall : Hall
{
    public const string Anna = "anna@lindehof.example";
    public const string Password = "vier blauwe fietsen bij de molen";

    private int _invited;

    /// <summary>What a program with accounts is started with.</summary>
    public static (string Key, string Value) Accounts => ("Facilitators:SignIn", "Accounts");

    /// <inheritdoc/>
    public override bool UsesAccounts => true;

    /// <summary>The code that the program prints for its first account, a moment after it says that it is on.</summary>
    public static async Task<string> SetupCodeAsync(ProgramProcess app)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (PrintedCode().Match(app.Console) is { Success: true } match)
            {
                return match.Groups["code"].Value;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No code for a first account:\n{app.Console}");
    }

    /// <summary>Somebody new with an account, made by an invitation of Anna's, signed in on a device of their own.</summary>
    public async Task<(IPage Page, string Email)> ColleagueAsync(IPage anna, string name)
    {
        var email = $"{name.ToLowerInvariant()}.{Interlocked.Increment(ref _invited)}@lindehof.example";
        var link = await InviteAsync(anna, email);
        var page = await SomebodyAsync(1366, 768);
        await AcceptAsync(page, link, name);
        return (page, email);
    }

    /// <summary>Anna makes an invitation; comes back with the path of the link she would send.</summary>
    public static async Task<string> InviteAsync(IPage anna, string email)
    {
        await anna.GotoAsync("/beheer");
        await anna.GetByLabel("E-mailadres").FillAsync(email);
        await anna.Button("Maak een uitnodiging").ClickAsync();
        var link = await anna.GetByText(InvitationLink()).First.InnerTextAsync();
        return new Uri(link).AbsolutePath;
    }

    public static async Task AcceptAsync(IPage page, string link, string name)
    {
        await page.GotoAsync(link);
        await page.GetByLabel("Uw naam").FillAsync(name);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.Button("Maak account").ClickAsync();
        await Expect(page.Title()).ToHaveTextAsync("Mijn gesprekken");
    }

    public static async Task MakeFirstAsync(IPage page, string code, string name, string email)
    {
        await page.GotoAsync("/eerste-account");
        await page.GetByLabel("Code").FillAsync(code);
        await page.GetByLabel("Uw naam").FillAsync(name);
        await page.GetByLabel("E-mailadres").FillAsync(email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.Button("Maak account").ClickAsync();
        await Expect(page.Title()).ToHaveTextAsync("Mijn gesprekken");
    }

    public static async Task SignInAsync(IPage page, string email, string password = Password)
    {
        await page.GotoAsync("/aanmelden");
        await TypeAsync(page, email, password);
        await Expect(page.Title()).ToHaveTextAsync("Mijn gesprekken");
    }

    public static async Task TypeAsync(IPage page, string email, string password = Password)
    {
        await page.GetByLabel("E-mailadres").FillAsync(email);
        await page.GetByLabel("Wachtwoord").FillAsync(password);
        await page.Button("Meld aan").ClickAsync();
    }

    [GeneratedRegex("gebruik de code (?<code>[A-Z0-9-]+)")]
    private static partial Regex PrintedCode();

    [GeneratedRegex("/uitnodiging/")]
    private static partial Regex InvitationLink();
}

[CollectionDefinition(nameof(AccountsHallCollection))]
public sealed class AccountsHallCollection : ICollectionFixture<AccountsHall>;
