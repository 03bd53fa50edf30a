using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What somebody says in a session.</summary>
public class SayForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say."), SeveralLines]
    public string? Text { get; set; }

    public bool HideName { get; set; }

    public NameShown ShownAs => HideName ? NameShown.GroupOnly : NameShown.FirstName;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}
