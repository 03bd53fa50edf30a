using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>One report in the list. The list holds none of its words.</summary>
public record ReportRow(
    int Id,
    string Project,
    string Slug,
    ReportReason? Reason,
    bool IsAboutWords,
    DateTime At,
    DateOnly DueOn,
    ReportOutcome? Outcome,
    DateOnly? AnsweredOn
)
{
    public string Url => ModerationLinks.Report(Slug, Id);
    public string What => IsAboutWords && Reason is { } reason ? reason.Words() : "How somebody behaved";
}
