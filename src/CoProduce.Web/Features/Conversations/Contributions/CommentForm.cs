using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Something to add under what somebody said.</summary>
public class CommentForm
{
    [Required(ErrorMessage = "Write what you want to add.")]
    [StringLength(Domain.Contributions.Comment.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }

    public NameShown ShownAs { get; set; } = NameShown.FirstName;
}
