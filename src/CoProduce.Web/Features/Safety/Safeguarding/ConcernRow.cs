namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>One worry in the list. The list holds none of its words.</summary>
public record ConcernRow(
    int Id,
    DateTime RaisedAt,
    DateTime DueAt,
    bool IsFromProject,
    string? TakenUpBy,
    bool WaitsForASecond,
    DateTime? ClosedAt
);
