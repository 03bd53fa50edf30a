using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Jobs;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.HasKey(j => j.Name);
        builder.Property(j => j.Name).HasMaxLength(JobRun.MaxName);
        builder.Property(j => j.Server).HasMaxLength(JobRun.MaxName);
        builder.Property(j => j.Problem).HasMaxLength(JobRun.MaxName);
        builder.Ignore(j => j.NotBefore);
    }
}
