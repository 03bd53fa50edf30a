using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>, IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.Property(c => c.Text).HasMaxLength(Contribution.TextMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.ProjectId, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.StageId, c.Id });
        builder.HasIndex(c => c.AuthorId);
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(c => c.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Author).WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Replies).WithOne();
    }

    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(Reply.TextMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
