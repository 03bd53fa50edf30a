namespace CoProduce.Data.Jobs;

/// <summary>One thing the app does by itself: when it was last done, how that went, and which server has it in hand.</summary>
public class JobRun
{
    public const int MaxName = 100;

    private JobRun() { }

    public JobRun(string name, DateTime now)
    {
        Name = name;
        DueAt = now;
    }

    public string Name { get; private set; } = "";

    /// <summary>Counts how often the job was taken in hand. Who holds an older number has lost it.</summary>
    public long Claim { get; set; }

    public string? Server { get; set; }
    public DateTime DueAt { get; set; }

    /// <summary>Until when it is in somebody's hands. A server that died leaves this behind, and another takes over after it.</summary>
    public DateTime? LeaseEndsAt { get; set; }

    public DateTime? BeganAt { get; set; }
    public DateTime? EndedAt { get; set; }

    /// <summary>The kind of problem it ended with, never its words: they could hold what somebody wrote.</summary>
    public string? Problem { get; set; }

    /// <summary>How often it failed since it last went well.</summary>
    public int Failures { get; set; }

    public DateTime NotBefore => LeaseEndsAt > DueAt ? LeaseEndsAt.Value : DueAt;
}
