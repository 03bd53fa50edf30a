using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class LiveRoomConfiguration
    : IEntityTypeConfiguration<LiveRoom>,
        IEntityTypeConfiguration<LiveNote>,
        IEntityTypeConfiguration<SaidLive>,
        IEntityTypeConfiguration<Turn>
{
    public void Configure(EntityTypeBuilder<LiveRoom> builder)
    {
        builder.Property(r => r.Question).HasMaxLength(LiveRoom.QuestionMaxLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.SessionId).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(r => r.StageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LiveNote> builder)
    {
        builder.Property(n => n.Text).HasMaxLength(Contribution.TextMaxLength);
        builder.HasIndex(n => n.RoomId);
        builder.HasOne<LiveRoom>().WithMany().HasForeignKey(n => n.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(n => n.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(n => n.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SaidLive> builder)
    {
        builder.HasIndex(s => s.ContributionId).IsUnique();
        builder.HasIndex(s => new { s.RoomId, s.Round });
        builder.HasOne<LiveRoom>().WithMany().HasForeignKey(s => s.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Said).WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Turn> builder)
    {
        builder.HasIndex(t => t.RoomId);
        builder.HasOne<LiveRoom>().WithMany().HasForeignKey(t => t.RoomId).OnDelete(DeleteBehavior.Restrict);
    }
}
