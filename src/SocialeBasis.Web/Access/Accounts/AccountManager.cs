using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// The library's manager without its lock: a lock is of the account, so whoever guesses wrong on purpose keeps its owner out.
/// <see cref="SignInDelay"/> and <see cref="CodeBudget"/> stand instead (decision 20).
/// </summary>
internal sealed class AccountManager(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> log)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    public override bool SupportsUserLockout => false;
}
