using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Participation;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>A no, and why if they want to say.</summary>
public class DeclineToLeadForm
{
    [StringLength(LeadRequest.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? WhyNot { get; set; }
}
