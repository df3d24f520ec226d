using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>How long somebody stays in, and who is stopped for a while. Each turns the clock, so each has a program of its own.</summary>
public sealed class SessionLengthTests : IDisposable
{
    private readonly AccountsStage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task Half_a_day_without_a_page_ends_it()
    {
        var anna = await stage.AnnaAsync();
        stage.Time.Advance(AccountSession.Idle - TimeSpan.FromMinutes(1));
        Assert.Equal("200", await anna.WhereAsync("/account"));
        stage.Time.Advance(AccountSession.Idle + TimeSpan.FromMinutes(1));
        Assert.StartsWith("/aanmelden", await anna.WhereAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_week_everybody_signs_in_again_however_busy()
    {
        var anna = await stage.AnnaAsync();
        var step = TimeSpan.FromHours(7);
        for (var passed = step; passed <= AccountSession.Longest; passed += step)
        {
            stage.Time.Advance(step);
            Assert.Equal("200", await anna.WhereAsync("/account"));
        }

        stage.Time.Advance(step);
        Assert.StartsWith("/aanmelden", await anna.WhereAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_how_one_signs_in_asks_to_sign_in_again_after_a_quarter_of_an_hour()
    {
        var anna = await stage.AnnaAsync();
        Assert.Equal("200", await anna.WhereAsync("/account/app"));
        stage.Time.Advance(AccountSession.Fresh + TimeSpan.FromSeconds(1));
        Assert.Equal("/aanmelden?opnieuw=1&terug=%2Faccount%2Fapp", await anna.WhereAsync("/account/app"));
        Assert.Equal(
            "/account/app",
            await anna.SendAsync(
                "/aanmelden?opnieuw=1&terug=%2Faccount%2Fapp",
                "aanmelden",
                ("Email", AccountsStage.Anna),
                ("Password", AccountsStage.Password)
            )
        );
        Assert.Equal("200", await anna.WhereAsync("/account/app"));
    }

    [Fact]
    public async Task Trying_many_accounts_from_one_address_is_stopped_until_the_next_minute()
    {
        await stage.AnnaAsync();
        var thief = stage.Somebody();
        for (var i = 0; i < FailedSignIns.MostFromOneAddress; i++)
        {
            await AccountsStage.TryAsync(thief, $"iemand{i}@lindehof.example", "zomer in de stad 2026");
        }

        Assert.Contains("Wacht een minuut", await AccountsStage.TryAsync(thief, AccountsStage.Anna), StringComparison.Ordinal);
        stage.Time.Advance(TimeSpan.FromMinutes(1));
        await AccountsStage.SignInAsync(thief, AccountsStage.Anna);
    }

    [Fact]
    public async Task The_setup_code_makes_one_account_and_a_new_one_is_printed_only_when_asked()
    {
        var code = stage.Setup.Offer();
        var (first, second) = (stage.Somebody(), stage.Somebody());
        var twice = await first.SendAsync(
            "/eerste-account",
            "eerste",
            ("Code", "AAAA-AAAA-AAAA-AAAA"),
            ("Name", "Anna"),
            ("Email", AccountsStage.Anna),
            ("Password", "kort")
        );
        Assert.Contains("Deze code klopt niet", twice, StringComparison.Ordinal);
        Assert.Contains("Gebruik minstens 15 tekens", twice, StringComparison.Ordinal);
        Assert.Contains(
            "Deze code klopt niet",
            await first.SendAsync(
                "/eerste-account",
                "eerste",
                ("Code", "AAAA-AAAA-AAAA-AAAA"),
                ("Name", "Anna"),
                ("Email", AccountsStage.Anna),
                ("Password", AccountsStage.Password)
            ),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "/regie",
            await first.SendAsync(
                "/eerste-account",
                "eerste",
                ("Code", code.ToLowerInvariant()),
                ("Name", "Anna"),
                ("Email", AccountsStage.Anna),
                ("Password", AccountsStage.Password)
            )
        );
        Assert.True((await stage.AccountAsync(AccountsStage.Anna))!.IsAdministrator);
        Assert.Contains("Er is al een account", await second.ReadAsync("/eerste-account"), StringComparison.Ordinal);
        Assert.False(stage.Setup.Fits(code));
        Assert.False(stage.Setup.Fits(""));
    }
}
