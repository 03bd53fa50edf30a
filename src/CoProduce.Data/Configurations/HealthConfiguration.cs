using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class HealthConfiguration
    : IEntityTypeConfiguration<HealthSnapshot>,
        IEntityTypeConfiguration<KeptFigure>,
        IEntityTypeConfiguration<Thresholds>,
        IEntityTypeConfiguration<FamiliesView>,
        IEntityTypeConfiguration<LadderClaim>
{
    public void Configure(EntityTypeBuilder<HealthSnapshot> builder)
    {
        builder.Property(s => s.Occasion).HasMaxLength(HealthSnapshot.OccasionMaxLength);
        builder.HasIndex(s => new { s.ProjectId, s.Occasion }).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Figures).WithOne().IsRequired();
        builder.ComplexProperty(s => s.SaidInside);
        builder.ComplexProperty(s => s.SaidInPublic);
    }

    public void Configure(EntityTypeBuilder<KeptFigure> builder) => builder.ToTable("HealthFigures");

    public void Configure(EntityTypeBuilder<Thresholds> builder)
    {
        builder.ToTable("HealthThresholds");
        builder.Property(t => t.Reason).HasMaxLength(Thresholds.ReasonMaxLength);
        builder.HasIndex(t => t.Number).IsUnique();
        builder.ComplexProperty(t => t.SharedPower);
        builder.ComplexProperty(t => t.EveryStage);
        builder.ComplexProperty(t => t.Influence);
        builder.ComplexProperty(t => t.LoopClosed);
        builder.ComplexProperty(t => t.QuestionsAnswered);
        builder.ComplexProperty(t => t.Staying);
        builder.ComplexProperty(t => t.HowItFelt);
        builder.ComplexProperty(t => t.Access);
        builder.ComplexProperty(t => t.Pay);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FamiliesView> builder)
    {
        builder.ToTable("FamiliesViews");
        builder.HasIndex(v => v.ParticipantId).IsUnique();
        builder.HasIndex(v => v.ProjectId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(v => v.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LadderClaim> builder)
    {
        builder.ToTable("LadderClaims");
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.ProjectId).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
