namespace CoProduce.Data.Idempotency;

/// <summary>That one filled-in form has been dealt with. Saved with its effect, so that sending it twice has one.</summary>
public class FormReceipt
{
    public string Key { get; set; } = "";
    public DateTime At { get; set; }

    /// <summary>Where the person was sent afterwards, and what they were told: the second sending gets the same.</summary>
    public string? Page { get; set; }

    public string? Message { get; set; }
}

/// <summary>A row that the readiness check writes and reads.</summary>
public class HealthMark
{
    public int Id { get; set; }
    public DateTime At { get; set; }
}

/// <summary>The last number given out in a project, so that addresses count from 1 in each.</summary>
public class LastNumber
{
    public int ProjectId { get; set; }
    public NumberOf Of { get; set; }
    public int Value { get; set; }
}

/// <summary>What is numbered in a project.</summary>
public enum NumberOf
{
    Contribution,
    Decision,
    Action,
    Session,
    Pulse,
}
