using CoProduce.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

internal sealed class SecondStepConfiguration : IEntityTypeConfiguration<UsedCode>, IEntityTypeConfiguration<ThrottledTry>
{
    public void Configure(EntityTypeBuilder<UsedCode> builder)
    {
        builder.HasKey(c => new { c.AccountId, c.Step });
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }

    public void Configure(EntityTypeBuilder<ThrottledTry> builder)
    {
        builder.HasKey(t => t.WhatHash);
        builder.Property(t => t.WhatHash).HasMaxLength(64);
    }
}
