using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>The columns of what the group found out and agreed, and of what was shown to whom.</summary>
internal static class OutcomeTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Tally>().Ignore(tally => tally.Key);
        model.Entity<Tally>().Property(tally => tally.AsBefore).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        model.Entity<Tally>().Property(tally => tally.Gave).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        model.Entity<Tally>().Property(tally => tally.HeldOut).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        model.Entity<ConsentShown>().Property(shown => shown.HeldOut).HasDefaultValueSql("'[]'").HasMaxLength(200_000);
        model.Entity<DismissedPrompt>().Property(prompt => prompt.Key).HasMaxLength(TextLimits.Title);

        model.Entity<DifferenceNote>().Property(note => note.Heard).HasMaxLength(TextLimits.Settled);
        model.Entity<GreyNote>(note =>
        {
            note.Property(row => row.For).HasMaxLength(TextLimits.Settled);
            note.Property(row => row.Against).HasMaxLength(TextLimits.Settled);
            note.Property(row => row.WhatChanges).HasMaxLength(TextLimits.Settled);
        });

        model.Entity<OutsideNote>().Property(note => note.Concerns).HasMaxLength(TextLimits.Title);
        model.Entity<HopeGroup>().Property(group => group.Name).HasMaxLength(TextLimits.Title);
        model.Entity<HopeClash>().Property(clash => clash.Note).HasMaxLength(TextLimits.Settled);

        model.Entity<Recognition>().Property(asked => asked.Text).HasMaxLength(TextLimits.Settled);

        model.Entity<RoleDeal>(deal =>
        {
            deal.Property(row => row.Does).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.DoesNot).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.InReturn).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.Relation).HasMaxLength(TextLimits.Settled);
        });
        model.Entity<SteadfastDeal>(deal =>
        {
            deal.Property(row => row.Scenario).HasMaxLength(TextLimits.Question);
            deal.Property(row => row.WeDo).HasMaxLength(TextLimits.Settled);
            deal.Property(row => row.FirstContact).HasMaxLength(TextLimits.Reason);
        });

        model.Entity<StarredWord>(word =>
        {
            word.Property(row => row.Word).HasMaxLength(TextLimits.Title);
            word.Property(row => row.Agreed).HasMaxLength(TextLimits.Settled);
            word.Property(row => row.Other).HasMaxLength(TextLimits.Settled);
            word.Property(row => row.Plain).HasMaxLength(TextLimits.Name);
            word.Property(row => row.Demands).HasMaxLength(TextLimits.Note);
        });

        model.Entity<ReportText>(text =>
        {
            text.Property(row => row.Place).HasMaxLength(ReportText.LongestPlace);
            text.Property(row => row.Text).HasMaxLength(TextLimits.Sentence);
            text.Property(row => row.Basis).HasMaxLength(ReportText.MarkLength);
        });
    }
}
