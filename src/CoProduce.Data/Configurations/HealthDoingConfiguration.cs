using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class HealthDoingConfiguration
    : IEntityTypeConfiguration<Snooze>,
        IEntityTypeConfiguration<RedPlan>,
        IEntityTypeConfiguration<QuietPeriod>,
        IEntityTypeConfiguration<ForumReport>,
        IEntityTypeConfiguration<ReportLine>
{
    public void Configure(EntityTypeBuilder<Snooze> builder)
    {
        builder.Property(s => s.Reason).HasMaxLength(Snooze.ReasonMaxLength);
        builder.HasIndex(s => new { s.ProjectId, s.Until });
        builder.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RedPlan> builder)
    {
        builder.Property(p => p.Text).HasMaxLength(RedPlan.TextMaxLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.ProjectId, p.Indicator }).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuietPeriod> builder)
    {
        builder.Property(q => q.Why).HasMaxLength(QuietPeriod.WhyMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(q => q.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ForumReport> builder)
    {
        builder.Property(r => r.Words).HasMaxLength(ForumReport.WordsMaxLength);
        builder.Property(r => r.AboutRed).HasMaxLength(ForumReport.WordsMaxLength);
        builder.HasIndex(r => r.Year).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lines).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<ReportLine> builder) =>
        builder.HasOne<HealthSnapshot>().WithMany().HasForeignKey(l => l.SnapshotId).OnDelete(DeleteBehavior.Restrict);
}
