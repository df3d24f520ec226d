using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Web.Storage;

/// <summary>The tables of a talk that continues an earlier one: the copy of that talk, and how the group looked back at it.</summary>
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
        SocialeBasisDb.Part<AgreementCheck>(model, "AgreementChecks", nameof(AgreementCheck.AgreementId));
        model.Entity<AgreementCheck>().Property(check => check.Note).HasMaxLength(TextLimits.Contribution);
        SocialeBasisDb.Part<AssumptionCheck>(model, "AssumptionChecks", nameof(AssumptionCheck.AssumptionId));
        model.Entity<AssumptionCheck>().Property(check => check.Note).HasMaxLength(TextLimits.Contribution);
    }
}
