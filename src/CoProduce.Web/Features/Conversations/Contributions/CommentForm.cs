using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Something to add under what somebody said.</summary>
public class CommentForm
{
    [Required(ErrorMessage = "Write what you want to add.")]
    [Longest(Domain.Contributions.Comment.TextMaxLength)]
    public string? Text { get; set; }

    public NameShown ShownAs { get; set; } = NameShown.FirstName;
}
