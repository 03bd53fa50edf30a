using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class AccessNeedConfiguration : IEntityTypeConfiguration<AccessNeed>, IEntityTypeConfiguration<SharedNeed>
{
    public void Configure(EntityTypeBuilder<AccessNeed> builder)
    {
        builder.HasIndex(n => n.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
    }

    public void Configure(EntityTypeBuilder<SharedNeed> builder)
    {
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder
            .HasIndex(n => new
            {
                n.SessionId,
                n.PersonId,
                n.NeedId,
            })
            .IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(n => n.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
    }
}
