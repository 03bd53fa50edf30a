using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>Why the forum says no.</summary>
public class TurnDownForm
{
    [
        Required(ErrorMessage = "Say why. The person will be told."),
        StringLength(Person.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }
}
