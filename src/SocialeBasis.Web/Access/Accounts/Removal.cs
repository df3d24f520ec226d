using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Takes somebody out, so that it lasts: who comes by the organisation is blocked in the same transaction that the account goes in.</summary>
internal sealed class Removal(UserManager<Account> accounts, SocialeBasisDb db, TimeProvider time)
{
    /// <returns>False when somebody changed the account at the same moment: nothing is stored then, and it can be tried again.</returns>
    public async Task<bool> RemoveAsync(Account account)
    {
        foreach (var login in await accounts.GetLoginsAsync(account))
        {
            if (await db.Set<BlockedPerson>().AnyAsync(person => person.Issuer == login.LoginProvider && person.Subject == login.ProviderKey))
            {
                continue;
            }

            db.Add(new BlockedPerson
            {
                Id = Guid.CreateVersion7(),
                Issuer = login.LoginProvider,
                Subject = login.ProviderKey,
                Name = account.Name,
                BlockedUtc = time.GetUtcNow().UtcDateTime,
            });
        }

        return (await accounts.DeleteAsync(account)).Succeeded;
    }
}
