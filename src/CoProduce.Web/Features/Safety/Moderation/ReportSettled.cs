using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What came of a report.</summary>
public record ReportSettled(ReportOutcome Outcome, string? Answer);
