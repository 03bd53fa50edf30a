using CoProduce.Data.Privacy;

namespace CoProduce.Web.Features.Privacy.Retention;

/// <summary>Each class of what is kept for a while, with how much of it has had its time.</summary>
public record RetentionPage(IReadOnlyList<Overdue> Rows, DateTime At);
