using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What was done about a report.</summary>
public class SettleReportForm
{
    [Required(ErrorMessage = "Choose what you did.")]
    public ReportOutcome? Outcome { get; set; }

    [StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Why { get; set; }

    [
        Required(ErrorMessage = "Tell the person who told you what you did, and why."),
        StringLength(ConductReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Answer { get; set; }
}
