using CoProduce.Data.Accounts;
using CoProduce.Data.Privacy;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class PersonConfiguration
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<Notice>,
        IEntityTypeConfiguration<FormerName>,
        IEntityTypeConfiguration<WordsToLookAt>
{
    public void Configure(EntityTypeBuilder<FormerName> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(Person.DisplayNameMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
        builder.HasIndex(f => f.Name);
    }

    public void Configure(EntityTypeBuilder<WordsToLookAt> builder) => builder.HasOne<Project>().WithMany().HasForeignKey(w => w.ProjectId);

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.DisplayName).HasMaxLength(Person.DisplayNameMaxLength);
        builder.Property(p => p.TurnedDownReason).HasMaxLength(Person.ReasonMaxLength);
        builder.Property(p => p.Duties).HasMaxLength(60);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(n => n.Text).HasMaxLength(Notice.TextMaxLength);
        builder.Property(n => n.Page).HasMaxLength(Notice.PageMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        builder.HasIndex(n => new { n.PersonId, n.ReadAt });
    }
}

internal sealed class AccountConfiguration
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<SignInTicket>,
        IEntityTypeConfiguration<SecretLink>,
        IEntityTypeConfiguration<KnownBrowser>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.Reading).HasMaxLength(60);
        builder.HasOne(a => a.Person).WithOne().HasForeignKey<Account>(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SignInTicket> builder)
    {
        builder.HasKey(s => s.KeyHash);
        builder.Property(s => s.KeyHash).HasMaxLength(HashLength);
        builder.Property(s => s.SecurityStamp).HasMaxLength(128);
        builder.Property(s => s.Device).HasMaxLength(60);
        builder.HasOne(s => s.Account).WithMany().HasForeignKey(s => s.AccountId);
    }

    public void Configure(EntityTypeBuilder<KnownBrowser> builder)
    {
        builder.Property(b => b.KeyHash).HasMaxLength(HashLength);
        builder.HasIndex(b => new { b.AccountId, b.KeyHash }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.AccountId);
    }

    public void Configure(EntityTypeBuilder<SecretLink> builder)
    {
        builder.Property(l => l.SecretHash).HasMaxLength(HashLength);
        builder.Property(l => l.Stamp).HasMaxLength(128);
        builder.Property(l => l.Address).HasMaxLength(256);
        builder.Property(l => l.NormalizedAddress).HasMaxLength(256);
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasIndex(l => new { l.Purpose, l.About });
        builder.HasIndex(l => l.NormalizedAddress);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>Identity's own keys, short enough for SQL Server whatever the app's settings are.</summary>
internal sealed class IdentityKeysConfiguration
    : IEntityTypeConfiguration<IdentityUserLogin<int>>,
        IEntityTypeConfiguration<IdentityUserToken<int>>
{
    private const int KeyLength = 128;

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder)
    {
        builder.Property(l => l.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder)
    {
        builder.Property(t => t.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(t => t.Name).HasMaxLength(KeyLength);
    }
}
