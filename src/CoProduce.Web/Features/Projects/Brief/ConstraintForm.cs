using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Declaring what cannot change.</summary>
public class ConstraintForm
{
    [Required(ErrorMessage = "Say what cannot change."), Longest(Domain.Brief.Constraint.TextMaxLength)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Say why it cannot change."), Longest(Domain.Brief.Constraint.TextMaxLength)]
    public string? Why { get; set; }
}
