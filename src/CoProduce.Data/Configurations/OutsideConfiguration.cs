using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class OutsideConfiguration : IEntityTypeConfiguration<OutsideContact>, IEntityTypeConfiguration<OutsideLink>
{
    public void Configure(EntityTypeBuilder<OutsideContact> builder)
    {
        builder.Property(c => c.Role).HasMaxLength(OutsideContact.RoleMaxLength);
        builder.Property(c => c.Email).HasMaxLength(OutsideContact.EmailMaxLength);
        builder.Property(c => c.Phone).HasMaxLength(OutsideContact.PhoneMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Person).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.NamedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OutsideLink> builder)
    {
        builder.Property(l => l.KeyHash).HasMaxLength(OutsideLink.HashLength);
        builder.HasOne(l => l.Concern).WithMany().HasForeignKey(l => l.ConcernId);
        builder.HasOne<OutsideContact>().WithMany().HasForeignKey(l => l.ContactId);
    }
}
