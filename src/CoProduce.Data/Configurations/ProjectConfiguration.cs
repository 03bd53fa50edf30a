using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(Project.NameMaxLength);
        builder.Property(p => p.Slug).HasMaxLength(Project.SlugMaxLength);
        builder.Property(p => p.Purpose).HasMaxLength(Project.PurposeMaxLength);
        builder.Property(p => p.Sponsor).HasMaxLength(Project.SponsorMaxLength);
        builder.Property(p => p.SponsorEmail).HasMaxLength(Project.EmailMaxLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.Ignore(p => p.CurrentStage);
        builder.ComplexProperty(
            p => p.Scope,
            scope =>
            {
                scope.Property(s => s.CanChange).HasMaxLength(Scope.PartMaxLength);
                scope.Property(s => s.CannotChange).HasMaxLength(Scope.PartMaxLength);
                scope.Property(s => s.Money).HasMaxLength(Scope.PartMaxLength);
            }
        );
        builder.HasMany(p => p.Stages).WithOne().HasForeignKey(s => s.ProjectId);
        builder.HasMany(p => p.LockedDates).WithOne();
        builder.HasMany(p => p.Agreements).WithOne();
    }
}

internal sealed class StageConfiguration : IEntityTypeConfiguration<Stage>
{
    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.ProjectId, s.Key }).IsUnique();
        builder.Ignore(s => s.LatestNews);
        builder.HasMany(s => s.News).WithOne();
        builder.HasMany(s => s.PassedWarnings).WithOne();
        builder.HasMany(s => s.Readiness).WithOne();
    }
}

internal sealed class StagePartsConfiguration
    : IEntityTypeConfiguration<StageNews>,
        IEntityTypeConfiguration<PassedWarning>,
        IEntityTypeConfiguration<Readiness>,
        IEntityTypeConfiguration<LockedDate>,
        IEntityTypeConfiguration<AgreementVersion>
{
    public void Configure(EntityTypeBuilder<StageNews> builder)
    {
        builder.Property(n => n.What).HasMaxLength(WhatWhyNext.PartMaxLength);
        builder.Property(n => n.Why).HasMaxLength(WhatWhyNext.PartMaxLength);
        builder.Property(n => n.Next).HasMaxLength(WhatWhyNext.PartMaxLength);
    }

    public void Configure(EntityTypeBuilder<PassedWarning> builder)
    {
        builder.Property(w => w.Warning).HasMaxLength(200);
        builder.Property(w => w.Reason).HasMaxLength(PassedWarning.ReasonMaxLength);
    }

    public void Configure(EntityTypeBuilder<Readiness> builder) => builder.Property(r => r.Reason).HasMaxLength(Readiness.ReasonMaxLength);

    public void Configure(EntityTypeBuilder<LockedDate> builder) => builder.Property(d => d.What).HasMaxLength(LockedDate.WhatMaxLength);

    public void Configure(EntityTypeBuilder<AgreementVersion> builder) =>
        builder.Property(a => a.Text).HasMaxLength(AgreementVersion.TextMaxLength);
}

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.Property(p => p.ReasonGiven).HasMaxLength(Participant.ReasonMaxLength);
        builder.OwnsOne(p => p.RemovalWish, wish => wish.Property(w => w.Reason).HasMaxLength(Participant.ReasonMaxLength));
        builder.OwnsOne(
            p => p.AskedToLead,
            asked =>
            {
                asked.Property(a => a.Why).HasMaxLength(LeadRequest.WhyMaxLength);
                asked.Property(a => a.WhyNot).HasMaxLength(LeadRequest.WhyMaxLength);
            }
        );
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.ProjectId, p.PersonId }).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
