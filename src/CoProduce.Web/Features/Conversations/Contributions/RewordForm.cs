using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Saying it differently. The number of replies is what the author had seen when they began.</summary>
public class RewordForm : SharedForm, IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say."), SeveralLines]
    public string? Text { get; set; }

    public int RepliesSeen { get; set; }

    protected override IEnumerable<WrittenPart> Parts() => [new("Your words", Text)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}
