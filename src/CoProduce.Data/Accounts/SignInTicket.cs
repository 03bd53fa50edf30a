namespace CoProduce.Data.Accounts;

/// <summary>One signed-in browser. The cookie holds only a key to this row, so ending a sign-in works on the next request.</summary>
public class SignInTicket
{
    /// <summary>SHA-256 of the key in the cookie: a stolen copy of the table opens nothing.</summary>
    public string KeyHash { get; set; } = "";

    public int AccountId { get; set; }
    public Account Account { get; set; } = null!;

    /// <summary>The account's security stamp when this sign-in began. A new password makes a new stamp and ends it.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>What the browser is called, such as "Firefox on Android".</summary>
    public string Device { get; set; } = "";

    public DateTime StartedAt { get; set; }

    /// <summary>When it was last used, give or take five minutes; empty until it has been used for so long.</summary>
    public DateTime? SeenAt { get; set; }

    public DateTime EndsAt { get; set; }
    public bool IsPersistent { get; set; }

    /// <summary>More than the password was shown to begin it.</summary>
    public bool HadSecondStep { get; set; }
}
