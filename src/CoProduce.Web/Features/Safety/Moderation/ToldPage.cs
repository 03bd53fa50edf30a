using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody told us, and what came of it, as they see it themselves.</summary>
public record ToldPage(ProjectPlace Place, ToldReport Report);

/// <summary>A report as whoever made it reads it.</summary>
public record ToldReport(DateTime At, bool IsAboutWords, ReportReason Reason, string? Words, DateOnly DueOn, ToldAnswer? Answer)
{
    public static ToldReport Of(ConductReport report) =>
        new(
            report.At,
            report.Which is not null,
            report.Reason,
            report.Words,
            report.DueOn,
            report.IsAnswered ? new(report.Outcome!.Value, report.Answer, report.AnsweredAt!.Value) : null
        );
}

/// <summary>What came of a report.</summary>
public record ToldAnswer(ReportOutcome Outcome, string? Words, DateTime At);
