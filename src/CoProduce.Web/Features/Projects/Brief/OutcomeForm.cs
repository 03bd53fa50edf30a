using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Writing down what should be different.</summary>
public class OutcomeForm
{
    [Required(ErrorMessage = "Say what should be different for families."), Longest(Domain.Brief.IntendedOutcome.TextMaxLength)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Say how it is now, so that we can tell later."), Longest(Domain.Brief.IntendedOutcome.TextMaxLength)]
    public string? Baseline { get; set; }
}
