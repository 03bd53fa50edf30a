using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

/// <summary>The key is the person or the project, so that two helpers in one moment make one pause.</summary>
internal sealed class AccountRecoveryConfiguration
    : IEntityTypeConfiguration<PersonPause>,
        IEntityTypeConfiguration<ProjectPause>,
        IEntityTypeConfiguration<PauseRequest>,
        IEntityTypeConfiguration<SecondStepOff>
{
    public void Configure(EntityTypeBuilder<PersonPause> builder)
    {
        builder.HasKey(p => p.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<PersonPause>(p => p.PersonId);
    }

    public void Configure(EntityTypeBuilder<ProjectPause> builder)
    {
        builder.HasKey(p => p.ProjectId);
        builder.HasOne<Project>().WithOne().HasForeignKey<ProjectPause>(p => p.ProjectId);
    }

    public void Configure(EntityTypeBuilder<PauseRequest> builder)
    {
        builder.HasKey(r => r.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<PauseRequest>(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<SecondStepOff> builder)
    {
        builder.ToTable("SecondStepsOff");
        builder.HasKey(o => o.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<SecondStepOff>(o => o.PersonId);
    }
}
