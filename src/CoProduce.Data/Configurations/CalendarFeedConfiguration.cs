using CoProduce.Data.Accounts;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

/// <summary>The key is the person, so that an address made anew takes the place of the one before.</summary>
internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasKey(f => f.PersonId);
        builder.Property(f => f.SecretHash).HasMaxLength(HashLength);
        builder.HasIndex(f => f.SecretHash).IsUnique();
        builder.HasOne<Person>().WithOne().HasForeignKey<CalendarFeed>(f => f.PersonId);
    }
}
