using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Saying it differently. The number of replies is what the author had seen when they began.</summary>
public class RewordForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say.")]
    public string? Text { get; set; }

    public int RepliesSeen { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}
