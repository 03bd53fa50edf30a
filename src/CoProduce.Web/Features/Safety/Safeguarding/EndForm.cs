using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>How it ended.</summary>
public class EndForm
{
    [Required(ErrorMessage = "Choose how it ended.")]
    public ConcernOutcome? Outcome { get; set; }

    [
        Required(ErrorMessage = "Say what was done, and why that is enough."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }
}
