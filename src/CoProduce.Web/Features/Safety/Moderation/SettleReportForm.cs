using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What was done about a report.</summary>
public class SettleReportForm
{
    [Required(ErrorMessage = "Choose what you did.")]
    public ReportOutcome? Outcome { get; set; }

    [Longest(HiddenWords.WhyMaxLength)]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Tell the person who told you what you did, and why."), Longest(ConductReport.WordsMaxLength)]
    public string? Answer { get; set; }
}
