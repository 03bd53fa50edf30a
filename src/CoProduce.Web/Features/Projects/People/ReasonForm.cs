using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>A reason that the other person will read.</summary>
public class ReasonForm
{
    [Required(ErrorMessage = "Say why. The person will be told."), Longest(Participant.ReasonMaxLength)]
    public string? Reason { get; set; }

    /// <summary>They read only that it is for safety, and whom to ask.</summary>
    public bool IsForSafety { get; set; }

    /// <summary>What whoever wrote it hears.</summary>
    public string Told =>
        IsForSafety
            ? "Done. We have told them that it is to keep people safe, and whom to ask. They do not read your reason."
            : "Done. We have told them, with your reason.";
}
