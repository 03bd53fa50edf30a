using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class AgendaConfiguration : IEntityTypeConfiguration<SessionAgenda>, IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<SessionAgenda> builder)
    {
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.SessionId).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Items).WithOne().HasForeignKey(i => i.AgendaId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(a => a.Items).HasField("_items");
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.Property(i => i.What).HasMaxLength(AgendaItem.WhatMaxLength);
        builder.Property(i => i.LeftOutBecause).HasMaxLength(AgendaItem.ReasonMaxLength);
        builder.HasOne<Participant>().WithMany().HasForeignKey(i => i.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
