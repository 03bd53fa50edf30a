using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ContributionConfiguration
    : IEntityTypeConfiguration<Contribution>,
        IEntityTypeConfiguration<Reply>,
        IEntityTypeConfiguration<Wording>,
        IEntityTypeConfiguration<ReuseRequest>,
        IEntityTypeConfiguration<ThankYou>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.Ignore(c => c.PersonToTell);
        builder.Property(c => c.Text).HasMaxLength(Contribution.TextMaxLength);
        builder.Property(c => c.SeenToBy).HasMaxLength(Contribution.NameMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.OwnsOne(c => c.TakenDown, taken => taken.Property(t => t.OnBehalfAs).HasMaxLength(OnBehalf.RelationshipMaxLength));
        builder.HasIndex(c => new { c.ProjectId, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.StageId, c.Id });
        builder.HasIndex(c => c.AuthorId);
        builder.HasIndex(c => new { c.IsAnswered, c.DueOn });

        // All that the figures count, so that counting reads no words.
        builder.HasIndex(c => new
        {
            c.ProjectId,
            c.StageId,
            c.AuthorId,
            c.Kind,
            c.Counts,
            c.WithdrawnAt,
            c.SaidAt,
            c.IsAnswered,
        });
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(c => c.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Author).WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Replies).WithOne();
        builder.HasMany(c => c.Earlier).WithOne().IsRequired();
        builder.HasMany(c => c.Reuse).WithOne().IsRequired();
        builder.HasMany(c => c.Thanks).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(Reply.TextMaxLength);
        builder.Property(r => r.InShort).HasMaxLength(Reply.InShortMaxLength);
        builder.Property(r => r.SameAs).HasMaxLength(Reply.SameAsLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Wording> builder) => builder.Property(w => w.Text).HasMaxLength(Contribution.TextMaxLength);

    public void Configure(EntityTypeBuilder<ReuseRequest> builder)
    {
        builder.Property(r => r.Where).HasMaxLength(ReuseRequest.WhereMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AskedByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ThankYou> builder)
    {
        builder.Property(t => t.Text).HasMaxLength(ThankYou.TextMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class JoiningInConfiguration
    : IEntityTypeConfiguration<Comment>,
        IEntityTypeConfiguration<SeenToo>,
        IEntityTypeConfiguration<InfluenceLink>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property(c => c.Text).HasMaxLength(Comment.TextMaxLength);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(c => c.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SeenToo> builder)
    {
        builder.HasIndex(s => new { s.ContributionId, s.ParticipantId }).IsUnique();
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(s => s.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InfluenceLink> builder)
    {
        builder.Property(l => l.Dispute).HasMaxLength(InfluenceLink.ReasonMaxLength);
        builder
            .HasIndex(l => new
            {
                l.ContributionId,
                l.DecisionId,
                l.ActionId,
                l.LaterId,
            })
            .IsUnique();
        builder.HasOne<Contribution>().WithMany().HasForeignKey(l => l.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgreedAction>().WithMany().HasForeignKey(l => l.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(l => l.LaterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SummaryConfiguration
    : IEntityTypeConfiguration<StageSummary>,
        IEntityTypeConfiguration<SummarySource>,
        IEntityTypeConfiguration<SummaryAnswer>,
        IEntityTypeConfiguration<ReplyPromise>,
        IEntityTypeConfiguration<ChangedDay>
{
    public void Configure(EntityTypeBuilder<StageSummary> builder)
    {
        builder.Property(s => s.Text).HasMaxLength(StageSummary.TextMaxLength);
        builder.HasOne<Stage>().WithMany().HasForeignKey(s => s.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.ByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Sources).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<SummarySource> builder) =>
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<SummaryAnswer> builder)
    {
        builder.Property(a => a.Missing).HasMaxLength(SummaryAnswer.MissingMaxLength);
        builder.HasIndex(a => new { a.SummaryId, a.ParticipantId }).IsUnique();
        builder.HasOne<StageSummary>().WithMany().HasForeignKey(a => a.SummaryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReplyPromise> builder)
    {
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasMany(p => p.ChangedDays).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<ChangedDay> builder) => builder.ToTable("ChangedDays");
}
