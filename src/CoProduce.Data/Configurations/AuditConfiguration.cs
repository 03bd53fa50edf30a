using CoProduce.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditEnd>
{
    private const int MarkLength = 64;

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Mark).HasMaxLength(MarkLength);
        builder.HasIndex(e => new { e.ProjectId, e.Number });
        builder.HasIndex(e => new
        {
            e.AboutPersonId,
            e.What,
            e.At,
        });
    }

    public void Configure(EntityTypeBuilder<AuditEnd> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Mark).HasMaxLength(MarkLength);
        builder.Property(e => e.Seal).HasMaxLength(MarkLength);
        builder.HasData(new AuditEnd { Id = 1 });
    }
}
