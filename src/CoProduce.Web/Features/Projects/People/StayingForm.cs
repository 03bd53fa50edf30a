using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The stage to whose end somebody stays.</summary>
public class StayingForm
{
    [Required(ErrorMessage = "Choose until when.")]
    public StageKey? Until { get; set; }
}
