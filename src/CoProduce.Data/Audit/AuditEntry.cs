using CoProduce.Domain.Audit;

namespace CoProduce.Data.Audit;

/// <summary>One line of the trail: who did what to what, in numbers alone. It is only ever added.</summary>
public class AuditEntry
{
    /// <summary>Counts from 1 without a gap.</summary>
    public long Number { get; set; }

    public DateTime At { get; set; }
    public AuditEvent What { get; set; }

    /// <summary>Nobody, when the app did it by itself or by a command.</summary>
    public int? ByPersonId { get; set; }

    public int? AboutPersonId { get; set; }
    public int? ProjectId { get; set; }

    /// <summary>The number of the decision in its project, or which stage.</summary>
    public int? Subject { get; set; }

    /// <summary>A keyed hash over this line and the mark of the line before it.</summary>
    public string Mark { get; set; } = "";
}

/// <summary>How many lines the trail has and the mark of the last one, sealed, so that its end cannot be cut off.</summary>
public class AuditEnd
{
    public int Id { get; set; }
    public long Count { get; set; }
    public string Mark { get; set; } = "";
    public string Seal { get; set; } = "";
}
