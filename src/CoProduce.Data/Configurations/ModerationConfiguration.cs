using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ModerationConfiguration
    : IEntityTypeConfiguration<ConductReport>,
        IEntityTypeConfiguration<HiddenWords>,
        IEntityTypeConfiguration<HiddenWording>
{
    public void Configure(EntityTypeBuilder<ConductReport> builder)
    {
        builder.Property(r => r.Words).HasMaxLength(ConductReport.WordsMaxLength);
        builder.Property(r => r.Answer).HasMaxLength(ConductReport.WordsMaxLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.OwnsOne(r => r.Which);
        builder.HasIndex(r => new { r.AnsweredAt, r.DueOn });
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HiddenWords> builder)
    {
        builder.Property(h => h.Text).HasMaxLength(Contribution.TextMaxLength);
        builder.Property(h => h.InShort).HasMaxLength(Reply.InShortMaxLength);
        builder.Property(h => h.Why).HasMaxLength(HiddenWords.WhyMaxLength);
        builder.Property(h => h.Appeal).HasMaxLength(HiddenWords.WhyMaxLength);
        builder.Property(h => h.Answer).HasMaxLength(HiddenWords.WhyMaxLength);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.OwnsOne(h => h.Which, which => which.HasIndex(w => w.ContributionId));
        builder.Navigation(h => h.Which).IsRequired();
        builder.HasMany(h => h.Earlier).WithOne().IsRequired();
        builder.HasOne<Project>().WithMany().HasForeignKey(h => h.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HiddenWording> builder) =>
        builder.ToTable("HiddenWordings").Property(w => w.Text).HasMaxLength(Contribution.TextMaxLength);
}
