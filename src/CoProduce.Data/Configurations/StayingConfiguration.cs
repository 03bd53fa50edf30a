using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class StayingConfiguration : IEntityTypeConfiguration<PlannedLeave>, IEntityTypeConfiguration<SilenceTold>
{
    public void Configure(EntityTypeBuilder<PlannedLeave> builder)
    {
        builder.HasKey(l => l.ParticipantId);
        builder.HasOne<Participant>().WithOne().HasForeignKey<PlannedLeave>(l => l.ParticipantId);
    }

    public void Configure(EntityTypeBuilder<SilenceTold> builder)
    {
        builder.HasKey(s => s.ProjectId);
        builder.HasOne<Project>().WithOne().HasForeignKey<SilenceTold>(s => s.ProjectId);
        builder.Property(s => s.Since).IsConcurrencyToken();
    }
}
