using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class SessionConfiguration
    : IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<SessionPaper>,
        IEntityTypeConfiguration<Rsvp>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(s => s.Title).HasMaxLength(Session.TitleMaxLength);
        builder.Property(s => s.Purpose).HasMaxLength(Session.PurposeMaxLength);
        builder.Property(s => s.Place).HasMaxLength(Session.PlaceMaxLength);
        builder.Property(s => s.JoiningLink).HasMaxLength(Session.LinkMaxLength);
        builder.Property(s => s.Help).HasMaxLength(Session.HelpMaxLength);
        builder.Property(s => s.GettingThere).HasMaxLength(Session.HelpMaxLength);
        builder.Property(s => s.WithoutComing).HasMaxLength(Session.HelpMaxLength);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.ProjectId, s.Number }).IsUnique();
        builder.HasIndex(s => s.StartsAt);
        builder.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SessionPaper> builder)
    {
        builder.Property(p => p.Title).HasMaxLength(SessionPaper.TitleMaxLength);
        builder.Property(p => p.Words).HasMaxLength(SessionPaper.WordsMaxLength);
        builder.Property(p => p.Link).HasMaxLength(SessionPaper.LinkMaxLength);
        builder.HasOne<Session>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Rsvp> builder)
    {
        builder.HasIndex(c => new { c.SessionId, c.PersonId }).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(c => c.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
