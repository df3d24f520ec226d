using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>The tables of accounts. They stand empty while facilitators have none.</summary>
internal static class AccountTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Account>().ToTable("Accounts").Property(account => account.Name).HasMaxLength(TextLimits.Name);
        model.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("AccountPasskeys");

        model.Entity<TalkAccess>(access =>
        {
            access.ToTable("TalkAccess").HasKey(row => new { row.SessionId, row.AccountId });
            access.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
            access.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<OpenLink>(link =>
        {
            link.ToTable("OpenLinks").HasKey(row => row.SessionId);
            link.Property(row => row.Key).HasMaxLength(64);
            link.HasOne<SessionRow>().WithOne().HasForeignKey<OpenLink>(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BlockedPerson>(person =>
        {
            person.ToTable("BlockedPeople").HasKey(row => row.Id);
            person.HasIndex(row => new { row.Issuer, row.Subject }).IsUnique();
            person.Property(row => row.Issuer).HasMaxLength(BlockedPerson.MostIssuer);
            person.Property(row => row.Subject).HasMaxLength(BlockedPerson.MostSubject);
            person.Property(row => row.Name).HasMaxLength(TextLimits.Name);
        });
        model.Entity<SignIn>(signIn =>
        {
            signIn.ToTable("SignIns").HasKey(row => row.Id);
            signIn.Property(row => row.Key).HasMaxLength(64);
            signIn.Property(row => row.Stamp).HasMaxLength(64);
            signIn.Property(row => row.Device).HasMaxLength(Device.Most);
            signIn.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("Invitations").HasKey(row => row.Id);
            invitation.HasIndex(row => row.SecretHash).IsUnique();
            invitation.Property(row => row.SecretHash).HasMaxLength(64);
            invitation.Property(row => row.Email).HasMaxLength(Account.MostEmail);
            invitation.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            invitation.HasOne<Account>().WithMany().HasForeignKey(row => row.InvitedBy).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
