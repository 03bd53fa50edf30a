using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Participation;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>A reason that the other person will read.</summary>
public class ReasonForm
{
    [
        Required(ErrorMessage = "Say why. The person will be told."),
        StringLength(Participant.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }

    /// <summary>They read only that it is for safety, and whom to ask.</summary>
    public bool IsForSafety { get; set; }
}
