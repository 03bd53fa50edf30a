namespace CoProduce.Data.Accounts;

/// <summary>A browser from which somebody has signed in before. A new one is told to them by mail.</summary>
public class KnownBrowser
{
    public int Id { get; set; }
    public int AccountId { get; set; }

    /// <summary>SHA-256 of the key in its cookie.</summary>
    public string KeyHash { get; set; } = "";

    public DateTime At { get; set; }
}
