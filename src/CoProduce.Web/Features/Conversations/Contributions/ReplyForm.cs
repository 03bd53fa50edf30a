using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A reply as it is written.</summary>
public class ReplyForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose what kind of reply this is.")]
    public ReplyKind? Kind { get; set; }

    [Required(ErrorMessage = "Write your reply.")]
    [Longest(Reply.TextMaxLength)]
    public string? Text { get; set; }

    /// <summary>For the public page, when the author did not allow their own words there.</summary>
    [Longest(Reply.InShortMaxLength)]
    public string? InShort { get; set; }

    /// <summary>The writer has seen how many people get the same words.</summary>
    public bool SameWordsAreMeant { get; set; }

    /// <summary>What the page offers to choose from. Nobody sends it.</summary>
    [BindNever]
    public IReadOnlyList<FormChoice> Kinds { get; private set; } = [];

    /// <summary>The words themselves will not stand in public, so the reply has to say what it is about.</summary>
    [BindNever]
    public bool NeedsSummary { get; private set; }

    public ReplyForm Offering(SaidFacts said)
    {
        Kinds =
        [
            .. Enum.GetValues<ReplyKind>()
                .Where(k => Reply.WhyNotThis(k, said.Kind) is null)
                .Select(k => new FormChoice(
                    k.ToString(),
                    k.Words(),
                    k is ReplyKind.WeDidNot ? $"Say why, in at least {Reply.FewestWordsForNo} words." : null
                )),
        ];
        NeedsSummary = said is { MayBeShownPublicly: false, Audience: Audience.Project };
        return this;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Reply.WhyTooShort(Kind, Text) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Text)]);
        }
    }
}
