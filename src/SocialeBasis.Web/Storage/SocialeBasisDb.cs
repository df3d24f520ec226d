using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Web.Storage;

/// <summary>
/// The tables. The domain's own records are the rows: what the rules know is what is stored, with nothing to copy between.
/// Each belongs to a talk by the shadow column <c>SessionId</c> and goes when the talk goes.
/// </summary>
internal sealed class SocialeBasisDb(DbContextOptions<SocialeBasisDb> options) : DbContext(options)
{
    public const string SessionId = "SessionId";

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<Utc>();
        conventions.Properties<Seq<Guid>>().HaveConversion<Json<Seq<Guid>>, ByValue<Seq<Guid>>>().HaveMaxLength(4000);
        conventions.Properties<Seq<Perspective>>().HaveConversion<Json<Seq<Perspective>>, ByValue<Seq<Perspective>>>().HaveMaxLength(4000);
        conventions.Properties<Enum>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
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
            session.Property(row => row.LedBy).HasMaxLength(TextLimits.Name);
        });
        model.Entity<JournalEntry>(journal =>
        {
            journal.ToTable("Journal").HasKey(entry => new { entry.SessionId, entry.Revision });
            journal.HasOne<SessionRow>().WithMany().HasForeignKey(entry => entry.SessionId).OnDelete(DeleteBehavior.Cascade);
        });

        Part<AgendaStep>(model, "Steps").HasKey(step => step.Id);
        model.Entity<AgendaStep>(step =>
        {
            step.Property(row => row.Subject).HasMaxLength(TextLimits.Question);
            step.Property(row => row.Position);
            step.Ignore(row => row.IsRevealed).Ignore(row => row.RevealedRound).Ignore(row => row.Title);
        });

        Part<Participant>(model, "Participants").HasKey(participant => participant.Id);
        model.Entity<Participant>().Property(participant => participant.Name).HasMaxLength(TextLimits.Name);
        model.Entity<Participant>().Property(participant => participant.PerspectiveId).HasMaxLength(TextLimits.Name);

        Part<SocialActor>(model, "Actors").HasKey(actor => actor.Id);
        model.Entity<SocialActor>().Property(actor => actor.Name).HasMaxLength(TextLimits.Name);
        model.Entity<SocialActor>().Property(actor => actor.ReferenceId).HasMaxLength(TextLimits.Name);
        Part<ActorMention>(model, "ActorMentions").HasKey(mention => new { mention.ActorId, mention.ParticipantId });

        Words(model);
        Choices(model);
        Results(model);
    }

    private static void Words(ModelBuilder model)
    {
        Part<Contribution>(model, "Contributions").HasKey(given => given.Id);
        model.Entity<Contribution>(given =>
        {
            given.HasDiscriminator<string>("Kind")
                .HasValue<Definition>("definition").HasValue<Hope>("hope").HasValue<Proposal>("proposal").HasValue<ClosingWord>("closingWord");
            given.Property("Kind").HasMaxLength(20);
            given.Property(row => row.Text).HasMaxLength(TextLimits.Contribution);
        });
        model.Entity<ClosingWord>().Property(word => word.TakeHome).HasMaxLength(TextLimits.Contribution);
    }

    private static void Choices(ModelBuilder model)
    {
        Part<Placement>(model, "Placements").HasKey(row => new { row.StepId, row.ParticipantId, row.ActorId, row.Round });
        model.Entity<Placement>().Property(row => row.Reason).HasMaxLength(TextLimits.Reason);
        Part<InfluenceRating>(model, "InfluenceRatings").HasKey(row => new { row.StepId, row.ParticipantId, row.ActorId, row.Round });
        Part<RoleAnswer>(model, "RoleAnswers").HasKey(row => new { row.StepId, row.ParticipantId, row.ActorId, row.Round, row.Moment });
        Part<Role>(model, "Roles").HasKey(role => role.Id);
        model.Entity<Role>().Property(role => role.Name).HasMaxLength(TextLimits.Name);
        model.Entity<Role>().Property(role => role.Explanation).HasMaxLength(TextLimits.Note);
        model.Entity<Role>().Property(role => role.ReferenceId).HasMaxLength(TextLimits.Name);
        Part<HopeDot>(model, "HopeDots").HasKey(dot => new { dot.HopeId, dot.ParticipantId });
        Part<Support>(model, "Supports").HasKey(support => new { support.SubjectId, support.ParticipantId });
        model.Entity<Support>().Property(support => support.Reason).HasMaxLength(TextLimits.Reason);
        Part<ReadyMark>(model, "ReadyMarks").HasKey(mark => new { mark.StepId, mark.ParticipantId, mark.Round });
    }

    private static void Results(ModelBuilder model)
    {
        Part<Settlement>(model, "Settlements").HasKey(row => new { row.StepId, row.SubjectId, row.Version });
        model.Entity<Settlement>(row =>
        {
            row.Property(settlement => settlement.Agreed).HasMaxLength(TextLimits.Settled);
            row.Property(settlement => settlement.OtherVoice).HasMaxLength(TextLimits.Settled);
            row.Property(settlement => settlement.Needed).HasMaxLength(TextLimits.Reason);
            row.Property(settlement => settlement.Owner).HasMaxLength(TextLimits.Name);
        });
        Part<ParkedItem>(model, "ParkedItems").HasKey(item => item.Id);
        model.Entity<ParkedItem>().Property(item => item.Text).HasMaxLength(TextLimits.Contribution);
        model.Entity<ParkedItem>().Property(item => item.Resolution).HasMaxLength(TextLimits.Contribution);
    }

    /// <summary>A table of things that belong to a talk. Ids come from outside: nothing is generated.</summary>
    private static EntityTypeBuilder<T> Part<T>(ModelBuilder model, string table)
        where T : class
    {
        var part = model.Entity<T>();
        part.ToTable(table);
        part.Property<Guid>(SessionId);
        part.HasIndex(SessionId);
        part.HasOne<SessionRow>().WithMany().HasForeignKey(SessionId).OnDelete(DeleteBehavior.Cascade);
        return part;
    }

    private sealed class Utc() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private sealed class ByValue<T>() : ValueComparer<T>(favorStructuralComparisons: false);

    private sealed class Json<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!);
}
