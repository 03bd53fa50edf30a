using CoProduce.Domain.Moderation;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Where a report is settled. Words can be hidden while they stand.</summary>
public record ReportSettling(string Url, bool IsAboutWords, bool MayHide, SettleReportForm Form)
{
    public IEnumerable<FormChoice> Outcomes =>
        Enum.GetValues<ReportOutcome>()
            .Where(o => MayHide || o is not ReportOutcome.Hidden)
            .Select(o => new FormChoice(
                $"{o}",
                o switch
                {
                    ReportOutcome.Hidden => "Hide the words",
                    ReportOutcome.Stays => IsAboutWords ? "Leave the words as they are" : "Nothing has to change",
                    _ => "We have talked with the people it is about",
                }
            ));
}
