namespace CoProduce.Data.Accounts;

/// <summary>What a link in a mail lets its reader do.</summary>
public enum LinkPurpose
{
    ConfirmEmail,
    SetPassword,
    ChangeEmail,
}

/// <summary>A link that works once, for a short while. Only a hash of it is kept.</summary>
public class MailedLink
{
    public int Id { get; set; }
    public string SecretHash { get; set; } = "";
    public LinkPurpose Purpose { get; set; }
    public int AccountId { get; set; }
    public string? NewEmail { get; set; }
    public DateTime EndsAt { get; set; }
    public DateTime? UsedAt { get; set; }
}
