using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// What a talk that continues an earlier one stores: the table with the copy of that talk, and the columns of how the group looked back at it.
/// </summary>
internal static class EarlierTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<EarlierRow>(earlier =>
        {
            earlier.ToTable("EarlierTalks").HasKey(row => row.SessionId);
            earlier.HasIndex(row => row.TalkId);
            earlier.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<AgreementCheck>().Property(check => check.Note).HasMaxLength(TextLimits.Contribution);
        model.Entity<AssumptionCheck>().Property(check => check.Note).HasMaxLength(TextLimits.Contribution);
    }
}
