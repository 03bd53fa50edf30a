using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>One more who comes along.</summary>
public class CompanionForm
{
    [Required(ErrorMessage = "Choose whether it is a child or a supporter.")]
    public CompanionKind? Kind { get; set; }

    [Required(ErrorMessage = "Write a first name."), Longest(Companion.NameMaxLength), NotAnEmail]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")]
    public string? Name { get; set; }
}
