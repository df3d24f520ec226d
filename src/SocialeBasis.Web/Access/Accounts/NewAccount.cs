using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Makes accounts and gives new passwords, for who holds a code or a link that works once.</summary>
internal sealed partial class NewAccount(UserManager<Account> accounts, SignInFlow flow, TimeProvider time, ILogger<NewAccount> log)
{
    public const string PasswordHelp = "Minstens 15 tekens. Een paar woorden achter elkaar werkt goed. Plakken uit een wachtwoordkluis mag.";

    /// <summary>Whether something can be the e-mail address of an account.</summary>
    public static bool IsEmail(string? typed) =>
        TypedText.Address(typed) is { Length: > 0 and <= Account.MostEmail } email && new EmailAddressAttribute().IsValid(email);

    /// <summary>Makes an account and signs it in.</summary>
    /// <param name="name">What colleagues call them.</param>
    /// <param name="email">With what they sign in.</param>
    /// <param name="password">As typed.</param>
    /// <param name="isAdministrator">Whether it is a beheerder.</param>
    /// <param name="errors">Gets what is wrong, by field.</param>
    /// <param name="use">Uses up the code or link; false when it was used already.</param>
    public Task<bool> MakeAsync(string? name, string? email, string? password, bool isAdministrator, IDictionary<string, string> errors, Func<bool> use) =>
        MakeAsync(name, email, password, isAdministrator, errors, () => Task.FromResult(use()));

    /// <inheritdoc cref="MakeAsync(string, string, string, bool, IDictionary{string, string}, Func{bool})"/>
    public async Task<bool> MakeAsync(
        string? name,
        string? email,
        string? password,
        bool isAdministrator,
        IDictionary<string, string> errors,
        Func<Task<bool>> use
    )
    {
        await CheckAsync(name, email, password, errors);
        if (errors.Count > 0)
        {
            return false;
        }

        // Only now, when nothing else can be wrong: a typing error must not cost somebody the link.
        if (!await use())
        {
            errors[""] = "Deze link of code is al gebruikt. Vraag een beheerder om een nieuwe.";
            return false;
        }

        var address = TypedText.Address(email);
        var account = new Account
        {
            Name = TypedText.OneLine(name),
            Email = address,
            UserName = address,
            EmailConfirmed = true,
            IsAdministrator = isAdministrator,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        };
        if (!Succeeded(await accounts.CreateAsync(account, password!), errors))
        {
            return false;
        }

        Made(log, account.Id, isAdministrator);
        await flow.InAsync(account, AccountStrength.Password);
        return true;
    }

    /// <summary>Says what is wrong with what was typed for a new account, by field.</summary>
    public async Task CheckAsync(string? name, string? email, string? password, IDictionary<string, string> errors)
    {
        var called = TypedText.OneLine(name);
        if (called.Length == 0)
        {
            errors["Name"] = "Vul uw naam in.";
        }

        if (called.Length > TextLimits.Name)
        {
            errors["Name"] = $"Uw naam is te lang. Gebruik hoogstens {TextLimits.Name} tekens.";
        }

        if (!IsEmail(email))
        {
            errors["Email"] = "Vul een e-mailadres in.";
        }
        else if (await accounts.FindByEmailAsync(TypedText.Address(email)) is not null)
        {
            errors["Email"] = "Er is al een account met dit e-mailadres.";
        }

        if (PasswordRules.Problem(password, called, email) is { } problem)
        {
            errors["Password"] = problem;
        }
    }

    /// <summary>Gives an account another password and signs it out everywhere. Nobody is signed in by it: a second step stays needed.</summary>
    public async Task<bool> ChangePasswordAsync(Guid id, string? password, IDictionary<string, string> errors, Func<Task<bool>> use)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account)
        {
            errors[""] = "Dit account bestaat niet meer.";
            return false;
        }

        if (PasswordRules.Problem(password, account.Name, account.Email) is { } problem)
        {
            errors["Password"] = problem;
            return false;
        }

        if (!await use())
        {
            errors[""] = "Deze link is al gebruikt. Vraag een beheerder om een nieuwe.";
            return false;
        }

        var changed =
            await accounts.RemovePasswordAsync(account) is { Succeeded: true } && Succeeded(await accounts.AddPasswordAsync(account, password!), errors);
        if (!changed)
        {
            return false;
        }

        flow.PasswordChanged(account);
        PasswordChanged(log, account.Id);
        return true;
    }

    /// <summary>Whether the library did it; else what is wrong stands in the errors, in Dutch.</summary>
    public static bool Succeeded(IdentityResult result, IDictionary<string, string> errors)
    {
        if (!result.Succeeded)
        {
            errors[""] = string.Join(" ", result.Errors.Select(error => error.Description).Distinct());
        }

        return result.Succeeded;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} was made (beheerder: {IsAdministrator})")]
    private static partial void Made(ILogger log, Guid accountId, bool isAdministrator);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} has a new password")]
    private static partial void PasswordChanged(ILogger log, Guid accountId);
}
