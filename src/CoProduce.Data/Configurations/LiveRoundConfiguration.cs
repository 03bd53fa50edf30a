using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class LiveRoundConfiguration
    : IEntityTypeConfiguration<LiveRound>,
        IEntityTypeConfiguration<Dot>,
        IEntityTypeConfiguration<HowItGoes>
{
    public void Configure(EntityTypeBuilder<LiveRound> builder)
    {
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.RoomId);
        builder.HasOne<LiveRoom>().WithMany().HasForeignKey(r => r.RoomId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Dot> builder)
    {
        builder
            .HasIndex(d => new
            {
                d.RoundId,
                d.ParticipantId,
                d.Place,
            })
            .IsUnique();
        builder
            .HasIndex(d => new
            {
                d.RoundId,
                d.ContributionId,
                d.ParticipantId,
            })
            .IsUnique();
        builder.HasOne<LiveRound>().WithMany().HasForeignKey(d => d.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(d => d.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HowItGoes> builder)
    {
        builder.HasIndex(h => new { h.RoundId, h.ParticipantId }).IsUnique();
        builder.HasOne<LiveRound>().WithMany().HasForeignKey(h => h.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(h => h.ParticipantId).OnDelete(DeleteBehavior.Cascade);
    }
}
