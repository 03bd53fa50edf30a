using CoProduce.Data.Accounts;
using CoProduce.Data.Drafts;
using CoProduce.Data.Search;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Words;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class SearchConfiguration
    : IEntityTypeConfiguration<SearchEntry>,
        IEntityTypeConfiguration<SearchWord>,
        IEntityTypeConfiguration<FormDraft>,
        IEntityTypeConfiguration<KeptForm>,
        IEntityTypeConfiguration<ClaimCode>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.Property(f => f.Words).HasMaxLength(SearchEntry.WordsMaxLength);
        builder.Property(f => f.Marks).HasMaxLength(SearchEntry.MarksMaxLength);
        builder.HasIndex(f => f.ContributionId);
        builder.HasIndex(f => f.ActionId);
        builder.HasIndex(f => f.DecisionId);
        builder.HasIndex(f => new { f.ProjectId, f.Id });
        builder.HasMany(f => f.WordsOfIt).WithOne().HasForeignKey(w => w.EntryId);
    }

    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.HasKey(w => new { w.Word, w.EntryId });
        builder.Property(w => w.Word).HasMaxLength(FoldedWords.WordMaxLength);
    }

    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder
            .HasIndex(d => new
            {
                d.PersonId,
                d.ProjectId,
                d.Stage,
            })
            .IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.Property(f => f.Page).HasMaxLength(KeptForm.PageMaxLength);
        builder.Property(f => f.To).HasMaxLength(KeptForm.PageMaxLength);
        builder.HasIndex(f => f.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
    }

    public void Configure(EntityTypeBuilder<ClaimCode> builder)
    {
        builder.Property(c => c.CodeHash).HasMaxLength(64);
        builder.Property(c => c.ForEmail).HasMaxLength(256);
        builder.HasIndex(c => c.CodeHash).IsUnique();
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.ParticipantId);
    }
}
