using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class PulseConfiguration
    : IEntityTypeConfiguration<Pulse>,
        IEntityTypeConfiguration<PulseInvitation>,
        IEntityTypeConfiguration<PulseAnswer>
{
    public void Configure(EntityTypeBuilder<Pulse> builder)
    {
        builder.HasIndex(p => new { p.ProjectId, p.Number }).IsUnique();
        builder.HasIndex(p => p.SessionId).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(p => p.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Session>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PulseInvitation> builder)
    {
        builder.HasIndex(i => new { i.PulseId, i.PersonId }).IsUnique();
        builder.HasOne<Pulse>().WithMany().HasForeignKey(i => i.PulseId);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PulseAnswer> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Words).HasMaxLength(PulseAnswer.WordsMaxLength);
        builder.Property(a => a.CodeHash).HasMaxLength(PulseCode.HashLength);
        builder.Ignore(a => a.Felt);
        builder.HasIndex(a => new { a.PulseId, a.CodeHash }).IsUnique();
        builder.HasOne<Pulse>().WithMany().HasForeignKey(a => a.PulseId);
    }
}
