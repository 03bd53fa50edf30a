using CoProduce.Domain.People;

namespace CoProduce.Data.Accounts;

/// <summary>What a secret link lets its reader do.</summary>
public enum LinkPurpose
{
    ConfirmEmail,
    SetPassword,
    ChangeEmail,
    AcceptInvitation,
    BeContactOutside,

    /// <summary>Opens one worry, with a passphrase, as often as the contact outside needs it.</summary>
    OpenWorry,
}

/// <summary>A link with a secret in it, for a while. Most work once. Only a hash of its secret is kept.</summary>
public class SecretLink
{
    private SecretLink() { }

    public int Id { get; private set; }
    public string SecretHash { get; set; } = "";
    public LinkPurpose Purpose { get; private set; }
    public int? AccountId { get; private set; }

    /// <summary>What kept the account safe when the link was made. The link is void when that has changed.</summary>
    public string? Stamp { get; private set; }

    /// <summary>Where it was sent, when that is not the account's own email.</summary>
    public string? Address { get; private set; }

    public string? NormalizedAddress { get; private set; }

    /// <summary>The row it opens, of the kind that its purpose says.</summary>
    public int? About { get; private set; }

    public DateTime EndsAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    public static SecretLink Of(Account account, LinkPurpose purpose, DateTime endsAt, string? address = null) =>
        new SecretLink { Purpose = purpose, EndsAt = endsAt }
            .To(address)
            .Under(account);

    /// <summary>With an account, it is void when that account's keys change.</summary>
    public static SecretLink ToAddress(string address, LinkPurpose purpose, int about, DateTime endsAt, Account? account) =>
        new SecretLink
        {
            Purpose = purpose,
            About = about,
            EndsAt = endsAt,
        }
            .To(address)
            .Under(account);

    private SecretLink To(string? address)
    {
        (Address, NormalizedAddress) = (address, address is null ? null : EmailAddress.Normalised(address));
        return this;
    }

    private SecretLink Under(Account? account)
    {
        (AccountId, Stamp) = (account?.Id, account?.SecurityStamp);
        return this;
    }
}
