using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class PaymentConfiguration
    : IEntityTypeConfiguration<PaymentOffer>,
        IEntityTypeConfiguration<Thanks>,
        IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<PaymentOffer> builder)
    {
        builder.HasKey(o => o.SessionId);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne<Session>().WithOne().HasForeignKey<PaymentOffer>(o => o.SessionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Thanks> builder)
    {
        builder.ToTable("Thanks");
        builder.HasKey(t => new { t.SessionId, t.PersonId });
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasOne<Session>().WithMany().HasForeignKey(t => t.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.Property(c => c.For).HasMaxLength(Claim.ForMaxLength);
        builder.Property(c => c.WhyTurnedDown).HasMaxLength(Claim.WhyMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.PersonId);
        builder.HasIndex(c => new { c.ProjectId, c.ClaimedAt });
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
