using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody tells us about words in a project.</summary>
public class ConductReportForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [Longest(ConductReport.WordsMaxLength)]
    public string? Words { get; set; }

    public bool MayAskMe { get; set; }
}
