using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class UnderEighteenConfiguration : IEntityTypeConfiguration<UnderEighteen>
{
    public void Configure(EntityTypeBuilder<UnderEighteen> builder)
    {
        builder.Property(u => u.CarerEmail).HasMaxLength(UnderEighteen.CarerEmailMaxLength);
        builder.Property(u => u.NormalizedCarerEmail).HasMaxLength(UnderEighteen.CarerEmailMaxLength);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasIndex(u => u.PersonId).IsUnique();
        builder.HasIndex(u => u.NormalizedCarerEmail);
        builder.HasOne(u => u.Person).WithOne().HasForeignKey<UnderEighteen>(u => u.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(u => u.CarerId).OnDelete(DeleteBehavior.Restrict);
    }
}
