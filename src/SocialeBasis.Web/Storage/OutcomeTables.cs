using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Web.Storage;

/// <summary>The tables of what the group found out and agreed, and of what was shown to whom.</summary>
internal static class OutcomeTables
{
    public static void Add(ModelBuilder model)
    {
        SocialeBasisDb.Part<Tally>(model, "Tallies", nameof(Tally.StepId), nameof(Tally.Round), nameof(Tally.SubjectId), nameof(Tally.Of));
        model.Entity<Tally>().Ignore(tally => tally.Key);
        model.Entity<Tally>().Property(tally => tally.HeldOut).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        model.Entity<ConsentShown>().Property(shown => shown.HeldOut).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        SocialeBasisDb.Part<ShownMove>(model, "ShownMoves", nameof(ShownMove.StepId), nameof(ShownMove.ActorId), nameof(ShownMove.Round));
        SocialeBasisDb.Part<StepResponse>(model, "StepResponses", nameof(StepResponse.StepId));
        SocialeBasisDb.Part<SlowMark>(model, "SlowMarks", nameof(SlowMark.StepId), nameof(SlowMark.ParticipantId));
        SocialeBasisDb.Part<DismissedPrompt>(model, "DismissedPrompts", nameof(DismissedPrompt.Key));
        model.Entity<DismissedPrompt>().Property(prompt => prompt.Key).HasMaxLength(TextLimits.Title);
        SocialeBasisDb.Part<ConsentShown>(model, "ConsentsShown", nameof(ConsentShown.SubjectId), nameof(ConsentShown.Version));

        SocialeBasisDb.Part<DifferenceNote>(model, "DifferenceNotes", nameof(DifferenceNote.StepId), nameof(DifferenceNote.SubjectId));
        model.Entity<DifferenceNote>().Property(note => note.Heard).HasMaxLength(TextLimits.Settled);
        SocialeBasisDb.Part<GreyNote>(model, "GreyNotes", nameof(GreyNote.StepId), nameof(GreyNote.ActorId));
        model.Entity<GreyNote>(note =>
        {
            note.Property(row => row.For).HasMaxLength(TextLimits.Settled);
            note.Property(row => row.Against).HasMaxLength(TextLimits.Settled);
            note.Property(row => row.WhatChanges).HasMaxLength(TextLimits.Settled);
        });

        SocialeBasisDb.Part<HopeGroup>(model, "HopeGroups", nameof(HopeGroup.Id));
        model.Entity<HopeGroup>().Property(group => group.Name).HasMaxLength(TextLimits.Title);
        SocialeBasisDb.Part<HopeInGroup>(model, "HopesInGroups", nameof(HopeInGroup.HopeId));
        SocialeBasisDb.Part<HopeClash>(model, "HopeClashes", nameof(HopeClash.Id));
        model.Entity<HopeClash>().Property(clash => clash.Note).HasMaxLength(TextLimits.Settled);

        SocialeBasisDb.Part<Recognition>(model, "Recognitions", nameof(Recognition.Id));
        model.Entity<Recognition>().Property(asked => asked.Text).HasMaxLength(TextLimits.Settled);
        SocialeBasisDb.Part<Hand>(model, "Hands", nameof(Hand.RecognitionId), nameof(Hand.ParticipantId));

        SocialeBasisDb.Part<RoleDeal>(model, "RoleDeals", nameof(RoleDeal.StepId), nameof(RoleDeal.ActorId));
        model.Entity<RoleDeal>(deal =>
        {
            deal.Property(row => row.Does).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.DoesNot).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.InReturn).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.Relation).HasMaxLength(TextLimits.Settled);
        });
        SocialeBasisDb.Part<SteadfastDeal>(model, "SteadfastDeals", nameof(SteadfastDeal.Id));
        model.Entity<SteadfastDeal>(deal =>
        {
            deal.Property(row => row.Scenario).HasMaxLength(TextLimits.Question);
            deal.Property(row => row.WeDo).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.FirstContact).HasMaxLength(TextLimits.Reason);
        });

        SocialeBasisDb.Part<StarredWord>(model, "StarredWords", nameof(StarredWord.WordId), nameof(StarredWord.Version));
        model.Entity<StarredWord>(word =>
        {
            word.Property(row => row.Word).HasMaxLength(TextLimits.Title);
            word.Property(row => row.Agreed).HasMaxLength(TextLimits.Settled);
            word.Property(row => row.Other).HasMaxLength(TextLimits.Settled);
            word.Property(row => row.Plain).HasMaxLength(TextLimits.Name);
            word.Property(row => row.Demands).HasMaxLength(TextLimits.Note);
        });

        SocialeBasisDb.Part<ReportText>(model, "ReportTexts", nameof(ReportText.Place));
        model.Entity<ReportText>(text =>
        {
            text.Property(row => row.Place).HasMaxLength(ReportText.LongestPlace);
            text.Property(row => row.Text).HasMaxLength(TextLimits.Sentence);
            text.Property(row => row.Basis).HasMaxLength(ReportText.MarkLength);
        });
        SocialeBasisDb.Part<LeftOutSection>(model, "LeftOutSections", nameof(LeftOutSection.SectionId));
    }
}
