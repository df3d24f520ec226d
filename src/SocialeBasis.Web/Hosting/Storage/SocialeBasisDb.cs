using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// The tables. The domain's own records are the rows: what the rules know is what is stored, with nothing to copy between.
/// Each belongs to a talk by the shadow column <c>SessionId</c>, the first of every key, and goes when the talk goes.
/// The accounts of facilitators stand beside them: see <see cref="AccountTables"/>.
/// </summary>
internal sealed class SocialeBasisDb(DbContextOptions<SocialeBasisDb> options)
    : IdentityUserContext<Account, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(options)
{
    public const string SessionId = "SessionId";

    /// <summary>The longest hat: a perspective, a slash, a part of it.</summary>
    public const int HatLength = (2 * TextLimits.Name) + 1;

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>What was deleted when: of the installation, not of a talk.</summary>
    public DbSet<Deletion> Deletions => Set<Deletion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<Utc>();
        conventions.Properties<Seq<Guid>>().HaveConversion<Json<Seq<Guid>>, ByValue<Seq<Guid>>>().HaveMaxLength(4000);
        conventions.Properties<Seq<string>>().HaveConversion<Json<Seq<string>>, ByValue<Seq<string>>>().HaveMaxLength(2000);
        conventions.Properties<Seq<Perspective>>().HaveConversion<Json<Seq<Perspective>>, ByValue<Seq<Perspective>>>().HaveMaxLength(8000);
        conventions.Properties<Seq<PerspectiveMeaning>>().HaveConversion<Json<Seq<PerspectiveMeaning>>, ByValue<Seq<PerspectiveMeaning>>>().HaveMaxLength(8000);
        conventions.Properties<EarlierTalk>().HaveConversion<Json<EarlierTalk>, ByValue<EarlierTalk>>();
        conventions.Properties<Enum>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        AccountTables.Configure(model);
        model.Entity<SessionRow>(session =>
        {
            session.ToTable("Sessions").HasKey(row => row.Id);
            session.HasIndex(row => row.Code).IsUnique();
            session.Property(row => row.Code).HasMaxLength(JoinCode.Length);
            session.Property(row => row.LeadKey).HasMaxLength(64);
            session.Property(row => row.ScreenKey).HasMaxLength(64);
            session.Property(row => row.Title).HasMaxLength(TextLimits.Title);
            session.Property(row => row.QuestionOfTheDay).HasMaxLength(TextLimits.Question);
            session.Property(row => row.Occasion).HasMaxLength(TextLimits.Note);
            session.Property(row => row.Area).HasMaxLength(TextLimits.Title);
            session.Property(row => row.TargetGroup).HasMaxLength(TextLimits.Title);
            session.Property(row => row.Place).HasMaxLength(TextLimits.Title);
            session.Property(row => row.GroupThreshold).HasDefaultValue(MeasureLimits.Default.GroupThreshold);
            session.Property(row => row.LedBy).HasMaxLength(TextLimits.Name);
            session.Property(row => row.ReportMarks).HasMaxLength(ReportConfirmation.Most * (ReportText.MarkLength + 3)).HasDefaultValueSql("'[]'");
        });
        model.Entity<JournalEntry>(journal =>
        {
            journal.ToTable("Journal").HasKey(entry => new { entry.SessionId, entry.Revision });
            journal.HasOne<SessionRow>().WithMany().HasForeignKey(entry => entry.SessionId).OnDelete(DeleteBehavior.Cascade);
        });

        foreach (var part in SessionParts.All)
        {
            AddTable(model, part);
        }

        model.Entity<AgendaStep>(step =>
        {
            step.Property(row => row.Subject).HasMaxLength(TextLimits.Question);
            step.Property(row => row.Position);
            step.Property(row => row.Circle).HasDefaultValue(1);
            step.Ignore(row => row.IsRevealed).Ignore(row => row.RevealedRound).Ignore(row => row.Title);
        });

        model.Entity<Participant>(who =>
        {
            who.Property(row => row.Hats).HasDefaultValueSql("'[]'");
            who.Property(row => row.HatId).HasMaxLength(HatLength).HasDefaultValue("");
            who.Property(row => row.Table).HasMaxLength(Participant.LongestTable).HasDefaultValue("");
            who.Property(row => row.People).HasDefaultValue(1);
            who.Ignore(row => row.Hat);
        });
        model.Entity<Participant>().Property(participant => participant.Name).HasMaxLength(TextLimits.Name);
        model.Entity<Participant>().Property(participant => participant.PerspectiveId).HasMaxLength(TextLimits.Name);

        model.Entity<SocialActor>().Ignore(actor => actor.IsSteerable);
        model.Entity<SocialActor>().Property(actor => actor.AlsoNamed).HasDefaultValue(0);
        model.Entity<SocialActor>().Property(actor => actor.Name).HasMaxLength(TextLimits.Name);
        model.Entity<SocialActor>().Property(actor => actor.ReferenceId).HasMaxLength(TextLimits.Name);
        model.Entity<ActorMention>().Property(mention => mention.Typed).HasMaxLength(TextLimits.Name).HasDefaultValue("");

        Words(model);
        Choices(model);
        Results(model);
        OutcomeTables.Add(model);
        EarlierTables.Add(model);
    }

    private static void Words(ModelBuilder model)
    {
        model.Entity<Contribution>(given =>
        {
            given.HasDiscriminator<string>("Kind")
                .HasValue<Definition>("definition").HasValue<Hope>("hope").HasValue<Proposal>("proposal").HasValue<ClosingWord>("closingWord")
                .HasValue<OutsideFactor>("outsideFactor");
            given.Property("Kind").HasMaxLength(20);
            given.Property(row => row.Text).HasMaxLength(TextLimits.Contribution);
            given.Property(row => row.HatId).HasMaxLength(HatLength).HasDefaultValue("");
            given.Property(row => row.People).HasDefaultValue(1);
            given.Property(row => row.Differed).HasMaxLength(TextLimits.Reason).HasDefaultValue("");
        });
        model.Entity<ClosingWord>().Property(word => word.TakeHome).HasMaxLength(TextLimits.Contribution);
    }

    private static void Choices(ModelBuilder model)
    {
        model.Entity<Placement>().Property(row => row.Reason).HasMaxLength(TextLimits.Reason);
        model.Entity<Placement>().Property(row => row.HatId).HasMaxLength(HatLength).HasDefaultValue("");
        model.Entity<InfluenceRating>().Property(row => row.HatId).HasMaxLength(HatLength).HasDefaultValue("");
        model.Entity<RoleAnswer>().Property(row => row.HatId).HasMaxLength(HatLength).HasDefaultValue("");
        model.Entity<Role>().Property(role => role.Name).HasMaxLength(TextLimits.Name);
        model.Entity<Role>().Property(role => role.Explanation).HasMaxLength(TextLimits.Note);
        model.Entity<Role>().Property(role => role.ReferenceId).HasMaxLength(TextLimits.Name);
        model.Entity<Support>().Property(support => support.Reason).HasMaxLength(TextLimits.Reason);
    }

    private static void Results(ModelBuilder model)
    {
        model.Entity<Settlement>(row =>
        {
            // One row: the parts of a settlement are columns of their own, without the name of the part before it.
            row.ComplexProperty(settlement => settlement.Text, text =>
            {
                text.Property(part => part.Agreed).HasColumnName("Agreed").HasMaxLength(TextLimits.Settled);
                text.Property(part => part.OtherVoice).HasColumnName("OtherVoice").HasMaxLength(TextLimits.Settled);
                text.Property(part => part.Needed).HasColumnName("Needed").HasMaxLength(TextLimits.Reason);
                text.Property(part => part.Why).HasColumnName("Why").HasMaxLength(TextLimits.Settled).HasDefaultValue("");
            });
            row.ComplexProperty(settlement => settlement.Place, place =>
            {
                place.Property(part => part.Area).HasColumnName("Area");
                place.Property(part => part.GreyZone).HasColumnName("GreyZone");
                place.Ignore(part => part.IsSaid);
            });
            row.ComplexProperty(settlement => settlement.Plan, plan =>
            {
                plan.Property(part => part.Owner).HasColumnName("Owner").HasMaxLength(TextLimits.Name);
                plan.Property(part => part.DueOn).HasColumnName("DueOn");
                plan.Property(part => part.Assumption).HasColumnName("Assumption").HasMaxLength(TextLimits.Note).HasDefaultValue("");
            });
        });
        model.Entity<ParkedItem>().Ignore(item => item.IsOpen).Ignore(item => item.EndInWords);
        model.Entity<ParkedItem>().Property(item => item.Owner).HasMaxLength(TextLimits.Name).HasDefaultValue("");
        model.Entity<ParkedItem>().Property(item => item.Text).HasMaxLength(TextLimits.Contribution);
        model.Entity<ParkedItem>().Property(item => item.Resolution).HasMaxLength(TextLimits.Contribution);
    }

    /// <summary>
    /// A table of things that belong to a talk. The key begins with the talk: ids come from outside, and one that another talk
    /// has already must harm neither. Nothing is generated.
    /// </summary>
    private static void AddTable(ModelBuilder model, SessionPart part)
    {
        var table = model.Entity(part.Item);
        table.ToTable(part.Table);
        table.Property<Guid>(SessionId);
        table.HasKey([SessionId, .. part.Columns]);
        table.HasOne(typeof(SessionRow)).WithMany().HasForeignKey(SessionId).OnDelete(DeleteBehavior.Cascade);
    }

    private sealed class Utc() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private sealed class ByValue<T>() : ValueComparer<T>(favorStructuralComparisons: false);

    private sealed class Json<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!);
}
