using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Whom to bring in, and the hat they wear here.</summary>
public class AddPersonForm
{
    [Required(ErrorMessage = "Enter the email they sign in with."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose how they take part.")]
    public Hat? Hat { get; set; }
}
