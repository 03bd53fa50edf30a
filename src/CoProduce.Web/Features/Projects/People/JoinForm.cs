using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The hat somebody wants to wear in this project.</summary>
public class JoinForm
{
    [Required(ErrorMessage = "Choose how you want to take part.")]
    public Hat? Hat { get; set; }
}
