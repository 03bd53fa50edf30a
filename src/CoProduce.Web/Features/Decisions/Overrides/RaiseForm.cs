using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>Raising that something was decided elsewhere.</summary>
public class RaiseForm
{
    [Required(ErrorMessage = "Say what was decided, and how you know."), Longest(DecidedElsewhere.TextMaxLength)]
    public string? What { get; set; }

    /// <summary>The decision it goes over, if there is one.</summary>
    public int? DecisionNumber { get; set; }
}
