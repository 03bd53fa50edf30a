using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Writing down what should be different.</summary>
public class OutcomeForm
{
    [
        Required(ErrorMessage = "Say what should be different for families."),
        StringLength(Domain.Brief.IntendedOutcome.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    [
        Required(ErrorMessage = "Say how it is now, so that we can tell later."),
        StringLength(Domain.Brief.IntendedOutcome.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Baseline { get; set; }
}
