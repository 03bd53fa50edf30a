using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class SessionSummaryConfiguration
    : IEntityTypeConfiguration<SessionSummary>,
        IEntityTypeConfiguration<SummaryAction>,
        IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<SessionSummary> builder)
    {
        builder.Property(s => s.Heard).HasMaxLength(SessionSummary.HeardMaxLength);
        builder.Property(s => s.ToDecide).HasMaxLength(SessionSummary.PartMaxLength);
        builder.Property(s => s.WhatNext).HasMaxLength(SessionSummary.PartMaxLength);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => s.SessionId).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Actions).WithOne().HasForeignKey("SummaryId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(s => s.Actions).HasField("_actions");
    }

    public void Configure(EntityTypeBuilder<SummaryAction> builder)
    {
        builder.Property(a => a.What).HasMaxLength(SummaryAction.WhatMaxLength);
        builder.Property(a => a.Owner).HasMaxLength(SummaryAction.OwnerMaxLength);
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.HasIndex(a => new { a.SessionId, a.ParticipantId }).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId).OnDelete(DeleteBehavior.Cascade);
    }
}
