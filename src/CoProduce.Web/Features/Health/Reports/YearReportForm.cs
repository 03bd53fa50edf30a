using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The forum's own words in the report of the year.</summary>
public class YearReportForm
{
    [Required(ErrorMessage = "Say in some sentences how the year went."), Longest(ForumReport.WordsMaxLength)]
    public string? Words { get; set; }

    [Longest(ForumReport.WordsMaxLength)]
    public string? AboutRed { get; set; }
}
