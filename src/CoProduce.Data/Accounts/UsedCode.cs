namespace CoProduce.Data.Accounts;

/// <summary>A code of an authenticator app that has been used. The same one never works again.</summary>
public class UsedCode
{
    public int AccountId { get; set; }

    /// <summary>The half minute the code belongs to.</summary>
    public long Step { get; set; }
}
