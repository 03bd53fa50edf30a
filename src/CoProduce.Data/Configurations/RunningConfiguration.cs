using CoProduce.Data.Idempotency;
using CoProduce.Data.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class RunningConfiguration
    : IEntityTypeConfiguration<OutgoingMail>,
        IEntityTypeConfiguration<FormReceipt>,
        IEntityTypeConfiguration<LastNumber>,
        IEntityTypeConfiguration<HealthMark>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.Property(m => m.MessageId).HasMaxLength(80);
        builder.Property(m => m.To).HasMaxLength(256);
        builder.Property(m => m.NormalizedTo).HasMaxLength(256);
        builder.Property(m => m.Subject).HasMaxLength(200);
        builder.HasIndex(m => new { m.SentAt, m.NextTryAt });
        builder.HasIndex(m => m.NormalizedTo);
    }

    public void Configure(EntityTypeBuilder<FormReceipt> builder)
    {
        builder.HasKey(r => r.Key);
        builder.Property(r => r.Key).HasMaxLength(80);
        builder.Property(r => r.Content).HasMaxLength(64);
        builder.Property(r => r.Page).HasMaxLength(300);
        builder.Property(r => r.Message).HasMaxLength(4000);
    }

    public void Configure(EntityTypeBuilder<LastNumber> builder) => builder.HasKey(n => new { n.ProjectId, n.Of });

    public void Configure(EntityTypeBuilder<HealthMark> builder) => builder.Property(h => h.Id).ValueGeneratedNever();
}
