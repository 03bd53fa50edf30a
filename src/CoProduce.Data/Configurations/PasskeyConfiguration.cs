using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoProduce.Data.Configurations;

/// <summary>Passkeys as Identity's third schema keeps them. Its setting reaches only contexts made by the app, and the model must be the
/// same everywhere.</summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    /// <summary>The longest that WebAuthn allows is 1023 bytes.</summary>
    private const int CredentialIdMaxLength = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> builder)
    {
        builder.ToTable("AspNetUserPasskeys");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(CredentialIdMaxLength);
        builder.OwnsOne(p => p.Data).ToJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
    }
}
