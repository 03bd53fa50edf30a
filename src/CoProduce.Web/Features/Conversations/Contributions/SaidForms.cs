using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A reply as it is written.</summary>
public class ReplyForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose what kind of reply this is.")]
    public ReplyKind? Kind { get; set; }

    [Required(ErrorMessage = "Write your reply.")]
    [StringLength(Reply.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }

    /// <summary>For the public page, when the author did not allow their own words there.</summary>
    [StringLength(Reply.InShortMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? InShort { get; set; }

    /// <summary>The writer has seen how many people get the same words.</summary>
    public bool SameWordsAreMeant { get; set; }

    /// <summary>What the page offers to choose from. Nobody sends it.</summary>
    [BindNever]
    public IReadOnlyList<FormChoice> Kinds { get; private set; } = [];

    /// <summary>The words themselves will not stand in public, so the reply has to say what it is about.</summary>
    [BindNever]
    public bool NeedsSummary { get; private set; }

    public ReplyForm Offering(SaidPage page)
    {
        Kinds = [.. page.ReplyKindsHere];
        NeedsSummary = page.Said is { MayBeShownPublicly: false, Audience: Audience.Project };
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

/// <summary>Something to add under what somebody said.</summary>
public class CommentForm
{
    [Required(ErrorMessage = "Write what you want to add.")]
    [StringLength(Domain.Contributions.Comment.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }

    public NameShown ShownAs { get; set; } = NameShown.FirstName;
}

/// <summary>What the words led to.</summary>
public enum LedTo
{
    Decision,
    Action,
    LaterWords,
}

/// <summary>Showing that the words led somewhere.</summary>
public class LinkForm
{
    [Required(ErrorMessage = "Choose what it led to.")]
    public LedTo? To { get; set; }

    [Required(ErrorMessage = "Give its number. It stands at the end of its page's address.")]
    [Range(1, int.MaxValue, ErrorMessage = "Give its number. It stands at the end of its page's address.")]
    public int? Number { get; set; }
}

/// <summary>A thank-you.</summary>
public class ThankForm
{
    [Required(ErrorMessage = "Say what you thank them for.")]
    [StringLength(ThankYou.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }
}

/// <summary>A wish to use the words elsewhere.</summary>
public class ReuseForm
{
    [Required(ErrorMessage = "Say where you want to use these words, and what for.")]
    [StringLength(ReuseRequest.WhereMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Where { get; set; }
}

/// <summary>Saying it differently. The number of replies is what the author had seen when they began.</summary>
public class RewordForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say.")]
    public string? Text { get; set; }

    public int RepliesSeen { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}

/// <summary>The page where its author changes what was said.</summary>
public record RewordPage(string Slug, int Number, ContributionKind Kind, RewordForm Form)
{
    public string Url => SaidLinks.Said(Slug, Number);
}

/// <summary>The page that asks once more before somebody takes their words back.</summary>
public record WithdrawPage(string Slug, int Number, string Text, ContributionKind Kind)
{
    public string Url => SaidLinks.Said(Slug, Number);
}
