using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>How it ended.</summary>
public class EndForm
{
    [Required(ErrorMessage = "Choose how it ended.")]
    public ConcernOutcome? Outcome { get; set; }

    [Required(ErrorMessage = "Say what was done, and why that is enough."), Longest(SafeguardingConcern.WordsMaxLength)]
    public string? Reason { get; set; }
}
