using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The forum's own words in the report of the year.</summary>
public class YearReportForm
{
    [
        Required(ErrorMessage = "Say in some sentences how the year went."),
        StringLength(ForumReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    [StringLength(ForumReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? AboutRed { get; set; }
}
