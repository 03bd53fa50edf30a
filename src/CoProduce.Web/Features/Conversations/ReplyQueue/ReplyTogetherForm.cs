using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>One reply to several people, each told in their own place.</summary>
public class ReplyTogetherForm : IValidatableObject
{
    public List<int> Numbers { get; set; } = [];

    [Required(ErrorMessage = "Choose what kind of reply this is.")]
    public ReplyKind? Kind { get; set; }

    [Required(ErrorMessage = "Write your reply."), Longest(Reply.TextMaxLength)]
    public string? Text { get; set; }

    /// <summary>The writer has seen how many people get the same words.</summary>
    public bool SameWordsAreMeant { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Numbers.Count == 0)
        {
            yield return new ValidationResult("Choose at least one.", [nameof(Numbers)]);
        }

        if (Reply.WhyTooShort(Kind, Text) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Text)]);
        }
    }
}
