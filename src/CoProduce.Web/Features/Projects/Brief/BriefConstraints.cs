namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What cannot change. Whoever may reply says so.</summary>
public record BriefConstraints(IReadOnlyList<ConstraintRow> Rows, string? AddUrl, ConstraintForm Constraint);

/// <summary>Something that cannot change.</summary>
public record ConstraintRow(int Id, string What, string Why, bool IsLate, DateTime WrittenAt);
