using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>Why the forum says no.</summary>
public class TurnDownForm
{
    [Required(ErrorMessage = "Say why. The person will be told."), Longest(Person.ReasonMaxLength)]
    public string? Reason { get; set; }
}
