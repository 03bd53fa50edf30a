namespace CoProduce.Data.Accounts;

/// <summary>The address at which a person's own calendar finds their sessions. One at a time; only a hash of its secret is kept.</summary>
public class CalendarFeed
{
    public int PersonId { get; set; }
    public string SecretHash { get; set; } = "";
    public DateTime MadeAt { get; set; }
}
