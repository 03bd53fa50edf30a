using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Which project to pause.</summary>
public class PauseForm
{
    [Required(ErrorMessage = "Choose a project.")]
    public int? ProjectId { get; set; }
}
