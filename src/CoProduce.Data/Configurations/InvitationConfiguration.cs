using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class InvitationConfiguration
    : IEntityTypeConfiguration<Invitation>,
        IEntityTypeConfiguration<ApprovedDomain>,
        IEntityTypeConfiguration<DutyRemoval>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.Email).HasMaxLength(Invitation.EmailMaxLength);
        builder.Property(i => i.CarerEmail).HasMaxLength(Invitation.EmailMaxLength);
        builder.Property(i => i.Duty).HasMaxLength(60);
        builder.Property(i => i.NormalizedEmail).HasMaxLength(Invitation.EmailMaxLength);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => i.NormalizedEmail);
        builder.HasOne<Project>().WithMany().HasForeignKey(i => i.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.InvitedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AcceptedById).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>The key is what is asked for, so that two who ask in one moment ask once.</summary>
    public void Configure(EntityTypeBuilder<DutyRemoval> builder)
    {
        builder.HasKey(r => new { r.PersonId, r.Duty });
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AskedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ApprovedDomain> builder)
    {
        builder.Property(d => d.Domain).HasMaxLength(ApprovedDomain.MaxLength);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.Domain);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.AddedById).OnDelete(DeleteBehavior.Restrict);
    }
}
