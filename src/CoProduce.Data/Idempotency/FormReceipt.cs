namespace CoProduce.Data.Idempotency;

/// <summary>That one filled-in form has been dealt with. Saved with its effect, so that sending it twice has one.</summary>
public class FormReceipt
{
    /// <summary>What the database calls the key that is hit when a form is sent twice.</summary>
    public const string KeyName = "PK_FormReceipts";

    public string Key { get; set; } = "";

    /// <summary>A hash of what was sent. The same key with something else in the form is a new sending.</summary>
    public string Content { get; set; } = "";

    /// <summary>Which unit of work left it: when the answer to a commit is lost, this says whether it happened.</summary>
    public Guid Unit { get; set; }

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
