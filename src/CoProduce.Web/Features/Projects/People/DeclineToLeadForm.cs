using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>A no, and why if they want to say.</summary>
public class DeclineToLeadForm
{
    [Longest(LeadRequest.WhyMaxLength), SeveralLines]
    public string? WhyNot { get; set; }
}
