using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

/// <summary>Worries point at people by number alone: nothing about a person leads back to them.</summary>
internal sealed class SafeguardingConfiguration
    : IEntityTypeConfiguration<SafeguardingConcern>,
        IEntityTypeConfiguration<ConcernNote>,
        IEntityTypeConfiguration<ConcernNamed>,
        IEntityTypeConfiguration<ConcernRead>,
        IEntityTypeConfiguration<SafeguardingKey>
{
    public void Configure(EntityTypeBuilder<SafeguardingConcern> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Key).IsUnique();
        builder.OwnsOne(
            c => c.Which,
            which =>
            {
                which.Property(w => w.ContributionId).HasColumnName("ContributionId");
                which.Property(w => w.CommentId).HasColumnName("CommentId");
                which.Property(w => w.ReplyId).HasColumnName("ReplyId");
                which.HasIndex(w => w.ContributionId);
            }
        );
        builder.HasMany(c => c.Notes).WithOne().IsRequired();
        builder.HasMany(c => c.Named).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<ConcernNote> builder) => builder.ToTable("ConcernNotes");

    public void Configure(EntityTypeBuilder<ConcernNamed> builder) => builder.ToTable("ConcernNamed");

    public void Configure(EntityTypeBuilder<ConcernRead> builder) =>
        builder.HasOne<SafeguardingConcern>().WithMany().HasForeignKey(r => r.ConcernId);

    public void Configure(EntityTypeBuilder<SafeguardingKey> builder) => builder.Property(k => k.Name).HasMaxLength(200);
}
