using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody tells us about words in a project.</summary>
public class ConductReportForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [StringLength(ConductReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Words { get; set; }

    public bool MayAskMe { get; set; }
}
