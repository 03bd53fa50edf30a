using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The question of the moment.</summary>
public class AskForm
{
    [Required(ErrorMessage = "Write the question."), Longest(LiveRoom.QuestionMaxLength)]
    public string? Question { get; set; }

    public ContributionKind Kind { get; set; } = ContributionKind.Idea;
    public bool IsSilent { get; set; }
}
