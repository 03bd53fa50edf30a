using CoProduce.Domain.Actions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class DecisionConfiguration
    : IEntityTypeConfiguration<Decision>,
        IEntityTypeConfiguration<Option>,
        IEntityTypeConfiguration<Voter>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Property(d => d.Question).HasMaxLength(Decision.QuestionMaxLength);
        builder.Property(d => d.WhyNow).HasMaxLength(Decision.PartMaxLength);
        builder.Property(d => d.Background).HasMaxLength(Decision.PartMaxLength);
        builder.Property(d => d.CannotChange).HasMaxLength(Decision.PartMaxLength);
        builder.Property(d => d.FinalSayWith).HasMaxLength(Decision.ReasonMaxLength);

        builder.Ignore(d => d.NextRound);
        builder.ComplexProperty(
            d => d.Lundy,
            lundy =>
            {
                lundy.Property(l => l.Space).HasMaxLength(Lundy.PartMaxLength);
                lundy.Property(l => l.Voice).HasMaxLength(Lundy.PartMaxLength);
                lundy.Property(l => l.Audience).HasMaxLength(Lundy.PartMaxLength);
                lundy.Property(l => l.Influence).HasMaxLength(Lundy.PartMaxLength);
            }
        );
        builder.Property(d => d.RoundsSoFar).HasMaxLength(80);
        builder.HasIndex(d => d.FollowsId);
        builder.HasMany(d => d.Reopening).WithOne().IsRequired();
        builder.Property(d => d.OneOptionReason).HasMaxLength(Decision.ReasonMaxLength);
        builder.Property(d => d.ResultForFamilies).HasMaxLength(100);
        builder.Property(d => d.ResultForProfessionals).HasMaxLength(100);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => new { d.ProjectId, d.Number }).IsUnique();
        builder.HasIndex(d => new { d.Outcome, d.ClosesAt });
        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(d => d.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Options).WithOne().HasForeignKey(o => o.DecisionId);
        builder.HasMany(d => d.Voters).WithOne().HasForeignKey(v => v.DecisionId);
        builder.HasMany(d => d.StandsOn).WithOne().HasForeignKey(l => l.DecisionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Option> builder)
    {
        builder.Property(o => o.Title).HasMaxLength(Option.TitleMaxLength);
        builder.Property(o => o.Detail).HasMaxLength(Option.DetailMaxLength);
        builder.Property(o => o.Authors).HasMaxLength(Option.AuthorsMaxLength);
        builder.Property(o => o.PublishedCounts).HasMaxLength(Option.CountsMaxLength);
    }

    public void Configure(EntityTypeBuilder<Voter> builder)
    {
        builder.HasIndex(v => new { v.DecisionId, v.ParticipantId }).IsUnique();
        builder.HasOne<Participant>().WithMany().HasForeignKey(v => v.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OverrideConfiguration
    : IEntityTypeConfiguration<Override>,
        IEntityTypeConfiguration<DecidedElsewhere>,
        IEntityTypeConfiguration<ReopeningWish>
{
    public void Configure(EntityTypeBuilder<Override> builder)
    {
        builder.Property(o => o.What).HasMaxLength(Override.TextMaxLength);
        builder.Property(o => o.Who).HasMaxLength(Override.NameMaxLength);
        builder.Property(o => o.Power).HasMaxLength(Override.NameMaxLength);
        builder.Property(o => o.Why).HasMaxLength(Override.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(o => o.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(o => o.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(o => o.WrittenByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DecidedElsewhere> builder)
    {
        builder.Property(e => e.What).HasMaxLength(DecidedElsewhere.TextMaxLength);
        builder.Property(e => e.Answer).HasMaxLength(DecidedElsewhere.TextMaxLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.RaisedByParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(e => e.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReopeningWish> builder) =>
        builder.Property(w => w.Reason).HasMaxLength(ReopeningWish.ReasonMaxLength);
}

internal sealed class PositionConfiguration : IEntityTypeConfiguration<Position>, IEntityTypeConfiguration<ObjectionReply>
{
    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.Property(p => p.Reason).HasMaxLength(Position.ReasonMaxLength);
        builder.HasIndex(p => new { p.OptionId, p.ParticipantId }).IsUnique();
        builder.HasOne<Decision>().WithMany().HasForeignKey(p => p.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Option>().WithMany().HasForeignKey(p => p.OptionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Replies).WithOne();
    }

    public void Configure(EntityTypeBuilder<ObjectionReply> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(ObjectionReply.TextMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActionConfiguration : IEntityTypeConfiguration<AgreedAction>
{
    public void Configure(EntityTypeBuilder<AgreedAction> builder)
    {
        builder.Property(a => a.What).HasMaxLength(AgreedAction.WhatMaxLength);
        builder.Property(a => a.Owner).HasMaxLength(AgreedAction.OwnerMaxLength);
        builder.Property(a => a.WhatChanged).HasMaxLength(AgreedAction.ChangedMaxLength);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.ProjectId, a.Number }).IsUnique();
        builder.HasOne<Decision>().WithMany().HasForeignKey(a => a.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
