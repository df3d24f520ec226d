using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>What a copy of the database gives away.</summary>
public sealed class AccountStoreTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    [Fact]
    public async Task Neither_password_nor_recovery_codes_nor_the_key_of_the_app_nor_an_invitation_stands_in_the_database()
    {
        await stage.AnnaAsync();
        var invitation = await stage.InviteAsync("iemand@lindehof.example", false);
        using var scope = stage.App.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var anna = (await accounts.FindByEmailAsync(AccountsStage.Anna))!;
        await accounts.ResetAuthenticatorKeyAsync(anna);
        var key = (await accounts.GetAuthenticatorKeyAsync(anna))!;
        var codes = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(anna, 10))!.ToList();

        var stored = stage.EverythingStored();
        Assert.Contains(AccountsStage.Anna, stored, StringComparison.Ordinal);
        Assert.All([AccountsStage.Password, key, invitation, .. codes], secret => Assert.DoesNotContain(secret, stored, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_recovery_code_works_once_and_a_new_set_ends_the_old_one()
    {
        var email = "bas@lindehof.example";
        await stage.ColleagueAsync(email);
        using var scope = stage.App.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var bas = (await accounts.FindByEmailAsync(email))!;
        var codes = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(bas, 10))!.ToList();

        Assert.True((await accounts.RedeemTwoFactorRecoveryCodeAsync(bas, codes[3])).Succeeded);
        Assert.False((await accounts.RedeemTwoFactorRecoveryCodeAsync(bas, codes[3])).Succeeded);
        Assert.False((await accounts.RedeemTwoFactorRecoveryCodeAsync(bas, "AAAAA-AAAAA")).Succeeded);
        Assert.Equal(9, await accounts.CountRecoveryCodesAsync(bas));

        await accounts.GenerateNewTwoFactorRecoveryCodesAsync(bas, 10);
        Assert.False((await accounts.RedeemTwoFactorRecoveryCodeAsync(bas, codes[4])).Succeeded);
        Assert.Equal(10, await accounts.CountRecoveryCodesAsync(bas));
    }
}
