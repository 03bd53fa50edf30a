using CoProduce.Domain.Complaints;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<DataComplaint>
{
    public void Configure(EntityTypeBuilder<DataComplaint> builder)
    {
        builder.Property(c => c.Words).HasMaxLength(DataComplaint.WordsMaxLength);
        builder.Property(c => c.Contact).HasMaxLength(DataComplaint.ContactMaxLength);
        builder.Property(c => c.Answer).HasMaxLength(DataComplaint.WordsMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
