namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>One worry, opened. What this reader cannot do now is null.</summary>
public record ConcernPage(
    ConcernHead Head,
    ConcernWords Words,
    ConcernPeople People,
    string? TakeUpUrl,
    string? GiveBackUrl,
    ConcernEnding Ending,
    ConcernNotes Notes,
    IReadOnlyList<ReadRow> Reads
);

/// <summary>That somebody opened it.</summary>
public record ReadRow(string Who, DateTime At);
