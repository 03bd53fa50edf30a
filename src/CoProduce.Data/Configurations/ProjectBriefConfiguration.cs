using CoProduce.Domain.Brief;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ProjectBriefConfiguration
    : IEntityTypeConfiguration<ProblemStatement>,
        IEntityTypeConfiguration<ProblemSource>,
        IEntityTypeConfiguration<Constraint>,
        IEntityTypeConfiguration<Trial>,
        IEntityTypeConfiguration<TrialTester>,
        IEntityTypeConfiguration<IntendedOutcome>
{
    public void Configure(EntityTypeBuilder<ProblemStatement> builder)
    {
        builder.Property(p => p.Text).HasMaxLength(ProblemStatement.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Sources).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<ProblemSource> builder) =>
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<Constraint> builder)
    {
        builder.Property(c => c.What).HasMaxLength(Constraint.TextMaxLength);
        builder.Property(c => c.Why).HasMaxLength(Constraint.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Trial> builder)
    {
        builder.Property(t => t.What).HasMaxLength(Trial.TextMaxLength);
        builder.Property(t => t.Found).HasMaxLength(Trial.TextMaxLength);
        builder.Property(t => t.Mended).HasMaxLength(Trial.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Testers).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<TrialTester> builder) =>
        builder.HasOne<Participant>().WithMany().HasForeignKey(t => t.ParticipantId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<IntendedOutcome> builder)
    {
        builder.Property(o => o.What).HasMaxLength(IntendedOutcome.TextMaxLength);
        builder.Property(o => o.Baseline).HasMaxLength(IntendedOutcome.TextMaxLength);
        builder.Property(o => o.FollowUp).HasMaxLength(IntendedOutcome.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(o => o.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
