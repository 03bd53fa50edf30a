using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Telling the people who run a project that something is wrong with these words.</summary>
public record ConductReportPage(
    string To,
    string Url,
    string Kind,
    string Text,
    ProjectPlace Project,
    string Worried,
    ConductReportForm Form
);

/// <summary>The reasons to choose from.</summary>
public static class Reasons
{
    public static IEnumerable<FormChoice> All => Enum.GetValues<ReportReason>().Select(r => new FormChoice($"{r}", r.Words()));
}
