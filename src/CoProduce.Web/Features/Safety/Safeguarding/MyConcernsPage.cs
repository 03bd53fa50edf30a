namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What somebody told us themselves.</summary>
public record MyConcernsPage(IReadOnlyList<MyConcernRow> Rows);

/// <summary>One thing somebody told us, and how far it is.</summary>
public record MyConcernRow(string Words, DateTime At, string WhoHasIt, string? TakenUpBy, DateTime? ClosedAt);
