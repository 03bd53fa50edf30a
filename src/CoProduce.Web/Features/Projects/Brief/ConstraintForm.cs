using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Declaring what cannot change.</summary>
public class ConstraintForm
{
    [
        Required(ErrorMessage = "Say what cannot change."),
        StringLength(Domain.Brief.Constraint.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    [
        Required(ErrorMessage = "Say why it cannot change."),
        StringLength(Domain.Brief.Constraint.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}
