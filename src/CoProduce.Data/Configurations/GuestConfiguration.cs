using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

/// <summary>The key of a code is the live page, so that two who make one in the same moment make one.</summary>
internal sealed class GuestConfiguration
    : IEntityTypeConfiguration<SessionCode>,
        IEntityTypeConfiguration<SessionGuest>,
        IEntityTypeConfiguration<YoungGuest>
{
    public void Configure(EntityTypeBuilder<SessionCode> builder)
    {
        builder.HasKey(c => c.RoomId);
        builder.Property(c => c.Code).HasMaxLength(SessionCode.Length);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasOne<LiveRoom>().WithOne().HasForeignKey<SessionCode>(c => c.RoomId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SessionGuest> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(SessionGuest.NameMaxLength);
        builder.Property(g => g.KeyHash).HasMaxLength(SessionGuest.HashLength);
        builder.HasIndex(g => g.KeyHash).IsUnique();
        builder.HasIndex(g => g.RoomId);
        builder.HasOne<LiveRoom>().WithMany().HasForeignKey(g => g.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<YoungGuest>().WithMany().HasForeignKey(g => g.YoungGuestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(g => g.ParticipantId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<YoungGuest> builder)
    {
        builder.Property(y => y.Name).HasMaxLength(SessionGuest.NameMaxLength);
        builder.Property(y => y.CodeHash).HasMaxLength(YoungGuest.HashLength);
        builder.Property(y => y.Version).IsConcurrencyToken();
        builder.HasIndex(y => new { y.SessionId, y.CodeHash }).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(y => y.SessionId).OnDelete(DeleteBehavior.Cascade);
    }
}
